package io.kartei.text;

/** White space in texts that stand on one line. */
public final class Blanks {
  private Blanks() {}

  /**
   * A text with one blank for each run of white space (ASCII's) and none (Unicode's, as {@link
   * String#strip} has it) at its ends; the same text where that is so already.
   */
  public static String single(String text) {
    String stripped = text.strip();
    int first = firstToChange(stripped);
    if (first < 0) {
      return stripped;
    }
    StringBuilder single = new StringBuilder(stripped.length()).append(stripped, 0, first);
    for (int i = first; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (!isSpace(c)) {
        single.append(c);
      } else if (!isSpace(stripped.charAt(i - 1))) {
        single.append(' ');
      }
    }
    return single.toString();
  }

  private static int firstToChange(String stripped) {
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (isSpace(c) && (c != ' ' || isSpace(stripped.charAt(i - 1)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
