package io.kartei.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into tokens: runs of letters, runs of digits, and single signs. Blanks only
 * separate them; {@code 4G} is a number and a word.
 */
final class Tokenizer {
  private static final int VARIATION_SELECTOR = 0xFE0F;

  /** The end of Latin Extended-A. */
  private static final int KNOWN = 0x180;

  private static final int LETTER = 1;
  private static final int DIGIT = 1 << 1;
  private static final int BLANK = 1 << 2;
  private static final int PART = 1 << 3;

  /** What the first characters are; most texts have no others. */
  private static final byte[] KINDS = new byte[KNOWN];

  static {
    for (int c = 0; c < KNOWN; c++) {
      KINDS[c] = (byte) find(c);
    }
  }

  private final String text;
  private final Folding folding;
  private final List<Token> tokens;
  private int at;
  private int last;
  private int hash;

  private Tokenizer(String text, Folding folding) {
    this.text = text;
    this.folding = folding;
    this.tokens = new ArrayList<>(text.length() / 5 + 2);
  }

  /** What is between two offsets of a text, as in the lexicon. */
  interface Folding {
    /**
     * @param hash a number that is the same for the same characters
     */
    String of(String text, int start, int end, int hash);
  }

  static List<Token> tokens(String text) {
    return tokens(text, (whole, start, end, hash) -> folded(whole.substring(start, end)));
  }

  static List<Token> tokens(String text, Folding folding) {
    Tokenizer tokenizer = new Tokenizer(text, folding);
    while (tokenizer.at < text.length()) {
      tokenizer.next();
    }
    return List.copyOf(tokenizer.tokens);
  }

  /** Returns a word, number or sign as in the lexicon, which has only one kind of apostrophe. */
  static String folded(String written) {
    return written.equals("’") ? "'" : fold(written);
  }

  private void next() {
    int start = at;
    int c = text.codePointAt(at);
    hash = c;
    at += Character.charCount(c);
    int kinds = kinds(c);
    if ((kinds & LETTER) != 0) {
      skip(LETTER);
      add(Token.Kind.WORD, start);
    } else if ((kinds & DIGIT) != 0) {
      skip(DIGIT);
      add(Token.Kind.NUMBER, start);
    } else if ((kinds & BLANK) == 0) {
      add(Token.Kind.SIGN, start);
    }
  }

  private void add(Token.Kind kind, int start) {
    boolean glued = last == start && !tokens.isEmpty();
    tokens.add(new Token(kind, folding.of(text, start, at, hash), start, at, glued));
    last = at;
  }

  /** Returns a word as in the lexicon: in lower case, with the same number of letters. */
  static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Skips letters and the marks on them, decimal digits, or what only separates others. */
  private void skip(int kind) {
    while (at < text.length()) {
      char c = text.charAt(at);
      int whole = Character.isSurrogate(c) ? text.codePointAt(at) : c;
      if ((kinds(whole) & kind) == 0) {
        return;
      }
      hash = 31 * hash + whole;
      at += Character.charCount(whole);
    }
  }

  /** Returns whether a character is a letter without marks, or a number of any kind. */
  static boolean isPart(int c) {
    return (kinds(c) & PART) != 0;
  }

  private static int kinds(int c) {
    return c < KNOWN ? KINDS[c] : find(c);
  }

  private static int find(int c) {
    int type = Character.getType(c);
    boolean letter = Character.isLetter(c);
    boolean mark =
        (type == Character.NON_SPACING_MARK && c != VARIATION_SELECTOR)
            || type == Character.COMBINING_SPACING_MARK;
    boolean number =
        type == Character.DECIMAL_DIGIT_NUMBER
            || type == Character.LETTER_NUMBER
            || type == Character.OTHER_NUMBER;
    boolean blank =
        Character.isWhitespace(c) || Character.isSpaceChar(c) || c == VARIATION_SELECTOR;
    return (letter || mark ? LETTER : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (blank ? BLANK : 0)
        | (letter || number ? PART : 0);
  }
}
