package io.kartei.render.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps text that looks like an instruction to Anki as text. Anki reads {@code [sound:...]}, {@code
 * [anki:...]}, {@code [latex]}, {@code [$]}, {@code [[type:...]]}, {@code {{...}}} and the
 * delimiters of formulas anywhere in the HTML of a field (Anki manual, "Styling", "Media", "Math").
 */
final class AnkiWords {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private static final String COMMAND =
      "(?i)\\[(?=/?(?:sound:|latex\\]|\\$\\$?\\]|anki:)|\\[type:)|\\{(?=\\{)";

  /** The first character of each instruction, after which the joiner goes. */
  private static final Pattern INSTRUCTION = Pattern.compile(COMMAND + "|\\\\(?=[(\\[])");

  private static final Pattern IN_FORMULA = Pattern.compile(COMMAND);

  /** Has no width, doesn't break words, and survives Anki's editor, unlike an entity. */
  private static final String JOINER = "\u2060";

  private static final Pattern TOKEN = Pattern.compile("\\\\(?<name>[A-Za-z]+|.)", Pattern.DOTALL);

  /** Commands that let Anki's MathJax load an address, a style or an extension. */
  private static final Pattern RISKY =
      Pattern.compile(
          "href|url|style|class|cssId|data|require|unicode|mmlToken|includegraphics|csname|html\\w*"
              + "|[()\\[\\]]");

  private static final Pattern PLAIN_ADDRESS =
      Pattern.compile("\\s*\\{\\s*(?i:https?://|mailto:)[^{}\\\\#]*}");

  private AnkiWords() {}

  /** Turns all instructions in an element into text. */
  static void plain(Element root) {
    root.getAllElements().forEach(AnkiWords::joined);
    List<TextNode> texts = new ArrayList<>();
    root.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            texts.add(text);
          } else if (node instanceof Element element) {
            attributes(element);
          }
        });
    texts.forEach(AnkiWords::text);
  }

  /**
   * Merges adjacent text nodes, since removing elements may have formed an instruction across them.
   */
  private static void joined(Element element) {
    TextNode last = null;
    for (Node child : List.copyOf(element.childNodes())) {
      if (last != null && child instanceof TextNode next) {
        last.text(last.getWholeText() + next.getWholeText());
        next.remove();
      } else {
        last = child instanceof TextNode text ? text : null;
      }
    }
  }

  private static void attributes(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      String value = attribute.getValue();
      String plain = plain(value);
      if (!plain.equals(value)) {
        element.attr(attribute.getKey(), plain);
      }
    }
  }

  /** Turns all instructions in a name, which isn't HTML, into text. */
  static String plain(String name) {
    return INSTRUCTION.matcher(name).replaceAll(m -> Matcher.quoteReplacement(m.group() + JOINER));
  }

  /**
   * Returns a tag without spaces, with levels as in Anki. Templates insert tags unescaped, so signs
   * that could form HTML are replaced by their full-width forms.
   */
  static String tag(String tag) {
    String word = plain(BLANKS.matcher(tag.strip()).replaceAll("_").replace("/", "::"));
    return word.replace('<', '\uFF1C')
        .replace('>', '\uFF1E')
        .replace('"', '\uFF02')
        .replace('&', '\uFF06');
  }

  private static void text(TextNode node) {
    String text = node.getWholeText();
    Matcher instruction = INSTRUCTION.matcher(text);
    List<Node> parts = new ArrayList<>();
    int at = 0;
    while (instruction.find(at)) {
      parts.add(new TextNode(text.substring(at, instruction.end())));
      at = text.offsetByCodePoints(instruction.end(), 1);
      String next = text.substring(instruction.end(), at);
      parts.add(new Element("span").appendChild(new TextNode(next)));
    }
    if (!parts.isEmpty()) {
      parts.add(new TextNode(text.substring(at)));
      parts.forEach(node::before);
      node.remove();
    }
  }

  /**
   * Returns whether Anki may typeset a formula: it contains no link, loads nothing, and doesn't end
   * early.
   */
  static boolean isFormula(String tex) {
    Matcher token = TOKEN.matcher(tex);
    while (token.find()) {
      String name = token.group("name");
      boolean risky = RISKY.matcher(name).matches();
      boolean plain =
          name.equals("href")
              && PLAIN_ADDRESS.matcher(tex).region(token.end(), tex.length()).lookingAt();
      if (risky && !plain) {
        return false;
      }
    }
    return true;
  }

  /** Returns a formula in which Anki finds no instruction, by adding spaces, which TeX ignores. */
  static String formula(String tex) {
    return IN_FORMULA.matcher(tex).replaceAll(m -> Matcher.quoteReplacement(m.group() + " "));
  }
}
