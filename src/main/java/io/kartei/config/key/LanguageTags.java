package io.kartei.config.key;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Normalizes language tags (BCP 47). */
public final class LanguageTags {

  private LanguageTags() {}

  /**
   * Returns the tag in its canonical form, {@code de-DE} for {@code de_de}; null if it isn't a tag.
   */
  public static @Nullable String canonical(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    try {
      String known =
          new Locale.Builder()
              .setLanguageTag(tag.strip().replace('_', '-'))
              .build()
              .toLanguageTag();
      return known.equals("und") ? null : known;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
