package io.kartei.picture;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of an author's SVG.
 *
 * @param file the reduced picture in UTF-8, not to be changed; null when there is none
 * @param problem why there is none; empty when there is one
 * @param dropped how often what runs, loads, or holds something else than a drawing was left out:
 *     by its name, as {@code script}
 */
public record ReducedSvg(
    byte @Nullable [] file, String problem, SortedMap<String, Integer> dropped) {

  public ReducedSvg {
    dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
  }

  static ReducedSvg of(byte[] file, SortedMap<String, Integer> dropped) {
    return new ReducedSvg(file, "", dropped);
  }

  static ReducedSvg none(String problem) {
    return new ReducedSvg(null, problem, new TreeMap<>());
  }

  /** What was left out, for people: {@code 2 × script, 1 × onclick}; empty when nothing was. */
  public String droppedInWords() {
    return dropped.entrySet().stream()
        .map((Map.Entry<String, Integer> e) -> e.getValue() + " × " + e.getKey())
        .collect(Collectors.joining(", "));
  }
}
