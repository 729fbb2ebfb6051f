package io.kartei.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Short names made from a text, which survive what does not change its meaning. */
public final class Fingerprints {
  private Fingerprints() {}

  /**
   * Eight hexadecimal digits; the same for texts that differ only in case, blanks and punctuation.
   */
  public static String of(String text) {
    return HexFormat.of().formatHex(digest(normal(text)), 0, 4);
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

  /** The SHA-256 of a text in UTF-8, as it stands: 32 bytes. */
  public static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
