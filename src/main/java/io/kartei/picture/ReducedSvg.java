package io.kartei.picture;

import io.kartei.messages.Phrase;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The result of reducing an author's SVG. Immutable as long as nobody changes the array. */
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

  /** Returns the reduced picture in UTF-8, which must not be changed, or null if there is none. */
  public byte @Nullable [] file() {
    return file;
  }

  /**
   * Returns why there is no picture, as the continuation of "this picture ...", or null if there is
   * one.
   */
  public @Nullable Phrase fault() {
    return fault;
  }

  /**
   * Returns how often parts that run, load or don't draw anything were left out, by name, such as
   * {@code script}.
   */
  public SortedMap<String, Integer> dropped() {
    return dropped;
  }

  /**
   * Returns what was left out in readable form, such as {@code 1 × onclick, 2 × script}; empty if
   * nothing was.
   */
  public String droppedInWords() {
    return dropped.entrySet().stream()
        .map(e -> e.getValue() + " × " + e.getKey())
        .collect(Collectors.joining(", "));
  }
}
