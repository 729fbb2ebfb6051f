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
    for (int start = next(text, 0); start < text.length(); ) {
      int after = end(text, start);
      words.add(text.substring(start, withoutMarks(text, start, after)));
      start = next(text, after);
    }
    return words;
  }

  /** Returns the number of words in a text. */
  public static int count(String text) {
    int count = 0;
    for (int start = next(text, 0); start < text.length(); start = next(text, end(text, start))) {
      count++;
    }
    return count;
  }

  /** Returns the offset of the first word that begins at or after an offset. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !isPart(text.codePointAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the offset after a word without the full stops and dashes at its end. */
  private static int withoutMarks(String text, int start, int end) {
    int last = end;
    while (last > start && ".-".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  /**
   * Returns the offset after the word that begins at an offset; the same offset if no word begins
   * there.
   */
  private static int end(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isPart(c) && (at == start || c >= 128 || WITHIN.indexOf(c) < 0)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** Returns whether a character is a letter or a number. */
  public static boolean isPart(int c) {
    return Tokenizer.isPart(c);
  }
}
