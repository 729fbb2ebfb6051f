package io.kartei.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names that are safe in addresses and on any file system. */
public final class Slugs {
  private static final int MAX = 60;
  private static final String OWN = "my-";

  private Slugs() {}

  /**
   * Converts a class or id in an author's own HTML to the form used on the page, which cannot clash
   * with those of the theme or of scripts.
   */
  public static String own(String name) {
    return name.startsWith(OWN) ? name : OWN + name;
  }

  /**
   * Converts a text to lower-case ASCII letters and digits, with words separated by one {@code -}.
   * Special German letters become two ({@code ae}); accents are dropped. The result has at most 60
   * characters, cut at a word boundary where possible.
   *
   * @return the slug; empty if the text has no such character
   */
  public static String of(String text) {
    String german =
        text.toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    String slug =
        Normalizer.normalize(german, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (slug.length() <= MAX) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', MAX);
    return slug.substring(0, cut > MAX / 2 ? cut : MAX);
  }
}
