package io.kartei.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as tokens, which answers whether phrases of a category stand in it. Each token is looked
 * up once, however many categories are asked for. Offsets are those of the string. Used by one
 * thread.
 */
@SuppressWarnings("EnumOrdinal") // as in Lexicon
public final class Text {
  private static final BitSet NONE = new BitSet();
  private static final BitSet ONE = BitSet.valueOf(new long[] {2});

  private final Lexicon lexicon;
  private final String string;
  private final List<Token> tokens;
  private final Lexicon.@Nullable Word[] words;

  Text(Lexicon lexicon, String string, List<Token> tokens) {
    this.lexicon = lexicon;
    this.string = string;
    this.tokens = List.copyOf(tokens);
    this.words = new Lexicon.Word[tokens.size()];
  }

  /** A text by the lexicon of all languages. */
  public static Text of(String string) {
    return Lexicon.standard().text(string);
  }

  /** A place in the text. */
  public record Match(int start, int end) {}

  /** The string itself. */
  public String string() {
    return string;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Whether the string is empty. */
  public boolean isEmpty() {
    return string.isEmpty();
  }

  /** Its tokens, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The text from its first word to its last. */
  public Text words() {
    int first = 0;
    int last = tokens.size();
    while (first < last && tokens.get(first).kind() != Token.Kind.WORD) {
      first++;
    }
    while (last > first && tokens.get(last - 1).kind() != Token.Kind.WORD) {
      last--;
    }
    return new Text(lexicon, string, tokens.subList(first, last));
  }

  /** The text from an offset on; offsets stay as they are. */
  public Text from(int offset) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).start() < offset) {
      first++;
    }
    return first == 0 ? this : new Text(lexicon, string, tokens.subList(first, tokens.size()));
  }

  /** The text up to an offset. */
  public Text until(int offset) {
    int last = tokens.size();
    while (last > 0 && tokens.get(last - 1).end() > offset) {
      last--;
    }
    return last == tokens.size() ? this : new Text(lexicon, string, tokens.subList(0, last));
  }

  /** The text without the signs that it begins with. */
  public Text fromFirstWord() {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).kind() == Token.Kind.SIGN) {
      first++;
    }
    return first == 0 ? this : new Text(lexicon, string, tokens.subList(first, tokens.size()));
  }

  /** The text without the signs at both its ends. */
  public Text withoutSigns() {
    Text text = fromFirstWord();
    int last = text.tokens.size();
    while (last > 0 && text.tokens.get(last - 1).kind() == Token.Kind.SIGN) {
      last--;
    }
    return new Text(lexicon, string, text.tokens.subList(0, last));
  }

  /** The text without a sign, should it end with it. */
  public Text withoutEnd(String sign) {
    int last = tokens.size() - 1;
    return last >= 0 && tokens.get(last).folded().equals(sign)
        ? new Text(lexicon, string, tokens.subList(0, last))
        : this;
  }

  /** Whether a word as such belongs to a category in the text's language; case does not matter. */
  public boolean knows(String word, Category category) {
    return lexicon.isWord(word, category);
  }

  /** Whether the whole text is a phrase of the category. */
  public boolean is(Category category) {
    return !tokens.isEmpty() && ends(category, 0).get(tokens.size());
  }

  /** The offset behind the longest phrase of the category that the text begins with, or -1. */
  public int begins(Category category) {
    return tokens.isEmpty() ? -1 : end(ends(category, 0), 0);
  }

  /** Whether the text begins with a phrase of the category. */
  public boolean opensWith(Category category) {
    return begins(category) >= 0;
  }

  /** Whether the text ends with a phrase of the category. */
  public boolean endsWith(Category category) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (isBorder(i) && ends(category, i).get(tokens.size() - i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase of the category stands somewhere in the text. */
  public boolean has(Category category) {
    return find(category) != null;
  }

  /** The first phrase of the category, as long as it can be; null when there is none. */
  public @Nullable Match find(Category category) {
    for (int i = 0; i < tokens.size(); i++) {
      Match match = at(category, i);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** The string without the phrases of the category. */
  public String without(Category category) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Match match : all(category)) {
      rest.append(string, from, match.start());
      from = match.end();
    }
    return rest.append(string.substring(from)).toString();
  }

  /** All phrases of the category that do not overlap, each as long as it can be. */
  public List<Match> all(Category category) {
    List<Match> matches = new ArrayList<>();
    int behind = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Match match = tokens.get(i).start() < behind ? null : at(category, i);
      if (match != null) {
        matches.add(match);
        behind = match.end();
      }
    }
    return matches;
  }

  /** The longest phrase of the category that begins with a token; null when none does. */
  public @Nullable Match at(Category category, int token) {
    int end = isBorder(token) ? end(ends(category, token), token) : -1;
    return end < 0 ? null : new Match(tokens.get(token).start(), end);
  }

  /** What a word of the category stands for, if the lexicon says so. */
  public @Nullable String value(Category category, int token) {
    return lexicon.value(category, tokens.get(token).folded());
  }

  /** The offset behind the longest phrase that begins at a token; -1 when there is none. */
  private int end(BitSet lengths, int from) {
    int last = lengths.length() - 1;
    while (last > 0 && !isBorder(from + last)) {
      last = lengths.previousSetBit(last - 1);
    }
    return last <= 0 ? -1 : tokens.get(from + last - 1).end();
  }

  /**
   * Whether a phrase may begin or end before a token: not within {@code 8bit} or {@code is_new}.
   */
  private boolean isBorder(int token) {
    return token == 0
        || token == tokens.size()
        || !tokens.get(token).glued()
        || !(isOfWords(tokens.get(token)) && isOfWords(tokens.get(token - 1)));
  }

  private static boolean isOfWords(Token token) {
    return token.kind() != Token.Kind.SIGN || token.folded().equals("_");
  }

  private Lexicon.Word word(int token) {
    Lexicon.@Nullable Word word = words[token];
    if (word == null) {
      word = lexicon.word(tokens.get(token).folded());
      words[token] = word;
    }
    return word;
  }

  /** How many tokens a phrase that begins at a token may have, as bits. */
  private BitSet ends(Category category, int from) {
    Lexicon.Word first = word(from);
    boolean word = first.categories().get(category.ordinal());
    if (!first.opens().get(category.ordinal())) {
      return word ? ONE : NONE;
    }
    Rules rules = lexicon.rules(category);
    BitSet found = new BitSet();
    found.set(1, word);
    rules.beginningWith(tokens.get(from).folded()).forEach(phrase -> found.or(ends(phrase, from)));
    rules.beginningAnyhow().forEach(phrase -> found.or(ends(phrase, from)));
    return found;
  }

  private BitSet ends(List<Element> phrase, int from) {
    BitSet lengths = new BitSet();
    lengths.set(0);
    for (Element element : phrase) {
      BitSet next = new BitSet();
      for (int i = lengths.nextSetBit(0); i >= 0; i = lengths.nextSetBit(i + 1)) {
        step(element, from + i, i, next);
      }
      if (next.isEmpty()) {
        return next;
      }
      lengths = next;
    }
    return lengths;
  }

  /** Adds the lengths that a phrase, up to a token so long, has with one more element. */
  private void step(Element element, int at, int length, BitSet next) {
    if (element instanceof Element.Choice choice) {
      choice.sequences().forEach(sequence -> add(ends(sequence, at), length, next));
    } else if (element instanceof Element.Gap gap) {
      next.set(length, length + Math.min(tokens.size() - at, gap.max()) + 1);
    } else if (at < tokens.size()) {
      if (element instanceof Element.Reference reference) {
        add(ends(reference.category(), at), length, next);
      } else if (fits(element, tokens.get(at))) {
        next.set(length + 1);
      }
    }
  }

  private static void add(BitSet lengths, int length, BitSet next) {
    for (int i = lengths.nextSetBit(0); i >= 0; i = lengths.nextSetBit(i + 1)) {
      next.set(length + i);
    }
  }

  private boolean fits(Element element, Token token) {
    if (element instanceof Element.Forms forms) {
      return forms.forms().contains(token.folded());
    }
    if (element instanceof Element.Affix affix) {
      return token.kind() == Token.Kind.WORD && affix.fits(token.folded());
    }
    return element instanceof Element.Shaped shaped && shaped.shape().fits(token, string);
  }
}
