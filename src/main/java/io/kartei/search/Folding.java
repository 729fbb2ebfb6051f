package io.kartei.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What spellings of a word have in common: {@code Größe}, {@code GROESSE} and {@code Grosse} are
 * the same. {@code js/search/1-terms.js} does the same; they share their test vectors.
 */
final class Folding {
  /** Shorter words keep their {@code ae}: AES is not AS. */
  private static final int MIN_LENGTH = 4;

  /** Where a word may be hyphenated; no part of it. */
  static final char SOFT_HYPHEN = '\u00ad';

  private Folding() {}

  /** Returns a word in lower case, without accents, and with one spelling of umlauts. */
  static String fold(String word) {
    String plain = plain(word);
    if (plain.length() < MIN_LENGTH || plain.indexOf('e') < 0) {
      return plain;
    }
    StringBuilder folded = null;
    for (int i = 0; i < plain.length(); i++) {
      boolean umlaut = isUmlaut(plain, i);
      if (umlaut && folded == null) {
        folded = new StringBuilder(plain.length()).append(plain, 0, i);
      }
      if (folded != null) {
        folded.append(plain.charAt(i));
      }
      i += umlaut ? 1 : 0;
    }
    return folded == null ? plain : folded.toString();
  }

  /** Returns a text in lower case, without accents and soft hyphens. */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    StringBuilder plain = new StringBuilder();
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      switch (c) {
        case 'ß' -> plain.append("ss");
        case 'æ' -> plain.append("ae");
        case 'œ' -> plain.append("oe");
        case 'ø' -> plain.append('o');
        default -> {
          if ((c < 0x300 || c > 0x36f) && c != SOFT_HYPHEN) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether two letters stand for an umlaut: before a consonant, and after neither a vowel
   * nor q, as in Steuer, Quelle and values.
   */
  private static boolean isUmlaut(String word, int at) {
    char first = word.charAt(at);
    if (at + 2 >= word.length() || word.charAt(at + 1) != 'e' || "aou".indexOf(first) < 0) {
      return false;
    }
    char next = word.charAt(at + 2);
    char before = at == 0 ? ' ' : word.charAt(at - 1);
    if (isVowel(next) || isVowel(before) || before == 'q') {
      return false;
    }
    return first != 'u' || at + 3 < word.length() || (next != 's' && next != 'd');
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
