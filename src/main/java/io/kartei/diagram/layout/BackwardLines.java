package io.kartei.diagram.layout;

import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the lines that lead backwards. */
final class BackwardLines {
  private static final int MAX_WALKS = 12;

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
    return of(lines, List.of());
  }

  /**
   * Returns few lines whose removal breaks all cycles between the boxes of each frame, where a line
   * from within a box counts as one from that box: of the walks that begin at any of the outermost
   * boxes the one that finds the fewest, and of these the first.
   */
  static Set<Line> fewest(List<Box> boxes, List<Line> lines) {
    Map<String, List<String>> paths = new HashMap<>();
    boxes.forEach(box -> paths(box, List.of(), paths));
    IdentityHashMap<Line, Line> originals = new IdentityHashMap<>();
    List<Line> between = new ArrayList<>();
    for (Line line : lines) {
      Line outer = between(line, paths);
      originals.put(outer, line);
      between.add(outer);
    }
    Set<Line> best = of(between, List.of());
    for (int i = 0; i < boxes.size() && i < MAX_WALKS && best.size() > 1; i++) {
      Set<Line> other = of(between, List.of(boxes.get(i).id()));
      best = other.size() < best.size() ? other : best;
    }
    Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
    best.forEach(line -> found.add(Objects.requireNonNull(originals.get(line))));
    return found;
  }

  private static void paths(Box box, List<String> above, Map<String, List<String>> paths) {
    List<String> path = new ArrayList<>(above);
    path.add(box.id());
    paths.put(box.id(), path);
    box.boxes().forEach(inner -> paths(inner, path, paths));
  }

  /** Returns the line between the boxes side by side that are or contain the ends of a line. */
  private static Line between(Line line, Map<String, List<String>> paths) {
    List<String> from = paths.getOrDefault(line.from(), List.of());
    List<String> to = paths.getOrDefault(line.to(), List.of());
    int level = 0;
    while (level < from.size() && level < to.size() && from.get(level).equals(to.get(level))) {
      level++;
    }
    boolean apart = level < from.size() && level < to.size();
    return new Line(
        apart ? from.get(level) : line.from(),
        apart ? to.get(level) : line.to(),
        line.length(),
        line.label(),
        line.fromLabel(),
        line.toLabel());
  }

  private static Set<Line> of(List<Line> lines, List<String> first) {
    Map<String, List<Line>> outgoing = new LinkedHashMap<>();
    Set<String> starts = new LinkedHashSet<>();
    for (Line line : lines) {
      outgoing.computeIfAbsent(line.from(), id -> new ArrayList<>()).add(line);
      starts.add(line.from());
    }
    lines.stream().filter(line -> !line.isLoop()).forEach(line -> starts.remove(line.to()));
    BackwardLines walk = new BackwardLines(outgoing);
    first.forEach(walk::from);
    starts.forEach(walk::from);
    outgoing.keySet().forEach(walk::from);
    return walk.found;
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
      if (path.contains(line.to()) && !line.isLoop()) {
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
