package io.kartei.dialect.myst;

import io.kartei.text.ResourceProperties;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What directives show, by their names, as {@code directives.properties} lists them. */
final class Directives {
  /** What a directive shows. */
  enum Shows {
    BOX,
    BEGIN,
    END,
    FOLD,
    TAB,
    CODE,
    FORMULA,
    PICTURE,
    FRAME,
    BARE,
    SILENT
  }

  /** A line that begins a directive. */
  static final Pattern OPENS =
      Pattern.compile(
          "(?m)^(?<lead>[ \\t]*+(?:[-*+][ \\t]++|\\d{1,9}[.)][ \\t]++)?+)"
              + "(?<fence>`{3,}+|~{3,}+|:{3,}+)"
              + "\\{(?<name>[a-z][a-z:-]*+)\\}[ \\t]*+(?<argument>.*+)$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Map<String, Shows> BY_NAME = read();

  private Directives() {}

  /** Returns what a directive shows, or null if its name is unknown. */
  static @Nullable Shows of(String name) {
    return BY_NAME.get(name);
  }

  /** Returns whether a directive in a text is one of MyST's. */
  static boolean isIn(String text) {
    Matcher opens = OPENS.matcher(text);
    while (opens.find()) {
      if (of(opens.group("name")) != null) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Shows> read() {
    Properties lists = ResourceProperties.read(Directives.class, "directives.properties");
    Map<String, Shows> found = new HashMap<>();
    for (Shows shows : Shows.values()) {
      String names = lists.getProperty(shows.name().toLowerCase(Locale.ROOT));
      for (String name : BLANKS.split(names.strip())) {
        found.put(name, shows);
      }
    }
    return Map.copyOf(found);
  }
}
