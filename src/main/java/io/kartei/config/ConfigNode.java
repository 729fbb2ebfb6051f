package io.kartei.config;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in a configuration file that still knows its place; null spans: no place is known. */
sealed interface ConfigNode {

  @Nullable SourceSpan span();

  /** What it is, for a message. */
  String kind();

  /** A text, number or truth value, as its author wrote it. */
  record Scalar(String text, @Nullable SourceSpan span) implements ConfigNode {
    @Override
    public String kind() {
      return "a single value";
    }
  }

  /** A list. */
  record Sequence(List<ConfigNode> items, @Nullable SourceSpan span) implements ConfigNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with values, in the file's order. */
  record Mapping(List<Entry> entries, @Nullable SourceSpan span) implements ConfigNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    static final Mapping EMPTY = new Mapping(List.of(), null);

    /** The first entry of that key, or null. */
    @Nullable Entry find(String key) {
      return entries.stream().filter(e -> e.key.equals(key)).findFirst().orElse(null);
    }

    /** The group of that key; an empty one when there is none. */
    Mapping group(String key) {
      Entry entry = find(key);
      return entry != null && entry.value instanceof Mapping mapping ? mapping : EMPTY;
    }

    @Override
    public String kind() {
      return "a group of keys";
    }
  }

  /** One key; a null value was written as nothing. */
  record Entry(String key, @Nullable SourceSpan span, @Nullable ConfigNode value) {

    /** The value's place, else the key's. */
    @Nullable SourceSpan place() {
      return value != null && value.span() != null ? value.span() : span;
    }
  }
}
