package io.kartei.config.key;

import io.kartei.messages.Phrase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key that a file may hold, as {@code keys.yaml} declares it. A whole file is one, too: a group.
 *
 * @param name as authors write it
 * @param type of its value
 * @param values that it, or an item of its list, may have; empty: any of its type
 * @param keys of its group, or of each group in its list
 * @param standard its value where the author sets none, or null
 * @param otherwise what happens then, by language; empty when {@code standard} says it all
 * @param meaning what it is for, in Markdown, by language: {@code en}, {@code de}
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

  public ConfigKey {
    values = List.copyOf(values);
    keys = List.copyOf(keys);
    otherwise = Map.copyOf(otherwise);
    meaning = Map.copyOf(meaning);
  }

  /**
   * The declared key of that name in this group.
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

  /** What it is for, in Markdown, in one of the languages that it is explained in. */
  public String meaning(String language) {
    return meaning.getOrDefault(language, name);
  }

  /** The names of the keys in this group, in their declared order. */
  public List<String> names() {
    return keys.stream().map(ConfigKey::name).toList();
  }

  /** The same group, where one of its keys may only have these values. */
  public ConfigKey limited(String limited, List<String> to) {
    List<ConfigKey> others =
        keys.stream().map(k -> k.name.equals(limited) ? k.with(to) : k).toList();
    return new ConfigKey(name, type, values, others, standard, otherwise, meaning, see);
  }

  private ConfigKey with(List<String> others) {
    return new ConfigKey(name, type, others, keys, standard, otherwise, meaning, see);
  }

  /** Whether a text may be its value. */
  boolean allows(String text) {
    return values.isEmpty()
        ? type.allows(text)
        : values.stream().anyMatch(value -> value.equalsIgnoreCase(text));
  }

  /** What an author should write. */
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
    TEXTS("texts", null),
    /** One of the key's values. */
    CHOICE("text", null),
    /** {@code true} or {@code false}. */
    SWITCH("switch", "write.switch"),
    /** A language tag (BCP 47). */
    LANGUAGE("text", "write.language"),
    /** The address of a site on the web, without query and fragment. */
    SITE_URL("text", "write.address"),
    /** Any address on the web. */
    URL("text", "write.address"),
    /** An address on the web for each note. */
    EDIT_URL("text", "write.edit-address"),
    /** All that a file declares. */
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

    /** With its article, for a message. */
    Phrase noun() {
      return Phrase.of("kind." + noun);
    }

    /** What an author should write. */
    @Nullable Phrase hint() {
      return hint == null ? null : Phrase.of(hint);
    }

    /** Whether a text can be a value of this type. */
    boolean allows(String text) {
      return switch (this) {
        case SWITCH -> text.equals("true") || text.equals("false");
        case LANGUAGE -> LanguageTags.canonical(text) != null;
        case SITE_URL -> SiteAddresses.isSite(text);
        case URL -> SiteAddresses.isOnWeb(text);
        case EDIT_URL -> text.contains("{path}") && SiteAddresses.isOnWeb(text);
        default -> true;
      };
    }
  }
}
