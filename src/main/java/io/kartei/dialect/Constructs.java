package io.kartei.dialect;

import io.kartei.text.ResourceProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tags show, by their names, as {@code constructs.properties} lists them. */
final class Constructs {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Properties LISTS =
      ResourceProperties.read(Constructs.class, "constructs.properties");

  /** The names of arguments that have a title, a kind, an address, an identity, a text instead. */
  static final List<String> TITLE = names("title");

  static final List<String> KINDS = names("kinds");
  static final List<String> SOURCE = names("source");
  static final List<String> IDENTITY = names("identity");
  static final List<String> CONTENT = names("content");
  static final List<String> ALTERNATIVE = names("alternative");

  /** The classes that make a box of a block in the themes that are most in use. */
  static final List<String> BOX_CLASSES = names("box-class");

  /** The fences that only a plugin of Obsidian fills. */
  static final List<String> QUERIES = names("query");

  private static final Map<String, Shows> BY_NAME = byName();

  /** What a tag shows. */
  enum Shows {
    BOX,
    KIND,
    FOLD,
    TAB,
    GROUP,
    CARD,
    FIGURE,
    YOUTUBE,
    VIMEO,
    VIDEO,
    AUDIO,
    EMBED,
    REFERENCE,
    FENCE,
    MERMAID,
    FORMULA,
    CONTENTS,
    TEXT,
    COMMENT,
    RAW,
    SILENT
  }

  private Constructs() {}

  /** Returns what a tag shows, or null if its name is unknown. */
  static @Nullable Shows of(String name) {
    return BY_NAME.get(name);
  }

  private static Map<String, Shows> byName() {
    Map<String, Shows> found = new HashMap<>();
    for (Shows shows : Shows.values()) {
      for (String name : names(shows.name().toLowerCase(Locale.ROOT))) {
        found.putIfAbsent(name, shows);
      }
    }
    return Map.copyOf(found);
  }

  private static List<String> names(String key) {
    return List.of(BLANKS.split(LISTS.getProperty(key).strip()));
  }
}
