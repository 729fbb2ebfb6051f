package io.kartei.text;

/** The letters and digits of a text, without what lies between them. */
public final class LetterRuns {
  private LetterRuns() {}

  /**
   * Returns the runs of letters and digits (Unicode's categories L and N), joined by a separator;
   * nothing is added at the ends.
   *
   * <pre>{@code
   * LetterRuns.joined("Was ist C++?", " ", "+#")  // "Was ist C++"
   * }</pre>
   *
   * @param also further ASCII characters to keep
   */
  public static String joined(String text, String separator, String also) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int start = i;
      while (i < text.length() && isKept(text.codePointAt(i), also)) {
        i += Character.charCount(text.codePointAt(i));
      }
      if (i > start) {
        out.append(out.isEmpty() ? "" : separator).append(text, start, i);
      }
      i += i < text.length() ? Character.charCount(text.codePointAt(i)) : 0;
    }
    return out.toString();
  }

  /** Returns the letters and digits of a text, joined without anything between them. */
  public static String only(String text) {
    return joined(text, "", "");
  }

  private static boolean isKept(int c, String also) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || also.indexOf(c) >= 0;
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
