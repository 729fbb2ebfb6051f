package io.kartei.diagram.layout;

import io.kartei.diagram.element.Direction;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Merging;
import io.kartei.diagram.layout.BoxGraph.Remark;
import io.kartei.diagram.layout.BoxGraph.Shared;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts the leaves of a box, which would stand side by side below it, in a column instead, where
 * their lines branch off a common one. Only leaves whose lines look alike, in graphs that go down.
 */
final class Stacks {
  /** The width of the box that stands for the common line, in px. */
  private static final double TRUNK = 26;

  private static final double BETWEEN = 14;

  /** From the common line to the words of a branch, in px. */
  private static final double BEFORE_WORDS = 6;

  /** What a leaf is indented more than its words need, so that the tip has room, in px. */
  private static final double TIP = 2;

  /** A leaf of which others stand beside it, and the number of the line to it. */
  private record Leaf(Box box, int line) {}

  /** Leaves in a column, by the id of the box that stands for their common line. */
  private final Map<String, List<Leaf>> stacks = new LinkedHashMap<>();

  private final Map<String, String> stackOf = new HashMap<>();
  private final BoxGraph graph;

  private Stacks(BoxGraph graph, double most) {
    this.graph = graph;
    Map<String, Integer> only = new HashMap<>();
    for (int i = 0; i < graph.lines().size(); i++) {
      Line line = graph.lines().get(i);
      boolean branches =
          !line.merging().look().isEmpty()
              && line.merging().fromStart() != Shared.NEVER
              && line.fromLabel().isNone()
              && line.toLabel().isNone();
      only.merge(line.to(), branches ? i : -1, (one, other) -> -1);
      only.put(line.from(), -1);
    }
    find(graph.boxes(), "", only, most);
  }

  /**
   * Lays out a graph.
   *
   * @param most how wide leaves of a box may be that stand side by side, in px
   * @param place lays out what has no more such leaves
   */
  static Placement place(BoxGraph graph, double most, Function<BoxGraph, Placement> place) {
    if (graph.direction() != Direction.DOWN) {
      return place.apply(graph);
    }
    Stacks stacks = new Stacks(graph, most);
    return stacks.stacks.isEmpty()
        ? place.apply(graph)
        : stacks.unfolded(place.apply(stacks.folded()));
  }

  private void find(List<Box> boxes, String frame, Map<String, Integer> only, double most) {
    Map<String, List<Leaf>> siblings = new LinkedHashMap<>();
    for (Box box : boxes) {
      int number = only.getOrDefault(box.id(), -1);
      if (box.isFrame()) {
        find(box.boxes(), box.id(), only, most);
      } else if (number >= 0 && box.remarks().isEmpty()) {
        Line line = graph.lines().get(number);
        String key = "stack\n" + frame + "\n" + line.from() + "\n" + line.merging().look();
        siblings.computeIfAbsent(key, k -> new ArrayList<>()).add(new Leaf(box, number));
      }
    }
    siblings.forEach(
        (key, leaves) -> {
          double wide = leaves.stream().mapToDouble(leaf -> leaf.box().width() + BETWEEN).sum();
          if (leaves.size() > 1 && wide > most) {
            stacks.put(key, leaves);
            leaves.forEach(leaf -> stackOf.put(leaf.box().id(), key));
          }
        });
  }

  private BoxGraph folded() {
    List<Line> lines = new ArrayList<>();
    graph.lines().stream().filter(line -> !stackOf.containsKey(line.to())).forEach(lines::add);
    stacks.forEach((key, leaves) -> lines.add(trunk(key, leaves.get(0))));
    return new BoxGraph(
        graph.direction(),
        folded(graph.boxes()),
        lines,
        graph.packing(),
        graph.room(),
        graph.tips());
  }

  private Line trunk(String key, Leaf first) {
    Line line = graph.lines().get(first.line());
    return new Line(line.from(), key, 1, Size.NONE, Size.NONE, Size.NONE, Merging.NEVER);
  }

  private List<Box> folded(List<Box> boxes) {
    List<Box> result = new ArrayList<>();
    for (Box box : boxes) {
      @Nullable String key = stackOf.get(box.id());
      if (key == null) {
        result.add(
            new Box(
                box.id(),
                box.width(),
                box.height(),
                box.top(),
                box.direction(),
                folded(box.boxes()),
                box.remarks()));
      } else if (leaves(key).get(0).box().equals(box)) {
        Size size = size(leaves(key));
        Box trunk = new Box(key, TRUNK, size.height(), 0, box.direction(), List.of());
        result.add(trunk.with(List.of(new Remark(column(key), size, false))));
      }
    }
    return result;
  }

  private List<Leaf> leaves(String key) {
    return Objects.requireNonNull(stacks.get(key));
  }

  private static String column(String key) {
    return "column\n" + key;
  }

  private Size size(List<Leaf> leaves) {
    double width = 0;
    double height = 0;
    for (Leaf leaf : leaves) {
      width = Math.max(width, indent(leaf) + leaf.box().width());
      height += BETWEEN + leaf.box().height();
    }
    return new Size(width, height);
  }

  private double indent(Leaf leaf) {
    return graph.lines().get(leaf.line()).label().width() + TIP;
  }

  private Placement unfolded(Placement placed) {
    Map<String, Area> areas = new HashMap<>(placed.boxes());
    @Nullable Route[] routes = new Route[graph.lines().size()];
    int next = 0;
    for (int i = 0; i < graph.lines().size(); i++) {
      if (!stackOf.containsKey(graph.lines().get(i).to())) {
        routes[i] = placed.lines().get(next++);
      }
    }
    for (Map.Entry<String, List<Leaf>> stack : stacks.entrySet()) {
      List<Point> trunk = placed.lines().get(next++).points();
      areas.remove(stack.getKey());
      Area column = Objects.requireNonNull(areas.remove(column(stack.getKey())));
      double y = column.y() + BETWEEN;
      for (Leaf leaf : stack.getValue()) {
        double x = column.x() + indent(leaf);
        Area area = new Area(x, y, leaf.box().width(), leaf.box().height());
        areas.put(leaf.box().id(), area);
        routes[leaf.line()] = branch(trunk, area, graph.lines().get(leaf.line()).label());
        y = area.bottom() + BETWEEN;
      }
    }
    return new Placement(placed.width(), placed.height(), areas, List.of(routes));
  }

  private static Route branch(List<Point> trunk, Area leaf, Size label) {
    List<Point> way = new ArrayList<>(trunk);
    double x = way.remove(way.size() - 1).x();
    way.add(new Point(x, leaf.centerY()));
    way.add(new Point(leaf.x(), leaf.centerY()));
    double top = leaf.centerY() - label.height() / 2;
    Area words =
        label.isNone() ? null : new Area(x + BEFORE_WORDS, top, label.width(), label.height());
    return new Route(way, words, null, null);
  }
}
