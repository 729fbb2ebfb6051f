package io.kartei.coverage;

import io.kartei.config.exam.CatalogueTopic;
import io.kartei.model.Objective;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the topics of a catalogue weigh that parts of the notes name, each counted once. */
public final class CatalogueWeights {
  private final Map<String, Double> weights = new HashMap<>();

  /** Creates the weights of a catalogue; what was struck weighs nothing. */
  public CatalogueWeights(List<CatalogueTopic> catalogue) {
    for (CatalogueTopic topic : catalogue) {
      if (topic.weight() != null && !topic.isStruck()) {
        weights.put(topic.code(), topic.weight());
      }
    }
  }

  /** Returns the weight of all topics that are named, in percent; null if none of them has one. */
  public @Nullable Double of(Collection<Objective> named) {
    Set<String> seen = new HashSet<>();
    double sum = 0;
    for (Objective objective : named) {
      String code = objective.objective();
      if (code != null && weights.containsKey(code) && seen.add(code)) {
        sum += weights.getOrDefault(code, 0.0);
      }
    }
    return seen.isEmpty() ? null : Double.valueOf(sum);
  }
}
