package io.kartei.config;

import io.kartei.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.List;

/** The key {@code cards} of {@code kartei.yaml}: a group of sources, each true or false. */
final class CardsKey {
  private static final String SPACED_REPETITION = "spacedRepetition";

  private CardsKey() {}

  static void read(Keys keys, Settings settings) {
    for (ConfigNode.Entry entry : keys.pairs("cards")) {
      String value = entry.value() instanceof ConfigNode.Scalar scalar ? scalar.text().strip() : "";
      CardSource source = CardSource.of(entry.key());
      if (source == null && !entry.key().equals(SPACED_REPETITION)) {
        unknown(keys, entry);
      } else if (!value.equals("true") && !value.equals("false")) {
        keys.say(
            "invalid-value",
            entry.place(),
            "\"" + value + "\" is no value for \"" + entry.key() + "\"",
            "write true or false");
      } else if (source == null) {
        settings.spacedRepetition = value.equals("true");
      } else if (value.equals("true")) {
        settings.cardSources.add(source);
      } else {
        settings.cardSources.remove(source);
      }
    }
  }

  private static void unknown(Keys keys, ConfigNode.Entry entry) {
    List<String> known = new ArrayList<>(CardSource.keys());
    known.add(SPACED_REPETITION);
    String near = Suggestions.nearest(entry.key(), known);
    keys.warn(
        "unknown-key",
        entry,
        "there is no key \"" + entry.key() + "\" in \"cards\"",
        near == null
            ? "the keys are " + String.join(", ", known)
            : "did you mean \"" + near + "\"?");
  }
}
