package io.kartei.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where cards come from; each can be switched off, for the site or for one note. */
public enum CardSource {
  /** Questions with an answer. */
  QUESTIONS(true),
  /** Questions with answers to choose from. */
  CHOICES(true),
  /** Cards that authors write as such. */
  EXPLICIT(true),
  /** What the letters of an acronym stand for. */
  ACRONYMS(true),
  /** The other way round: the acronym of what it stands for; only with acronyms. */
  ABBREVIATIONS(true),
  /** What a term means. */
  DEFINITIONS(true),
  /** Tables that compare. */
  COMPARISONS(true),
  /** Lists that answer what asks for a set. */
  LISTS(true),
  /** Diagrams. */
  DIAGRAMS(true);

  private final boolean standard;

  CardSource(boolean standard) {
    this.standard = standard;
  }

  /** Whether it gives cards where nobody says anything. */
  public boolean isStandard() {
    return standard;
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
