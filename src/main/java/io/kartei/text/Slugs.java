package io.kartei.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names fit for addresses on any file system. */
public final class Slugs {
  private static final int MAX = 60;
  private static final String OWN = "my-";

  private Slugs() {}

  /**
   * A class or id of an author's own HTML as the page has it, apart from those of the theme and
   * from what scripts look for.
   */
  public static String own(String name) {
    return name.startsWith(OWN) ? name : OWN + name;
  }

  /**
   * Lower-case ASCII letters and digits, words parted by one {@code -}; German letters become two
   * ({@code ae}), accents go. At most 60 characters, cut at a word where possible.
   *
   * @return perhaps empty, when the text has no such character
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
