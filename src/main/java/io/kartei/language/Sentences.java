package io.kartei.language;

/**
 * Finds where sentences end: at a character that ends them, unless it follows an abbreviation or a
 * number.
 */
public final class Sentences {
  private static final String ENDS = ".!?";
  private static final String CLOSES = "“”\"')";

  private Sentences() {}

  /**
   * Returns the end of the sentence that begins at an offset.
   *
   * @return the offset after its last character; a sentence also ends at the end of its line
   */
  public static int end(Text text, int from) {
    return end(text.string(), from, text.lexicon());
  }

  private static int end(String text, int from, Lexicon lexicon) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (ENDS.indexOf(c) >= 0) {
        int end = i + 1;
        if (end < text.length() && CLOSES.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        boolean ends = end == text.length() || Character.isWhitespace(text.charAt(end));
        if (ends && (c != '.' || !isWithin(text, i, lexicon))) {
          return end;
        }
      }
    }
    return text.length();
  }

  /** Returns the start of the last sentence of a text. */
  public static int lastStart(Text text) {
    String string = text.string();
    int start = 0;
    int end = end(text, 0);
    while (end < string.length() && !string.substring(end).isBlank()) {
      start = end;
      end = end(text, start);
    }
    return start;
  }

  /**
   * Returns whether a full stop belongs to the word before it: an abbreviation, a single letter, a
   * number.
   */
  private static boolean isWithin(String text, int point, Lexicon lexicon) {
    int start = point;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (start == point) {
      return point > 0 && Character.isDigit(text.charAt(point - 1));
    }
    boolean bound = start == 0 || !Character.isDigit(text.charAt(start - 1));
    return bound
        && (point - start == 1
            || lexicon.isWord(text.substring(start, point), Category.ABBREVIATION));
  }
}
