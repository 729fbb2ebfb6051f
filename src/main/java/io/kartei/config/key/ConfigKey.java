package io.kartei.config.key;

import io.kartei.messages.Phrase;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key that a file may contain, as declared in {@code keys.yaml}. A whole file is also one: a
 * group.
 *
 * @param name the name as authors write it
 * @param type the type of its value
 * @param values the allowed values of the key or of an item of its list; empty for any of its type
 * @param keys the keys of its group, or of each group in its list
 * @param standard its default value, or null
 * @param otherwise what happens if the author sets no value, by language; empty if {@code standard}
 *     says it all
 * @param meaning its purpose, in Markdown, by language: {@code en}, {@code de}
 * @param see the anchor of the manual's section about it, or null
 */
public record ConfigKey(
    String name,
    Type type,
    List<String> values,
    List<ConfigKey> keys,
    @Nullable String standard,
    Map<String, String> otherwise,
    Map<String, String> meaning,
    @Nullable String see) {

  private static final Pattern NUMERAL = Pattern.compile("[0-9]{1,9}(?:[.,][0-9]{1,4})?");

  public ConfigKey {
    values = List.copyOf(values);
    keys = List.copyOf(keys);
    otherwise = Map.copyOf(otherwise);
    meaning = Map.copyOf(meaning);
  }

  /**
   * Returns the declared key with this name in this group.
   *
   * @throws IllegalArgumentException if none is declared
   */
  public ConfigKey key(String wanted) {
    return keys.stream()
        .filter(key -> key.name.equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("\"" + wanted + "\" isn't declared in " + name));
  }

  /** Returns its purpose, in Markdown, in one of the languages that it is explained in. */
  public String meaning(String language) {
    return meaning.getOrDefault(language, name);
  }

  /** Returns the names of the keys in this group, in declared order. */
  public List<String> names() {
    return keys.stream().map(ConfigKey::name).toList();
  }

  /** Returns the same group, with one of its keys limited to these values. */
  public ConfigKey limited(String limited, List<String> to) {
    List<ConfigKey> others =
        keys.stream().map(k -> k.name.equals(limited) ? k.with(to) : k).toList();
    return new ConfigKey(name, type, values, others, standard, otherwise, meaning, see);
  }

  private ConfigKey with(List<String> others) {
    return new ConfigKey(name, type, others, keys, standard, otherwise, meaning, see);
  }

  /** Whether a text is a valid value. */
  boolean allows(String text) {
    return values.isEmpty()
        ? type.allows(text)
        : values.stream().anyMatch(value -> value.equalsIgnoreCase(text));
  }

  /** Returns a hint about what to write. */
  @Nullable Phrase hint() {
    if (values.size() < 2) {
      return type.hint();
    }
    int last = values.size() - 1;
    return Phrase.of("write.one-of", values.subList(0, last), values.get(last));
  }

  /** What the value of a key looks like. */
  public enum Type {
    /** A single value. */
    TEXT("text", null),
    /** A list of single values, or one of them. */
    TEXTS("texts", "write.texts"),
    /** One of the key's values. */
    CHOICE("text", null),
    /** {@code true} or {@code false}. */
    SWITCH("switch", "write.switch"),
    /** A number that isn't negative, with a point or a comma. */
    NUMBER("text", "write.number"),
    /** A language tag (BCP 47). */
    LANGUAGE("text", "write.language"),
    /** The address of a site on the web, without query and fragment. */
    SITE_URL("text", "write.address"),
    /** Any address on the web. */
    URL("text", "write.address"),
    /** An address on the web for each note. */
    EDIT_URL("text", "write.edit-address"),
    /** All keys that a file may contain. */
    FILE("keys", null),
    /** A group of declared keys. */
    GROUP("group", null),
    /** A list of groups of declared keys, or of the key's values. */
    LIST("list", null),
    /** A group of keys that the author chooses. */
    PAIRS("pairs", null);

    private final String noun;
    private final @Nullable String hint;

    Type(String noun, @Nullable String hint) {
      this.noun = noun;
      this.hint = hint;
    }

    /** Returns its name with an article, for a message. */
    Phrase noun() {
      return Phrase.of("kind." + noun);
    }

    /** Returns a hint about what to write. */
    @Nullable Phrase hint() {
      return hint == null ? null : Phrase.of(hint);
    }

    /** Whether a text is a valid value of this type. */
    boolean allows(String text) {
      return switch (this) {
        case SWITCH -> text.equals("true") || text.equals("false");
        case NUMBER -> NUMERAL.matcher(text).matches();
        case LANGUAGE -> LanguageTags.canonical(text) != null;
        case SITE_URL -> SiteAddresses.isSite(text);
        case URL -> SiteAddresses.isOnWeb(text);
        case EDIT_URL -> text.contains("{path}") && SiteAddresses.isOnWeb(text);
        default -> true;
      };
    }
  }
}
