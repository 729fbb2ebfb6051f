package io.kartei.diagram.layout;

import io.kartei.diagram.element.Direction;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Packing;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lays out a graph in layers, with right-angled lines. Frames with a direction of their own are
 * laid out first, and then count as boxes of a fixed size.
 *
 * <pre>{@code
 * Placement placement = GraphLayout.place(graph);
 * }</pre>
 */
public final class GraphLayout {
  /** The padding between a frame and its contents, in px. */
  static final double FRAME_PADDING = 18;

  private static final RecentLayouts RECENT = new RecentLayouts();

  private final List<Line> lines;
  private final Packing packing;
  private final double tips;
  private final double room;
  private final Route[] routes;
  private final Map<String, Area> areas = new HashMap<>();

  private GraphLayout(BoxGraph graph) {
    this.lines = graph.lines();
    // what isn't a tree isn't an outline
    this.packing = graph.packing() == Packing.OUTLINED ? Packing.TIGHT : graph.packing();
    this.tips = graph.tips();
    this.room = graph.room();
    this.routes = new Route[lines.size()];
  }

  /** Lays out a graph. The same graph always gives the same placement. */
  public static Placement place(BoxGraph graph) {
    if (graph.packing() == Packing.OUTLINED && TreeLayout.isTree(graph)) {
      return TreeLayout.place(graph, graph.room());
    }
    GraphLayout layout = new GraphLayout(graph);
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < graph.lines().size(); i++) {
      all.add(i);
    }
    Part whole = layout.part(graph.direction(), graph.boxes(), all);
    return new Placement(whole.width, whole.height, layout.areas, List.of(layout.routes));
  }

  /** A separately laid out part of the graph, with its contents. */
  private record Part(double width, double height, Set<String> ids, List<Integer> numbers) {}

  private Part part(Direction direction, List<Box> boxes, List<Integer> numbers) {
    Map<String, Part> inner = new LinkedHashMap<>();
    Map<String, Double> tops = new HashMap<>();
    Set<Integer> rest = new HashSet<>(numbers);
    List<Box> outer =
        boxes.stream().map(box -> closed(box, direction, numbers, rest, inner, tops)).toList();
    List<Integer> own = numbers.stream().filter(rest::contains).toList();
    Placement placed = place(direction, outer, own.stream().map(lines::get).toList());
    areas.putAll(placed.boxes());
    for (int i = 0; i < own.size(); i++) {
      routes[own.get(i)] = placed.lines().get(i);
    }
    Set<String> ids = new HashSet<>(placed.boxes().keySet());
    inner.forEach(
        (id, part) -> {
          Area frame = Objects.requireNonNull(areas.get(id));
          move(
              part,
              frame.x() + (frame.width() - part.width) / 2,
              frame.y() + tops.getOrDefault(id, 0.0));
          ids.addAll(part.ids);
        });
    return new Part(placed.width(), placed.height(), ids, numbers);
  }

  private Placement place(Direction direction, List<Box> boxes, List<Line> between) {
    if (packing == Packing.ROWS) {
      return Components.place(
          new BoxGraph(direction, boxes, between, Packing.TIGHT, 0, tips),
          room,
          GraphLayout::single);
    }
    if (!packing.isStacked()) {
      return single(new BoxGraph(direction, boxes, between, packing, 0, tips));
    }
    return Stacks.place(
        new BoxGraph(direction, boxes, between, packing, 0, tips),
        room / 2,
        graph -> Components.place(graph, room, GraphLayout::single));
  }

  private static Placement single(BoxGraph graph) {
    return RECENT.of(graph, ElkGraph::place);
  }

  /**
   * Returns the box, in which each frame with a direction of its own is replaced by a box of its
   * size.
   */
  private Box closed(
      Box box,
      Direction around,
      List<Integer> numbers,
      Set<Integer> rest,
      Map<String, Part> inner,
      Map<String, Double> tops) {
    if (!box.isFrame()) {
      return box;
    }
    if (box.direction() == around) {
      return new Box(
          box.id(),
          box.width(),
          box.height(),
          box.top(),
          around,
          box.boxes().stream().map(b -> closed(b, around, numbers, rest, inner, tops)).toList(),
          box.remarks());
    }
    Set<String> within = new HashSet<>();
    box.boxes().forEach(b -> collect(b, within));
    List<Integer> enclosed =
        numbers.stream()
            .filter(n -> within.contains(lines.get(n).from()) && within.contains(lines.get(n).to()))
            .toList();
    enclosed.forEach(rest::remove);
    Part part = part(box.direction(), box.boxes(), enclosed);
    inner.put(box.id(), part);
    tops.put(box.id(), box.top() - ElkGraph.MARGIN);
    return new Box(
        box.id(),
        Math.max(box.width(), part.width + 2 * (FRAME_PADDING - ElkGraph.MARGIN)),
        part.height + box.top() + FRAME_PADDING - 2 * ElkGraph.MARGIN,
        0,
        around,
        List.of(),
        box.remarks());
  }

  private static void collect(Box box, Set<String> ids) {
    ids.add(box.id());
    box.boxes().forEach(b -> collect(b, ids));
  }

  private void move(Part part, double dx, double dy) {
    for (String id : part.ids) {
      areas.computeIfPresent(id, (i, area) -> area.moved(dx, dy));
    }
    for (int number : part.numbers) {
      routes[number] = routes[number].moved(dx, dy);
    }
  }
}
