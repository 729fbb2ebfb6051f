package io.kartei.diagram.layout;

import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lays out a tree in little width: children stand side by side where that fits, otherwise below
 * their parent and indented, as in an outline. Each instance is used once.
 */
final class TreeLayout {
  private static final double INDENT = 30;

  /** Where a line leaves the lower border of a box, from its left, in px. */
  private static final double STEM = 13;

  /** How far from the middle of a box lines may leave it so that one of them is straight, in px. */
  private static final double STRAIGHT = 30;

  private static final double BELOW = 14;
  private static final double BESIDE = 20;
  private static final double RANK = 34;
  private static final double LABEL_GAP = 8;

  /** The greatest depth that is laid out. */
  private static final int MAX_DEPTH = 40;

  private final BoxGraph graph;
  private final double room;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Map<String, List<Integer>> children = new HashMap<>();
  private final Map<String, Boolean> abreast = new HashMap<>();
  private final Map<String, Area> areas = new HashMap<>();
  private final Route[] routes;

  private TreeLayout(BoxGraph graph, double room) {
    this.graph = graph;
    this.room = room;
    this.routes = new Route[graph.lines().size()];
    graph.boxes().forEach(box -> boxes.put(box.id(), box));
    for (int i = 0; i < graph.lines().size(); i++) {
      children.computeIfAbsent(graph.lines().get(i).from(), id -> new ArrayList<>()).add(i);
    }
  }

  /** Returns whether a graph is a tree or several, without frames and remarks. */
  static boolean isTree(BoxGraph graph) {
    if (graph.lines().size() >= graph.boxes().size()
        || graph.lines().isEmpty()
        || graph.boxes().stream().anyMatch(b -> b.isFrame() || !b.remarks().isEmpty())) {
      return false;
    }
    Map<String, String> parents = new HashMap<>();
    for (Line line : graph.lines()) {
      if (!line.fromLabel().isNone()
          || !line.toLabel().isNone()
          || parents.put(line.to(), line.from()) != null) {
        return false;
      }
    }
    for (Box box : graph.boxes()) {
      Set<String> above = new HashSet<>();
      for (String at = box.id(); at != null; at = parents.get(at)) {
        if (!above.add(at) || above.size() > MAX_DEPTH) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Lays out a tree.
   *
   * @param room the width it should have, in px
   */
  static Placement place(BoxGraph graph, double room) {
    return new TreeLayout(graph, room).placed();
  }

  private Placement placed() {
    Set<String> targets = new HashSet<>();
    graph.lines().forEach(line -> targets.add(line.to()));
    List<String> roots = boxes.keySet().stream().filter(id -> !targets.contains(id)).toList();
    double inner = room - 2 * ElkGraph.MARGIN;
    double total = -BESIDE;
    for (String root : roots) {
      total += outlined(root) + BESIDE;
    }
    boolean beside = total <= inner;
    double x = ElkGraph.MARGIN;
    double y = ElkGraph.MARGIN;
    double right = 0;
    double bottom = 0;
    for (String root : roots) {
      spread(root, beside ? inner - total + outlined(root) : inner);
      Size size = size(root);
      put(root, x, y, false);
      right = Math.max(right, x + size.width());
      bottom = Math.max(bottom, y + size.height());
      if (beside) {
        x += size.width() + BESIDE;
      } else {
        y += size.height() + 1.5 * BELOW;
      }
    }
    return new Placement(right + ElkGraph.MARGIN, bottom + ElkGraph.MARGIN, areas, List.of(routes));
  }

  private Box box(String id) {
    return Objects.requireNonNull(boxes.get(id), id);
  }

  private List<Integer> lines(String id) {
    return children.getOrDefault(id, List.of());
  }

  private Line line(int number) {
    return graph.lines().get(number);
  }

  /** Returns the width of a subtree in which everything is indented. */
  private double outlined(String id) {
    double width = box(id).width();
    for (int number : lines(id)) {
      width = Math.max(width, indent(number) + outlined(line(number).to()));
    }
    return width;
  }

  private double indent(int number) {
    Size label = line(number).label();
    return label.isNone() ? INDENT : STEM + label.width() + 2 * LABEL_GAP;
  }

  /** Decides which children stand side by side, so that the subtree is no wider than a room. */
  private void spread(String id, double available) {
    List<Integer> lines = lines(id);
    double total = -BESIDE;
    for (int number : lines) {
      total += column(number, outlined(line(number).to())) + BESIDE;
    }
    boolean fits = lines.size() > 1 && Math.max(total, box(id).width()) <= available;
    abreast.put(id, fits || (lines.size() == 1 && lines(line(lines.get(0)).to()).size() > 1));
    double spare = Math.max(0, available - total);
    for (int number : lines) {
      String child = line(number).to();
      if (Boolean.TRUE.equals(abreast.get(id))) {
        double before = column(number, outlined(child));
        spread(child, before + spare);
        spare = Math.max(0, spare - (column(number, size(child).width()) - before));
      } else {
        spread(child, available - indent(number));
      }
    }
  }

  private double column(int number, double subtree) {
    return Math.max(subtree, line(number).label().width());
  }

  private Size size(String id) {
    Box box = box(id);
    double width = box.width();
    double height = box.height();
    if (Boolean.TRUE.equals(abreast.get(id))) {
      double total = -BESIDE;
      double high = 0;
      for (int number : lines(id)) {
        Size child = size(line(number).to());
        total += column(number, child.width()) + BESIDE;
        high = Math.max(high, child.height());
      }
      return new Size(Math.max(width, total), height + rank(id) + high);
    }
    for (int number : lines(id)) {
      Size child = size(line(number).to());
      width = Math.max(width, indent(number) + child.width());
      height += BELOW + child.height();
    }
    return new Size(width, height);
  }

  /** Returns the distance between a box and its children that stand side by side. */
  private double rank(String id) {
    double label = 0;
    for (int number : lines(id)) {
      label = Math.max(label, line(number).label().height());
    }
    return RANK + (label == 0 ? 0 : label + LABEL_GAP);
  }

  /**
   * Places a subtree; returns the area of its root.
   *
   * @param flush whether the root is at the left rather than above the middle of its children
   */
  private Area put(String id, double x, double y, boolean flush) {
    Box box = box(id);
    Size whole = size(id);
    if (!Boolean.TRUE.equals(abreast.get(id))) {
      Area area = new Area(x, y, box.width(), box.height());
      areas.put(id, area);
      double top = area.bottom() + BELOW;
      for (int number : lines(id)) {
        String child = line(number).to();
        Area there = put(child, x + indent(number), top, true);
        routes[number] = indented(number, area, there);
        top += size(child).height() + BELOW;
      }
      return area;
    }
    double total = -BESIDE;
    for (int number : lines(id)) {
      total += column(number, size(line(number).to()).width()) + BESIDE;
    }
    double left = x + Math.max(0, (whole.width() - total) / 2);
    double top = y + box.height() + rank(id);
    List<Area> below = new ArrayList<>();
    for (int number : lines(id)) {
      String child = line(number).to();
      double width = size(child).width();
      double column = column(number, width);
      below.add(put(child, left + (column - width) / 2, top, false));
      left += column + BESIDE;
    }
    double middle = (below.get(0).centerX() + below.get(below.size() - 1).centerX()) / 2;
    double at = flush ? x : middle - box.width() / 2;
    Area area =
        new Area(
            Math.max(x, Math.min(at, x + whole.width() - box.width())),
            y,
            box.width(),
            box.height());
    areas.put(id, area);
    double stem = stem(area, below);
    for (int i = 0; i < below.size(); i++) {
      routes[lines(id).get(i)] = hanging(lines(id).get(i), area, stem, below.get(i));
    }
    return area;
  }

  /** Returns where lines leave a box: above the middle of a child if one is nearly there. */
  private static double stem(Area area, List<Area> below) {
    double stem = area.centerX();
    double nearest = Math.min(STRAIGHT, area.width() / 2 - 4);
    for (Area child : below) {
      double aside = Math.abs(child.centerX() - area.centerX());
      if (aside < nearest) {
        nearest = aside;
        stem = child.centerX();
      }
    }
    return stem;
  }

  private Route indented(int number, Area from, Area to) {
    double x = from.x() + Math.min(STEM, from.width() / 2);
    Size label = line(number).label();
    Area words =
        label.isNone()
            ? null
            : new Area(
                x + LABEL_GAP / 2 + 2,
                to.centerY() - label.height() / 2,
                label.width(),
                label.height());
    return new Route(
        List.of(
            new Point(x, from.bottom()),
            new Point(x, to.centerY()),
            new Point(to.x(), to.centerY())),
        words,
        null,
        null);
  }

  private Route hanging(int number, Area from, double stem, Area to) {
    double turn = from.bottom() + RANK / 2;
    Size label = line(number).label();
    Area words =
        label.isNone()
            ? null
            : new Area(
                to.centerX() - label.width() / 2,
                turn + LABEL_GAP / 2,
                label.width(),
                label.height());
    List<Point> points = new ArrayList<>();
    points.add(new Point(stem, from.bottom()));
    if (Math.abs(stem - to.centerX()) > 0.5) {
      points.add(new Point(stem, turn));
      points.add(new Point(to.centerX(), turn));
    }
    points.add(new Point(to.centerX(), to.y()));
    return new Route(Collections.unmodifiableList(points), words, null, null);
  }
}
