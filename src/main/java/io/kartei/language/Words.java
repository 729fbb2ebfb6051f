package io.kartei.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text as people count them: {@code C++}, {@code 802.11ac} and {@code ISO-9001} are
 * one word each.
 */
public final class Words {
  private static final String WITHIN = "+#.-";

  private Words() {}

  /**
   * Returns all words of a text, in order and as written, without full stops and dashes at their
   * ends.
   */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      at = end(text, start);
      int end = at;
      while (end > start && ".-".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end > start) {
        words.add(text.substring(start, end));
      }
      at = Math.max(at, start + 1);
    }
    return words;
  }

  /** Returns the number of words in a text. */
  public static int count(String text) {
    return of(text).size();
  }

  /**
   * Returns the offset after the word that begins at an offset; the same offset if no word begins
   * there.
   */
  private static int end(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean within = at > start && c < 128 && WITHIN.indexOf(c) >= 0;
      if (!within && !isPart(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** Returns whether a character is a letter or a number. */
  public static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
