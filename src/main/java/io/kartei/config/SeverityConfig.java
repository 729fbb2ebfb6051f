package io.kartei.config;

import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.diagnostic.Codes;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.SeverityRules.Level;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads how severe the diagnostics of a code are. */
final class SeverityConfig {
  private static final List<String> LEVELS =
      Arrays.stream(Level.values()).map(level -> level.name().toLowerCase(Locale.ROOT)).toList();

  private SeverityConfig() {}

  /** Returns the configured levels by code; what is unknown is reported and left out. */
  static Map<String, Level> of(Values values) {
    Map<String, Level> levels = new TreeMap<>();
    for (Entry entry : values.pairs("severity")) {
      String code = entry.key();
      String level = entry.value() instanceof Scalar scalar ? scalar.text().strip() : "";
      if (!Codes.all().contains(code)) {
        String near = Suggestions.nearest(code, Codes.all());
        values.say(
            entry.span(),
            Diagnostic.warning("invalid-value.code", code).hint(Phrase.didYouMean(near)));
      } else if (!LEVELS.contains(level)) {
        values.say(entry.place(), Diagnostic.warning("invalid-value.level", code, LEVELS));
      } else {
        levels.put(code, Level.valueOf(level.toUpperCase(Locale.ROOT)));
      }
    }
    return levels;
  }
}
