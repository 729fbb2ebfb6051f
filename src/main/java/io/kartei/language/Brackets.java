package io.kartei.language;

/** Round brackets in a text. */
public final class Brackets {
  private Brackets() {}

  /** The index of the bracket that opens the part which a text ends with; -1 when there is none. */
  public static int open(Text text) {
    int last = text.tokens().size() - 1;
    int open = text.isOneOf(")", last) ? last - 1 : -1;
    while (open >= 0 && !text.isOneOf("()", open)) {
      open--;
    }
    return text.isOneOf("(", open) ? open : -1;
  }

  /** A text without what it has in brackets at its end. */
  public static Text cut(Text text) {
    int open = open(text);
    return open < 0 ? text : text.view(0, open);
  }

  /** Whether a pair of brackets without others within stands around an offset. */
  static boolean hold(Text text, int offset) {
    int open = text.indexAt(offset) - 1;
    while (open >= 0 && !text.isOneOf("()", open)) {
      open--;
    }
    int close = text.isOneOf("(", open) ? open + 1 : text.tokens().size();
    while (close < text.tokens().size() && !text.isOneOf("()", close)) {
      close++;
    }
    return text.isOneOf(")", close);
  }
}
