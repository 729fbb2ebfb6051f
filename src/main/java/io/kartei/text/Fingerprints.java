package io.kartei.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes short names from texts that are stable under changes that don't affect the meaning. */
public final class Fingerprints {
  private Fingerprints() {}

  /**
   * Returns eight hexadecimal digits, the same for texts that differ only in case, blanks and
   * punctuation.
   */
  public static String of(String text) {
    return Hash.of(normal(text)).hex(8);
  }

  /**
   * Reduces a text to what matters for its meaning: in Unicode's compatibility form (NFKC), in
   * lower case, with one blank for every run of characters other than letters, digits, {@code +}
   * and {@code #}, and none at the ends.
   */
  public static String normal(String text) {
    String form = isNormal(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    return LetterRuns.joined(form.toLowerCase(Locale.ROOT), " ", "+#");
  }

  /** Returns whether a text has only letters of western Europe, whose form is themselves. */
  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u00a0' && (c < '\u00c0' || c > '\u00ff')) {
        return false;
      }
    }
    return true;
  }
}
