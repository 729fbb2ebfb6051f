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
    String slug = joined(Normalizer.normalize(german, Normalizer.Form.NFKD));
    if (slug.length() <= MAX) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', MAX);
    return slug.substring(0, cut > MAX / 2 ? cut : MAX);
  }

  /** Returns the ASCII letters and digits, with {@code -} for what lies between, except accents. */
  private static String joined(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    boolean parted = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (parted && slug.length() > 0) {
          slug.append('-');
        }
        slug.append((char) c);
        parted = false;
      } else if (!isMark(c)) {
        parted = true;
      }
    }
    return slug.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
