package io.kartei.language;

import org.jspecify.annotations.Nullable;

/**
 * A pair of round brackets in a text, without others within.
 *
 * @param open the index of the opening one
 * @param close that of the closing one
 */
public record Brackets(int open, int close) {
  /** Nobody reads on for more tokens to see a bracket closed. */
  private static final int MAX_LENGTH = 160;

  /** The pair in which a token stands and nothing but its content; null when there is none. */
  public static @Nullable Brackets around(Text text, int token) {
    int open = token - 1;
    while (open >= 0 && token - open < MAX_LENGTH && !text.isOneOf("()", open)) {
      open--;
    }
    return text.isOneOf("(", open) ? from(text, open) : null;
  }

  /** The pair that a token opens; null when it opens none. */
  public static @Nullable Brackets from(Text text, int open) {
    int close = open + 1;
    int limit = Math.min(text.tokens().size(), open + MAX_LENGTH);
    while (close < limit && !text.isOneOf("()", close)) {
      close++;
    }
    return text.isOneOf("(", open) && text.isOneOf(")", close) ? new Brackets(open, close) : null;
  }

  /** The pair that a text ends with; null when it ends with none. */
  public static @Nullable Brackets end(Text text) {
    int last = text.tokens().size() - 1;
    return text.isOneOf(")", last) ? around(text, last) : null;
  }

  /** A text without what it has in brackets at its end. */
  public static Text cut(Text text) {
    Brackets end = end(text);
    return end == null ? text : text.view(0, end.open());
  }

  /** What stands between them. */
  public Text content(Text text) {
    return text.view(open + 1, close);
  }
}
