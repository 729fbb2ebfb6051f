package io.kartei.language;

import org.jspecify.annotations.Nullable;

/**
 * A pair of round brackets in a text, without nested ones.
 *
 * @param open the index of the opening one
 * @param close the index of the closing one
 */
public record Brackets(int open, int close) {
  /** Maximum number of tokens to search for the other bracket. */
  private static final int MAX_LENGTH = 160;

  /**
   * Returns the pair around a token, with no other bracket between its opening one and the token;
   * null if there isn't one.
   */
  public static @Nullable Brackets around(Text text, int token) {
    int open = token - 1;
    while (open >= 0 && token - open < MAX_LENGTH && !text.isOneOf("()", open)) {
      open--;
    }
    return text.isOneOf("(", open) ? from(text, open) : null;
  }

  /** Returns the pair that a token opens; null if it doesn't open one. */
  public static @Nullable Brackets from(Text text, int open) {
    int close = open + 1;
    int limit = Math.min(text.tokens().size(), open + MAX_LENGTH);
    while (close < limit && !text.isOneOf("()", close)) {
      close++;
    }
    return text.isOneOf("(", open) && text.isOneOf(")", close) ? new Brackets(open, close) : null;
  }

  /** Returns the pair that a text ends with; null if it doesn't end with one. */
  public static @Nullable Brackets end(Text text) {
    int last = text.tokens().size() - 1;
    return text.isOneOf(")", last) ? around(text, last) : null;
  }

  /** Returns a text without the brackets at its end. */
  public static Text cut(Text text) {
    Brackets end = end(text);
    return end == null ? text : text.view(0, end.open());
  }

  /** Returns the text between the brackets. */
  public Text content(Text text) {
    return text.view(open + 1, close);
  }
}
