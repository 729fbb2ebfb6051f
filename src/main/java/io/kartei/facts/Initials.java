package io.kartei.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether letters are the initials of words. */
final class Initials {
  private Initials() {}

  /** Whether the short form's letters begin the words of the long one, in order, none left over. */
  static boolean agree(String longForm, String shortForm) {
    return matches(longForm.split("[\\s-]+"), 0, shortForm.toLowerCase(Locale.ROOT));
  }

  /** The last words of a text that the short form stands for, or null. */
  static @Nullable String tail(String text, String shortForm) {
    String[] words = text.split("\\s+");
    for (int from = words.length - 1; from >= 0; from--) {
      String tail = String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
      if (agree(tail, shortForm)) {
        return tail;
      }
    }
    return null;
  }

  private static boolean matches(String[] words, int at, String letters) {
    int word = at;
    for (int i = 0; i < letters.length(); i++) {
      if (word >= words.length
          || words[word].isEmpty()
          || words[word].toLowerCase(Locale.ROOT).charAt(0) != letters.charAt(i)) {
        return false;
      }
      word++;
    }
    return word == words.length && letters.length() >= 2;
  }
}
