package io.kartei.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Pairs labels with what was found, by a key that both have; each is used once. */
final class Match {
  private Match() {}

  /** A label or a fact: what it says for a comparison, and what a person is shown of it. */
  record Entry(String key, String shown) {}

  /** The labels and what was found, compared. */
  static Tally of(String kind, List<Entry> labels, List<Entry> found) {
    Map<String, Deque<Entry>> left = new HashMap<>();
    found.forEach(e -> left.computeIfAbsent(e.key(), k -> new ArrayDeque<>()).add(e));
    List<String> missed = new ArrayList<>();
    int right = 0;
    for (Entry label : labels) {
      Deque<Entry> same = left.getOrDefault(label.key(), new ArrayDeque<>());
      if (same.isEmpty()) {
        missed.add(label.shown());
      } else {
        same.removeFirst();
        right++;
      }
    }
    List<String> wrong = new ArrayList<>();
    for (Entry entry : found) {
      if (left.getOrDefault(entry.key(), new ArrayDeque<>()).remove(entry)) {
        wrong.add(entry.shown());
      }
    }
    return new Tally(kind, labels.size(), found.size(), right, missed, wrong);
  }

  /** Entries of things, by what their key is and what is shown. */
  static <T> List<Entry> entries(
      List<T> things, Function<T, String> key, Function<T, String> shown) {
    return things.stream().map(t -> new Entry(key.apply(t), shown.apply(t))).toList();
  }
}
