package io.kartei.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Parses a phrase in the syntax of the lexicon's files.
 *
 * <pre>
 * word            the word, in any case
 * vorteil|e|en    the word, alone or with any of these endings; typisch|@adj: with those named adj
 * kriteri~um|en   only with one of the endings
 * *szenarien      a word that is or ends with this; diskutier*: begins with, *vergleich*: contains
 * +ziele          a word that ends with this and has at least three letters before it
 * {number}        a phrase of that category or part
 * &lt;word&gt;          a token of that shape: any, word, name (with a capital), letter, long, sign, number, year
 * [a / b c]       one of these or nothing
 * (a / b c)       one of these
 * … …3            up to sixty (up to three) tokens of any kind
 * \,              the character itself
 * </pre>
 */
final class PhraseParser {
  private static final int MAX_GAP = 60;
  private static final String BRACKETS = "[](){}<>";

  private final String phrase;
  private final Map<String, List<String>> endings;
  private final ToIntFunction<String> groups;
  private int at;

  private PhraseParser(
      String phrase, Map<String, List<String>> endings, ToIntFunction<String> groups) {
    this.phrase = phrase;
    this.endings = endings;
    this.groups = groups;
  }

  /**
   * Parses a phrase.
   *
   * @param endings lists of endings by name
   * @param groups finds a group of the lexicon by its name
   * @throws IllegalArgumentException if it isn't a phrase; the message says why
   */
  static Element[] parse(
      String phrase, Map<String, List<String>> endings, ToIntFunction<String> groups) {
    PhraseParser parser = new PhraseParser(phrase, endings, groups);
    Element[] elements = parser.sequence();
    if (parser.at < phrase.length() || elements.length == 0) {
      throw parser.wrong("unexpected end");
    }
    return elements;
  }

  private Element[] sequence() {
    List<Element> elements = new ArrayList<>();
    while (skipBlanks() && "])".indexOf(phrase.charAt(at)) < 0 && !isSlash()) {
      element(elements);
    }
    return elements.toArray(Element[]::new);
  }

  private void element(List<Element> elements) {
    char c = phrase.charAt(at);
    switch (c) {
      case '[', '(' -> elements.add(choice(c));
      case '{' -> elements.add(new Element.Reference(groups.applyAsInt(enclosed('}'))));
      case '<' -> elements.add(new Element.Shaped(shape(enclosed('>'))));
      case '…' -> elements.add(gap());
      default -> words(elements);
    }
  }

  private Element choice(char open) {
    at++;
    List<Element[]> sequences = new ArrayList<>();
    sequences.add(sequence());
    while (isSlash()) {
      at++;
      sequences.add(sequence());
    }
    char close = open == '[' ? ']' : ')';
    if (at >= phrase.length() || phrase.charAt(at) != close) {
      throw wrong("there is no " + close);
    }
    at++;
    if (open == '[') {
      sequences.add(new Element[0]);
    }
    return new Element.Choice(sequences.toArray(Element[][]::new));
  }

  private String enclosed(char close) {
    int end = phrase.indexOf(close, at);
    if (end < 0) {
      throw wrong("there is no " + close);
    }
    String name = phrase.substring(at + 1, end);
    at = end + 1;
    return name;
  }

  private Shape shape(String name) {
    for (Shape shape : Shape.values()) {
      if (shape.key().equals(name)) {
        return shape;
      }
    }
    throw wrong("there is no shape called " + name);
  }

  private Element gap() {
    int start = ++at;
    while (at < phrase.length() && Character.isDigit(phrase.charAt(at))) {
      at++;
    }
    return new Element.Gap(start == at ? MAX_GAP : Integer.parseInt(phrase.substring(start, at)));
  }

  private void words(List<Element> elements) {
    List<String> parts = new ArrayList<>();
    boolean whole = parts(parts);
    String stem = parts.get(0);
    if (stem.length() > 1 && (stem.startsWith("*") || stem.startsWith("+") || stem.endsWith("*"))) {
      affixes(stem, parts.subList(1, parts.size()), whole, elements);
      return;
    }
    List<Token> tokens = Tokenizer.tokens(stem);
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i == tokens.size() - 1;
      elements.add(
          new Element.Forms(
              last
                  ? forms(tokens.get(i).folded(), parts.subList(1, parts.size()), whole)
                  : Set.of(tokens.get(i).folded())));
    }
  }

  private void affixes(String stem, List<String> endings, boolean whole, List<Element> elements) {
    boolean more = stem.startsWith("+");
    boolean open = more || stem.startsWith("*");
    boolean opens = stem.endsWith("*");
    String letters = stem.substring(open ? 1 : 0, stem.length() - (opens ? 1 : 0));
    List<Element> affixes = new ArrayList<>();
    for (String form : forms(Tokenizer.fold(letters), endings, whole)) {
      affixes.add(new Element.Affix(form, open, opens, more));
    }
    elements.add(
        affixes.size() == 1
            ? affixes.get(0)
            : new Element.Choice(
                affixes.stream().map(a -> new Element[] {a}).toArray(Element[][]::new)));
  }

  private Set<String> forms(String stem, List<String> endings, boolean whole) {
    Set<String> forms = new LinkedHashSet<>();
    if (whole) {
      forms.add(stem);
    }
    for (String ending : endings) {
      List<String> named =
          ending.startsWith("@") ? this.endings.get(ending.substring(1)) : List.of(ending);
      if (named == null) {
        throw wrong("there are no endings called " + ending);
      }
      named.forEach(e -> forms.add(stem + Tokenizer.fold(e)));
    }
    return forms;
  }

  /**
   * Reads the stem and its endings, with backslashes removed.
   *
   * @return whether the stem is a word itself
   */
  private boolean parts(List<String> parts) {
    boolean whole = true;
    StringBuilder part = new StringBuilder();
    while (at < phrase.length()
        && !Character.isWhitespace(phrase.charAt(at))
        && BRACKETS.indexOf(phrase.charAt(at)) < 0) {
      char c = phrase.charAt(at);
      if (c == '\\' && at + 1 < phrase.length()) {
        at++;
        part.append(phrase.charAt(at));
      } else if (c == '|' || c == '~') {
        whole &= c == '|';
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
      at++;
    }
    parts.add(part.toString());
    if (parts.get(0).isEmpty()) {
      throw wrong("a word has no letters");
    }
    return whole;
  }

  private boolean skipBlanks() {
    while (at < phrase.length() && Character.isWhitespace(phrase.charAt(at))) {
      at++;
    }
    return at < phrase.length();
  }

  /**
   * Returns whether a slash separates alternatives. Only one that is alone does; within a word it
   * is a literal.
   */
  private boolean isSlash() {
    return at < phrase.length()
        && phrase.charAt(at) == '/'
        && (at + 1 == phrase.length() || Character.isWhitespace(phrase.charAt(at + 1)));
  }

  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException(why + " in the phrase \"" + phrase + "\" at " + at);
  }
}
