package io.kartei.config.key;

import io.kartei.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Normalizes and checks language tags (BCP 47). */
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

  /**
   * Returns what is doubtful about the language of a site or note, or null.
   *
   * @param tag in canonical form
   * @param known the languages that Kartei has words of
   */
  public static @Nullable Diagnostic doubt(String tag, Collection<String> known) {
    Locale locale = Locale.forLanguageTag(tag);
    String language = locale.getLanguage();
    if (known.contains(language)) {
      return null;
    }
    if (!locale.getDisplayLanguage(Locale.ENGLISH).equals(language)) {
      return Diagnostic.info("unknown-language.no-words", tag, List.copyOf(known));
    }
    Diagnostic unknown = Diagnostic.warning("unknown-language.tag", tag);
    String meant = named(language);
    return meant == null ? unknown : unknown.hint("did-you-mean", meant);
  }

  /** Returns the code of the language with this name, in English, German or itself, or null. */
  private static @Nullable String named(String name) {
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      if (Stream.of(Locale.ENGLISH, Locale.GERMAN, language)
          .anyMatch(in -> language.getDisplayLanguage(in).equalsIgnoreCase(name))) {
        return code;
      }
    }
    return null;
  }
}
