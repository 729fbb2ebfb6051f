package io.kartei.facts.term;

import io.kartei.language.Text;

/** Brackets at the end of a text. */
final class Brackets {
  private Brackets() {}

  /** The index of the bracket that opens the part which a text ends with; -1 when there is none. */
  static int open(Text text) {
    int last = text.tokens().size() - 1;
    int open = text.isOneOf(")", last) ? last - 1 : -1;
    while (open >= 0 && !text.isOneOf("()", open)) {
      open--;
    }
    return text.isOneOf("(", open) ? open : -1;
  }

  /** A text without what it has in brackets at its end. */
  static Text cut(Text text) {
    int open = open(text);
    return open < 0 ? text : text.view(0, open);
  }
}
