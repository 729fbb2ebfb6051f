package io.kartei.index;

import io.kartei.model.Sitting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Labels sittings so that they can be told apart in a list of all of them. A scheme's label may
 * omit parts that are the same in most sites, such as the profession; if sittings differ in such a
 * part, the label starts with it.
 */
final class SittingLabels {
  private SittingLabels() {}

  /** Returns the labels by sitting id. */
  static Map<String, String> of(List<Sitting> sittings) {
    Set<String> telling = differing(sittings, p -> !p.labelled(), false);
    Map<String, List<Sitting>> byLabel = new TreeMap<>();
    sittings.forEach(s -> byLabel.computeIfAbsent(s.label(), l -> new ArrayList<>()).add(s));
    byLabel.values().forEach(same -> telling.addAll(differing(same, p -> true, true)));
    Map<String, String> labels = new HashMap<>();
    for (Sitting sitting : sittings) {
      StringBuilder label = new StringBuilder();
      for (Sitting.Part part : sitting.parts()) {
        boolean shown = part.labelled() && sitting.label().contains(part.value());
        if (telling.contains(part.name()) && !shown) {
          label.append(part.value()).append(' ');
        }
      }
      labels.put(sitting.id(), label.append(sitting.label()).toString());
    }
    return labels;
  }

  /**
   * Returns the names of the parts in which sittings differ.
   *
   * @param which the parts to look at
   * @param orMissing whether having a part and lacking it counts as a difference
   */
  private static Set<String> differing(
      List<Sitting> sittings, Predicate<Sitting.Part> which, boolean orMissing) {
    Map<String, List<String>> values = new HashMap<>();
    for (Sitting sitting : sittings) {
      sitting.parts().stream()
          .filter(which)
          .forEach(p -> values.computeIfAbsent(p.name(), n -> new ArrayList<>()).add(p.value()));
    }
    Set<String> differing = new TreeSet<>();
    values.forEach(
        (name, all) -> {
          boolean missing = orMissing && all.size() < sittings.size();
          if (missing || Set.copyOf(all).size() > 1) {
            differing.add(name);
          }
        });
    return differing;
  }
}
