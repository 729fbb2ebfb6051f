package io.kartei.text;

/** Normalizes white space in single-line texts. */
public final class Blanks {
  private Blanks() {}

  /**
   * Collapses each run of ASCII white space to one blank and strips Unicode white space, as {@link
   * String#strip} does, from both ends; returns the same text if there is nothing to change.
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
    boolean spaced = false;
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (c > ' ') {
        spaced = false;
      } else if (isSpace(c)) {
        if (spaced || c != ' ') {
          return i;
        }
        spaced = true;
      } else {
        spaced = false;
      }
    }
    return -1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
