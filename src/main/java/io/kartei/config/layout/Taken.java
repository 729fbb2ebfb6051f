package io.kartei.config.layout;

import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Settings of another generator, on their way to keys of {@code kartei.yaml}. */
final class Taken {
  private final Mapping theirs;
  private final List<Entry> ours = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  Taken(Mapping theirs) {
    this.theirs = theirs;
  }

  /** Takes a setting as it is, if it is a text. */
  Taken text(String name, String key) {
    Entry entry = theirs.find(name);
    String text = text(entry);
    if (text != null && text.indexOf('<') >= 0) {
      return put(key, text, entry);
    }
    if (text != null) {
      move(name, key, entry);
    }
    return this;
  }

  /** Says that a setting was taken, if there is one, and returns it. */
  @Nullable Entry use(String name) {
    Entry entry = theirs.find(name);
    if (entry != null) {
      names.add(name);
    }
    return entry;
  }

  /** Says that a setting within a group was taken, by its path with dots, if there is one. */
  Taken within(String path, @Nullable Entry entry) {
    if (entry != null) {
      names.add(path);
    }
    return this;
  }

  /** Sets a key to a text that was made of a setting, without the tags of HTML in it. */
  Taken put(String key, @Nullable String value, @Nullable Entry from) {
    if (value != null && !value.isBlank()) {
      var place = from == null ? null : from.place();
      String words = value.indexOf('<') < 0 ? value : Jsoup.parseBodyFragment(value).text();
      ours.add(new Entry(key, place, new Scalar(words, place)));
      if (from != null && from.equals(theirs.find(from.key()))) {
        names.add(from.key());
      }
    }
    return this;
  }

  private void move(String name, String key, @Nullable Entry entry) {
    if (entry != null) {
      names.add(name);
      ours.add(new Entry(key, entry.key(), entry.span(), entry.value()));
    }
  }

  /** Adds a key whose value is a group. */
  void put(String key, Mapping group) {
    if (!group.entries().isEmpty()) {
      ours.add(new Entry(key, group.span(), group));
    }
  }

  /**
   * Returns the layout that has these keys.
   *
   * @param sign the file or folder by which the generator was recognised
   */
  Layout layout(String generator, String sign, List<NavEntry> nav, LayoutRules rules) {
    List<String> leftAlone =
        theirs.entries().stream()
            .map(Entry::key)
            .filter(k -> !names.contains(k))
            .distinct()
            .toList();
    Mapping keys = new Mapping(ours, null);
    return new Layout(generator, sign, keys, nav, rules, List.copyOf(names), leftAlone);
  }

  /** Returns a setting that is a text; null if it is something else or missing. */
  static @Nullable String text(@Nullable Entry entry) {
    return entry == null ? null : text(entry.value());
  }

  static @Nullable String text(@Nullable ConfigNode node) {
    return node instanceof Scalar scalar && !scalar.text().isBlank() ? scalar.text().strip() : null;
  }

  /** Returns the texts of a list, or a single text. */
  static List<String> texts(@Nullable Entry entry) {
    if (entry != null && entry.value() instanceof ConfigNode.Sequence list) {
      return list.items().stream()
          .map(Taken::text)
          .<String>mapMulti(
              (text, to) -> {
                if (text != null) to.accept(text);
              })
          .toList();
    }
    String text = text(entry);
    return text == null ? List.of() : List.of(text);
  }
}
