package io.kartei.diagram.layout;

import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Lays out what isn't connected in rows, like words in lines of text. ELK, which lays out frames
 * with their contents, would align all of it in the same layers.
 */
final class Components {
  /** The space between two components, in px. */
  private static final double APART = 20;

  private final BoxGraph graph;
  private final Map<String, String> outermost = new HashMap<>();
  private final Map<String, String> leaders = new HashMap<>();

  private Components(BoxGraph graph) {
    this.graph = graph;
    for (Box box : graph.boxes()) {
      contain(box, box.id());
    }
    for (Line line : graph.lines()) {
      leaders.put(leader(outer(line.from())), leader(outer(line.to())));
    }
  }

  /**
   * Lays out a graph.
   *
   * @param room the width of a row, in px, unless one component is wider
   * @param each lays out a graph of which everything is connected
   */
  static Placement place(BoxGraph graph, double room, Function<BoxGraph, Placement> each) {
    return new Components(graph).placed(room, each);
  }

  private void contain(Box box, String outer) {
    outermost.put(box.id(), outer);
    box.boxes().forEach(inner -> contain(inner, outer));
  }

  private String outer(String id) {
    return Objects.requireNonNull(outermost.get(id), id);
  }

  /**
   * Returns the box that stands for all those connected with one, which it makes easier to find.
   */
  private String leader(String id) {
    String last = id;
    for (String next = leaders.get(last); next != null && !next.equals(last); ) {
      last = next;
      next = leaders.get(last);
    }
    for (String at = id; !at.equals(last); ) {
      at = Objects.requireNonNull(leaders.put(at, last));
    }
    return last;
  }

  private Placement placed(double room, Function<BoxGraph, Placement> each) {
    Map<String, List<Box>> boxes = new LinkedHashMap<>();
    for (Box box : graph.boxes()) {
      boxes.computeIfAbsent(leader(box.id()), id -> new ArrayList<>()).add(box);
    }
    if (boxes.size() < 2) {
      return each.apply(graph);
    }
    Map<String, List<Integer>> numbers = new HashMap<>();
    for (int i = 0; i < graph.lines().size(); i++) {
      String leader = leader(outer(graph.lines().get(i).from()));
      numbers.computeIfAbsent(leader, id -> new ArrayList<>()).add(i);
    }
    Map<String, Placement> parts = new LinkedHashMap<>();
    double limit = room;
    for (Map.Entry<String, List<Box>> component : boxes.entrySet()) {
      List<Line> lines =
          numbers.getOrDefault(component.getKey(), List.of()).stream()
              .map(graph.lines()::get)
              .toList();
      Placement part =
          each.apply(
              new BoxGraph(
                  graph.direction(),
                  component.getValue(),
                  lines,
                  graph.packing(),
                  graph.room(),
                  graph.tips()));
      limit = Math.max(limit, part.width());
      parts.put(component.getKey(), part);
    }
    return inRows(parts, numbers, limit);
  }

  private Placement inRows(
      Map<String, Placement> parts, Map<String, List<Integer>> numbers, double limit) {
    double between = APART - 2 * ElkGraph.MARGIN;
    Map<String, Area> areas = new HashMap<>();
    Route[] routes = new Route[graph.lines().size()];
    double x = 0;
    double y = 0;
    double right = 0;
    double bottom = 0;
    for (Map.Entry<String, Placement> entry : parts.entrySet()) {
      if (x > 0 && x + entry.getValue().width() > limit) {
        x = 0;
        y = bottom + between;
      }
      Placement part = entry.getValue().moved(x, y);
      areas.putAll(part.boxes());
      List<Integer> lines = numbers.getOrDefault(entry.getKey(), List.of());
      for (int i = 0; i < lines.size(); i++) {
        routes[lines.get(i)] = part.lines().get(i);
      }
      right = Math.max(right, x + part.width());
      bottom = Math.max(bottom, y + part.height());
      x += part.width() + between;
    }
    return new Placement(right, bottom, areas, List.of(routes));
  }
}
