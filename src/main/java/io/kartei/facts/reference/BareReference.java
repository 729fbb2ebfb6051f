package io.kartei.facts.reference;

import java.util.List;

/**
 * A place in a line where an exam reference may occur without a marker: the whole line, or the text
 * in brackets at its end.
 *
 * @param start offset of its text, or of the opening bracket
 * @param from offset where its text begins
 * @param to offset after its text
 * @param whole whether it is the whole line
 */
record BareReference(int start, int from, int to, boolean whole) {
  private static final String OPENING = "([";
  private static final String CLOSING = ")]";
  private static final String BEHIND = ".,;:";

  /** Returns the places in a line, most likely first; empty if there is no number in it. */
  static List<BareReference> in(String text, int lineStart, int lineEnd) {
    int from = lineStart;
    int to = lineEnd;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && isBehind(text.charAt(to - 1))) {
      to--;
    }
    if (text.substring(from, to).chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    BareReference all = new BareReference(lineStart, from, to, true);
    int kind = CLOSING.indexOf(text.charAt(to - 1));
    int open = kind < 0 ? -1 : text.lastIndexOf(OPENING.charAt(kind), to - 1);
    return open < from
        ? List.of(all)
        : List.of(all, new BareReference(open == from ? lineStart : open, open + 1, to - 1, false));
  }

  private static boolean isBehind(char c) {
    return Character.isWhitespace(c) || BEHIND.indexOf(c) >= 0;
  }
}
