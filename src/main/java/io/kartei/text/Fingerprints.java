package io.kartei.text;

import java.text.Normalizer;
import java.util.Locale;

/** Short names made from a text, which survive what does not change its meaning. */
public final class Fingerprints {
  private Fingerprints() {}

  /**
   * Eight hexadecimal digits; the same for texts that differ only in case, blanks and punctuation.
   */
  public static String of(String text) {
    return Hash.of(normal(text)).hex(8);
  }

  /**
   * A text without what does not change its meaning: in Unicode's compatible form (NFKC), in lower
   * case, with one blank for every run of characters that are no letter, digit, {@code +} or {@code
   * #}, and none at the ends.
   */
  public static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}+#]+", " ")
        .strip();
  }
}
