package io.kartei.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out the marks with which assistants name their sources, {@code [cite_start]} and {@code
 * [cite: 12, 14]}. Copied into notes they are left over: what they point to is in a conversation.
 */
final class CitationMarks {
  /** How all of them begin. */
  static final String SIGN = "[cite";

  /** A mark; one with numbers, at the end of a sentence, with the blank before it. */
  private static final Pattern MARK =
      Pattern.compile("\\[cite_(?:start|end)\\]| ?\\[cite:[\\d, -]{1,80}\\]");

  private CitationMarks() {}

  static void convert(Draft draft) {
    String text = draft.text();
    if (!text.contains(SIGN)) {
      return;
    }
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      if (!draft.isCode(mark.start())) {
        draft.leaveOut(mark.start(), mark.end(), "[cite: …]");
      }
    }
  }
}
