package io.kartei.config;

import io.kartei.config.key.ConfigKey;
import io.kartei.config.key.ConfigKeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source of cards. Each can be switched off, for the site or for one note. They are declared in
 * {@code keys.yaml} under {@code cards}.
 *
 * @param key its name there and in {@code cards:}
 * @param isStandard whether it is on by default
 */
public record CardSource(String key, boolean isStandard) {
  /** The only switch in {@code cards:} that isn't a source. */
  static final String SPACED_REPETITION = "spacedRepetition";

  private static final List<CardSource> ALL =
      ConfigKeys.KARTEI.key("cards").keys().stream()
          .filter(key -> !key.name().equals(SPACED_REPETITION))
          .map(CardSource::of)
          .toList();

  private static CardSource of(ConfigKey key) {
    return new CardSource(key.name(), "true".equals(key.standard()));
  }

  /** Returns all sources, in the order of the manual. */
  public static List<CardSource> all() {
    return ALL;
  }

  /** Returns all names, in the same order. */
  public static List<String> keys() {
    return ALL.stream().map(CardSource::key).toList();
  }

  /** Returns the source of this name, or null if there is none. */
  public static @Nullable CardSource find(String key) {
    return ALL.stream().filter(source -> source.key.equals(key)).findFirst().orElse(null);
  }

  /**
   * Returns the source of this name.
   *
   * @throws IllegalArgumentException if none is declared
   */
  public static CardSource of(String key) {
    return of(ConfigKeys.KARTEI.key("cards").key(key));
  }
}
