package io.kartei.index;

import io.kartei.model.Sitting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What sittings are called where all of them stand side by side. A scheme's label may leave out
 * what is the same in most sites, such as the profession; where two sittings would have the same
 * name, the parts that part them come first.
 */
final class SittingLabels {
  private SittingLabels() {}

  /** The labels by the sittings' ids. */
  static Map<String, String> of(List<Sitting> sittings) {
    Map<String, List<Sitting>> byLabel = new TreeMap<>();
    sittings.forEach(s -> byLabel.computeIfAbsent(s.label(), l -> new ArrayList<>()).add(s));
    Set<String> telling = new TreeSet<>();
    byLabel.values().forEach(same -> telling.addAll(differing(same)));
    Map<String, String> labels = new HashMap<>();
    for (Sitting sitting : sittings) {
      StringBuilder label = new StringBuilder();
      for (Sitting.Part part : sitting.parts()) {
        if (telling.contains(part.name()) && !sitting.label().contains(part.value())) {
          label.append(part.value()).append(' ');
        }
      }
      labels.put(sitting.id(), label.append(sitting.label()).toString());
    }
    return labels;
  }

  /** Names of the parts in which sittings of the same label differ. */
  private static Set<String> differing(List<Sitting> same) {
    Map<String, Set<String>> values = new HashMap<>();
    for (Sitting sitting : same) {
      for (Sitting.Part part : sitting.parts()) {
        values.computeIfAbsent(part.name(), n -> new TreeSet<>()).add(part.value());
      }
    }
    Set<String> differing = new TreeSet<>();
    values.forEach(
        (name, all) -> {
          boolean missing = same.stream().anyMatch(s -> s.part(name).isEmpty());
          if (all.size() > 1 || (missing && same.size() > 1)) {
            differing.add(name);
          }
        });
    return differing;
  }
}
