package io.kartei.markdown.inline;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the marks with which assistants name their sources, {@code [cite_start]} and {@code [cite:
 * 12, 14]}. Copied into notes they are left over: what they point to is in a conversation.
 */
public final class CitationMarks {
  private static final String OPENING = "[cite";
  private static final List<String> WHOLE = List.of("[cite_start]", "[cite_end]");
  private static final String NUMBERED = "[cite:";

  private CitationMarks() {}

  /**
   * A mark.
   *
   * @param start where it begins; one at the end of a sentence with the blank before it
   * @param end where it ends
   */
  public record Mark(int start, int end) {}

  /** Returns the marks in a text, in their order; mostly none. */
  public static List<Mark> in(CharSequence chars) {
    String text = chars.toString();
    int at = text.indexOf(OPENING);
    if (at < 0) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    while (at >= 0) {
      int end = end(text, at);
      if (end > 0) {
        boolean blank = text.startsWith(NUMBERED, at) && at > 0 && text.charAt(at - 1) == ' ';
        marks.add(new Mark(blank ? at - 1 : at, end));
      }
      at = text.indexOf(OPENING, Math.max(end, at + 1));
    }
    return marks;
  }

  /** Returns where the mark ends that begins at an offset, or -1 if it is none. */
  private static int end(String text, int at) {
    for (String whole : WHOLE) {
      if (text.startsWith(whole, at)) {
        return at + whole.length();
      }
    }
    int close = text.startsWith(NUMBERED, at) ? text.indexOf(']', at) : -1;
    boolean numbers =
        close > 0
            && text.substring(at + NUMBERED.length(), close)
                .chars()
                .allMatch(c -> Character.isDigit(c) || c == ',' || c == ' ' || c == '-');
    return numbers ? close + 1 : -1;
  }
}
