package io.kartei.diagram.layout;

import io.kartei.diagram.layout.BoxGraph.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the lines that lead backwards. */
final class BackwardLines {
  private final Map<String, List<Line>> outgoing;
  private final Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> seen = new HashSet<>();

  private BackwardLines(Map<String, List<Line>> outgoing) {
    this.outgoing = outgoing;
  }

  /**
   * Returns lines whose removal breaks all cycles. Walks depth first in the author's order, first
   * from the boxes without incoming lines, then from the others. The set compares lines by
   * identity, and doesn't include lines from a box to itself.
   */
  static Set<Line> of(List<Line> lines) {
    Map<String, List<Line>> outgoing = new LinkedHashMap<>();
    Set<String> starts = new LinkedHashSet<>();
    for (Line line : lines) {
      outgoing.computeIfAbsent(line.from(), id -> new ArrayList<>()).add(line);
      starts.add(line.from());
    }
    lines.stream().filter(line -> !isLoop(line)).forEach(line -> starts.remove(line.to()));
    BackwardLines walk = new BackwardLines(outgoing);
    starts.forEach(walk::from);
    outgoing.keySet().forEach(walk::from);
    return walk.found;
  }

  private static boolean isLoop(Line line) {
    return line.from().equals(line.to());
  }

  private void from(String start) {
    if (!seen.add(start)) {
      return;
    }
    Set<String> path = new HashSet<>(Set.of(start));
    Deque<String> ids = new ArrayDeque<>(List.of(start));
    Deque<Iterator<Line>> steps = new ArrayDeque<>(List.of(lines(start)));
    while (!steps.isEmpty()) {
      if (!steps.peek().hasNext()) {
        steps.pop();
        path.remove(ids.pop());
        continue;
      }
      Line line = steps.peek().next();
      if (path.contains(line.to()) && !isLoop(line)) {
        found.add(line);
      } else if (seen.add(line.to())) {
        path.add(line.to());
        ids.push(line.to());
        steps.push(lines(line.to()));
      }
    }
  }

  private Iterator<Line> lines(String id) {
    return outgoing.getOrDefault(id, List.of()).iterator();
  }
}
