package io.kartei.config;

import io.kartei.config.key.ConfigKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where cards come from; each can be switched off, for the site or for one note. */
public enum CardSource {
  /** Questions with an answer. */
  QUESTIONS,
  /** Questions with answers to choose from. */
  CHOICES,
  /** Cards that authors write as such. */
  EXPLICIT,
  /** What the letters of an acronym stand for; and the acronym, where it is not plain to see. */
  ACRONYMS,
  /** The acronym of a long form, even where its initials give it away. */
  ABBREVIATIONS,
  /** What a term means. */
  DEFINITIONS,
  /** Tables that compare. */
  COMPARISONS,
  /** Lists that answer what asks for a set. */
  LISTS,
  /** Diagrams. */
  DIAGRAMS;

  /** Whether it gives cards where nobody says anything. */
  public boolean isStandard() {
    return "true".equals(ConfigKeys.KARTEI.key("cards").key(key()).standard());
  }

  /** Its name in {@code cards:}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, in the order of the manual. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(CardSource::key).toList();
  }

  /** The source of this name, or null when there is none. */
  public static @Nullable CardSource of(String key) {
    return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst().orElse(null);
  }
}
