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
    return tokenizer.tokens;
  }

  private void next() {
    int start = at;
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    if (isLetter(c)) {
      skipLetters();
      add(Token.Kind.WORD, start);
    } else if (Character.isDigit(c)) {
      skipDigits();
      add(Token.Kind.NUMBER, start);
    } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != VARIATION_SELECTOR) {
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
    while (at < text.length() && isLetter(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
  }

  private void skipDigits() {
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || (type == Character.NON_SPACING_MARK && c != VARIATION_SELECTOR)
        || type == Character.COMBINING_SPACING_MARK;
  }
}
