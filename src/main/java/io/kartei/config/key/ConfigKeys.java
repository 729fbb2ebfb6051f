package io.kartei.config.key;

import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.config.node.ConfigNode.Sequence;
import io.kartei.config.node.OwnYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All keys, read from {@code keys.yaml}, which explains at the top how they are declared. */
public final class ConfigKeys {
  private static final Mapping FILES = resource(ConfigKeys.class, "keys.yaml");

  /** The keys of {@code kartei.yaml}. */
  public static final ConfigKey KARTEI = file("kartei.yaml");

  /** The keys of a note's front matter that are groups. */
  public static final ConfigKey FRONT_MATTER = file("front matter");

  private ConfigKeys() {}

  /**
   * Reads the keys of a YAML file next to a class, which must exist and keep to what {@link
   * OwnYaml} reads.
   */
  public static Mapping resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + name);
      }
      return OwnYaml.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the key that another name is often written for, or null.
   *
   * @param file {@link #KARTEI} or {@link #FRONT_MATTER}
   * @param name a name that the file has no key of
   */
  public static @Nullable String meant(ConfigKey file, String name) {
    return text(FILES.group("other names").group(file.name()).find(name));
  }

  private static ConfigKey file(String name) {
    List<ConfigKey> keys = declared(FILES.group(name));
    return new ConfigKey(
        name, ConfigKey.Type.FILE, List.of(), keys, null, Map.of(), Map.of(), null);
  }

  private static List<ConfigKey> declared(Mapping group) {
    List<ConfigKey> keys = new ArrayList<>();
    for (Entry entry : group.entries()) {
      Mapping about = group.group(entry.key());
      keys.add(
          new ConfigKey(
              entry.key(),
              ConfigKey.Type.valueOf(words(about, "type", "").toUpperCase(Locale.ROOT)),
              list(about.find("values")),
              declared(about.group("keys")),
              text(about.find("default")),
              languages(about.group("default")),
              languages(about),
              text(about.find("see"))));
    }
    return keys;
  }

  private static Map<String, String> languages(Mapping group) {
    return List.of("en", "de").stream()
        .filter(language -> group.find(language) != null)
        .collect(Collectors.toMap(language -> language, language -> words(group, language, "")));
  }

  private static String words(Mapping group, String key, String otherwise) {
    String text = text(group.find(key));
    return text == null ? otherwise : text.strip();
  }

  private static @Nullable String text(@Nullable Entry entry) {
    return entry != null && entry.value() instanceof Scalar scalar ? scalar.text() : null;
  }

  private static List<String> list(@Nullable Entry entry) {
    List<ConfigNode> items =
        entry != null && entry.value() instanceof Sequence list ? list.items() : List.of();
    return items.stream().map(item -> ((Scalar) item).text()).toList();
  }
}
