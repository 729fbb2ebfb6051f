package io.kartei.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the links that GitBook writes around what a footnote explains, {@code
 * [word](#user-content-fn-1)[^1]}, and keeps {@code [[1]](https://example.org/)} from being read as
 * the name of a note.
 */
final class FootnoteLinks {
  static final String SIGN = "](#user-content-fn-";

  private static final Pattern LINK =
      Pattern.compile("\\]\\(#user-content-fn-[\\w-]{1,40}+\\)(?=\\[\\^)");

  /**
   * A link on the web whose text is in brackets of its own, as Wikipedia's footnotes are copied.
   */
  private static final Pattern BRACKETED =
      Pattern.compile("\\[(?<text>\\[[^\\[\\]|\\n]{1,80}+\\])\\](?=\\(https?:)");

  /** No text of such a link is longer. */
  private static final int MAX_TEXT = 600;

  private FootnoteLinks() {}

  static void convert(Draft draft) {
    String text = draft.text();
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      int open = open(text, link.start());
      if (open >= 0 && !draft.isCode(link.start())) {
        draft.remove(open, open + 1);
        draft.remove(link.start(), link.end());
      }
    }
    Matcher bracketed = BRACKETED.matcher(text);
    while (bracketed.find()) {
      if (!draft.isCode(bracketed.start())) {
        draft.insert(bracketed.start("text"), "\\");
        draft.insert(bracketed.end("text") - 1, "\\");
      }
    }
  }

  /** Returns where the bracket opens that closes at an offset, or -1. */
  static int open(String text, int close) {
    int inside = 0;
    for (int at = close - 1; at >= 0 && close - at < MAX_TEXT; at--) {
      char c = text.charAt(at);
      if (c == '\n' && at > 0 && text.charAt(at - 1) == '\n') {
        return -1;
      } else if (c == ']') {
        inside++;
      } else if (c == '[' && inside-- == 0) {
        return at;
      }
    }
    return -1;
  }
}
