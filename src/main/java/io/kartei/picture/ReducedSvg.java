package io.kartei.picture;

import io.kartei.messages.Phrase;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of an author's SVG. Immutable, as long as nobody changes the file. */
public final class ReducedSvg {
  private final byte @Nullable [] file;
  private final @Nullable Phrase fault;
  private final SortedMap<String, Integer> dropped;

  private ReducedSvg(
      byte @Nullable [] file, @Nullable Phrase fault, SortedMap<String, Integer> dropped) {
    this.file = file;
    this.fault = fault;
    this.dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
  }

  static ReducedSvg of(byte[] file, SortedMap<String, Integer> dropped) {
    return new ReducedSvg(file, null, dropped);
  }

  static ReducedSvg none(String key, Object... arguments) {
    return new ReducedSvg(null, Phrase.of(key, arguments), new TreeMap<>());
  }

  /** The reduced picture in UTF-8, not to be changed; null when there is none. */
  public byte @Nullable [] file() {
    return file;
  }

  /** Why there is none: how the sentence "this picture ..." goes on; null when there is one. */
  public @Nullable Phrase fault() {
    return fault;
  }

  /** How often what runs, loads or is no drawing was left out, by its name: {@code script}. */
  public SortedMap<String, Integer> dropped() {
    return dropped;
  }

  /** The same for people: {@code 1 × onclick, 2 × script}; empty when nothing was left out. */
  public String droppedInWords() {
    return dropped.entrySet().stream()
        .map(e -> e.getValue() + " × " + e.getKey())
        .collect(Collectors.joining(", "));
  }
}
