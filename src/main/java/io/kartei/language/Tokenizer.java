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
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.at < text.length()) {
      tokenizer.next();
    }
    return List.copyOf(tokenizer.tokens);
  }

  private void next() {
    int start = at;
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    if (isLetter(c)) {
      skipLetters();
      add(Token.Kind.WORD, start);
    } else if (isDigit(c)) {
      skipDigits();
      add(Token.Kind.NUMBER, start);
    } else if (!isBlank(c)) {
      add(Token.Kind.SIGN, start);
    }
  }

  private void add(Token.Kind kind, int start) {
    boolean glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == start;
    String folded = kind == Token.Kind.SIGN ? sign(start) : fold(text.substring(start, at));
    tokens.add(new Token(kind, folded, start, at, glued));
  }

  /** Returns a sign as in the lexicon, which has only one kind of apostrophe. */
  private String sign(int start) {
    return text.charAt(start) == '’' ? "'" : text.substring(start, at);
  }

  /** Returns a word as in the lexicon: in lower case, with the same number of letters. */
  static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private void skipLetters() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isLetter(c)) {
        return;
      }
      at += Character.charCount(c);
    }
  }

  private void skipDigits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  /** Returns whether a character is a letter, or a mark on one. */
  private static boolean isLetter(int c) {
    return (kinds(c) & LETTER) != 0;
  }

  /** Returns whether a character is a decimal digit. */
  private static boolean isDigit(int c) {
    return (kinds(c) & DIGIT) != 0;
  }

  /** Returns whether a character only separates others, or changes how they look. */
  private static boolean isBlank(int c) {
    return (kinds(c) & BLANK) != 0;
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
