package io.kartei.config.node;

import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in a configuration file, with its place; a null span means that the place is unknown. */
public sealed interface ConfigNode {

  @Nullable SourceSpan span();

  /** Returns what it is, for a message. */
  Phrase kind();

  /** A text, number or boolean, as its author wrote it. */
  record Scalar(String text, @Nullable SourceSpan span) implements ConfigNode {
    @Override
    public Phrase kind() {
      return Phrase.of("kind.single");
    }

    /**
     * Returns the place of a range of the text, or of the whole text if it was written with
     * escapes.
     */
    public @Nullable SourceSpan within(int start, int end) {
      int around = span == null ? -1 : span.length() - text.length();
      if (span == null || (around != 0 && around != 2)) {
        return span;
      }
      int from = span.start() + around / 2;
      return new SourceSpan(from + start, from + end);
    }
  }

  /** A list. */
  record Sequence(List<ConfigNode> items, @Nullable SourceSpan span) implements ConfigNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public Phrase kind() {
      return Phrase.of("kind.list");
    }
  }

  /** Keys with values, in file order. */
  record Mapping(List<Entry> entries, @Nullable SourceSpan span) implements ConfigNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public static final Mapping EMPTY = new Mapping(List.of(), null);

    /** Returns the first entry with this key, or null. */
    public @Nullable Entry find(String key) {
      return entries.stream().filter(e -> e.key.equals(key)).findFirst().orElse(null);
    }

    /** Returns the group with this key; an empty one if there is none. */
    public Mapping group(String key) {
      Entry entry = find(key);
      return entry != null && entry.value instanceof Mapping mapping ? mapping : EMPTY;
    }

    @Override
    public Phrase kind() {
      return Phrase.of("kind.group");
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key by which it is found
   * @param written the key as its author wrote it
   * @param span the place of the key
   * @param value the value, or null if it is empty
   */
  record Entry(String key, String written, @Nullable SourceSpan span, @Nullable ConfigNode value) {

    public Entry(String key, @Nullable SourceSpan span, @Nullable ConfigNode value) {
      this(key, key, span, value);
    }

    /** Returns the value's place, else the key's. */
    public @Nullable SourceSpan place() {
      return value != null && value.span() != null ? value.span() : span;
    }
  }
}
