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
    int first = end(text, 0, also);
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    for (int at = first; at < text.length(); at++) {
      int end = end(text, at, also);
      if (end > at) {
        out.append(out.isEmpty() ? "" : separator).append(text, at, end);
        at = end;
      }
    }
    return out.toString();
  }

  /** Returns the offset after the run that begins at an offset; the same if none does. */
  private static int end(String text, int from, String also) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      int whole = Character.isHighSurrogate(c) ? text.codePointAt(at) : c;
      if (!isKept(whole, also)) {
        return at;
      }
      at += Character.charCount(whole);
    }
    return at;
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
