package io.kartei.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the links that GitBook writes around what a footnote explains: {@code
 * [word](#user-content-fn-1)[^1]} is the word with its footnote.
 */
final class FootnoteLinks {
  static final String SIGN = "](#user-content-fn-";

  private static final Pattern LINK =
      Pattern.compile("\\]\\(#user-content-fn-[\\w-]{1,40}+\\)(?=\\[\\^)");

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
  }

  /** Returns where the bracket opens that closes at an offset, or -1. */
  private static int open(String text, int close) {
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
