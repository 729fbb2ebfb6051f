package io.kartei.diagram.draw.graph;

import io.kartei.diagram.BlockDiagram;
import io.kartei.diagram.BlockDiagram.Cell;
import io.kartei.diagram.BlockDiagram.Kind;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds ways for lines between boxes in a grid: upright or level where that is free, otherwise the
 * shortest way with a corner, or with two in the space between rows or columns.
 */
final class BlockLines {
  /** With more pairs of lines and boxes all lines are straight. */
  private static final int MAX_PAIRS = 6000;

  private static final int PIECES = 40;

  /** What a bend is worth, in px of a line. */
  private static final double BEND = 40;

  /** The least length of a stretch beside a corner, in px, twice. */
  private static final double SPACE = 32;

  /** What lying upon another line that neither begins nor ends together is worth, in px. */
  private static final double UPON = 400;

  /** How far lines between the same rows are apart, in px. */
  private static final double ASIDE = 16;

  /** A line that has its way. */
  private record Taken(Flowchart.Edge edge, List<Point> way) {}

  private final List<Taken> taken = new ArrayList<>();
  private final Placement placed;
  private final List<Cell> boxes = new ArrayList<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<Double> between = new TreeSet<>();
  private final Set<Double> beside = new TreeSet<>();
  private final boolean straight;

  BlockLines(BlockDiagram diagram, Placement placed) {
    this.placed = placed;
    for (Cell cell : diagram.cells()) {
      if (cell.parent() != null) {
        parents.put(cell.id(), cell.parent());
      }
      if (cell.kind() == Kind.NODE || cell.kind() == Kind.ARROW) {
        Area area = placed.area(cell.id());
        boxes.add(cell);
        between.add(area.y() - 7);
        between.add(area.bottom() + 7);
        beside.add(area.x() - 7);
        beside.add(area.right() + 7);
      }
    }
    straight = boxes.size() * diagram.chart().edges().size() > MAX_PAIRS;
    if (!straight) {
      takeStraight(diagram.chart().edges());
    }
  }

  /** Straight lines have their ways before all others, which can avoid them. */
  private void takeStraight(List<Flowchart.Edge> edges) {
    for (Flowchart.Edge edge : edges) {
      if (isBetweenBoxes(edge)) {
        List<Point> direct = direct(placed.area(edge.from()), placed.area(edge.to()));
        if (isLevel(direct) && isFree(direct, edge)) {
          taken.add(new Taken(edge, direct));
        }
      }
    }
  }

  private boolean isBetweenBoxes(Flowchart.Edge edge) {
    return placed.boxes().containsKey(edge.from())
        && placed.boxes().containsKey(edge.to())
        && !edge.from().equals(edge.to());
  }

  /** Returns the points of a line, which may begin within its boxes; empty if there is none. */
  List<Point> way(Flowchart.Edge edge) {
    if (!isBetweenBoxes(edge)) {
      return List.of();
    }
    Area from = placed.area(edge.from());
    Area to = placed.area(edge.to());
    List<Point> direct = direct(from, to);
    if (straight || (isLevel(direct) && isFree(direct, edge))) {
      return direct;
    }
    List<Point> way = around(edge, from, to, direct);
    taken.add(new Taken(edge, way));
    return way;
  }

  private List<Point> around(Flowchart.Edge edge, Area from, Area to, List<Point> direct) {
    List<List<Point>> ways = new ArrayList<>();
    corner(from, to, ways);
    corners(from, to, ways);
    return ways.stream()
        .filter(way -> isFree(way, edge))
        .min(Comparator.comparingDouble(way -> length(way) + upon(way, edge)))
        .orElse(direct);
  }

  private static boolean isLevel(List<Point> way) {
    return way.get(0).x() == way.get(1).x() || way.get(0).y() == way.get(1).y();
  }

  /** Returns the length of a way; a bend is worth some of it. */
  private static double length(List<Point> way) {
    double length = BEND * way.size();
    for (int i = 1; i < way.size(); i++) {
      length +=
          Math.abs(way.get(i).x() - way.get(i - 1).x())
              + Math.abs(way.get(i).y() - way.get(i - 1).y());
    }
    return length;
  }

  /** Returns what it costs that a way lies upon lines that seem to be one with it. */
  private double upon(List<Point> way, Flowchart.Edge edge) {
    double cost = 0;
    for (Taken other : taken) {
      boolean together =
          other.edge().from().equals(edge.from()) || other.edge().to().equals(edge.to());
      if (!together && lieUponEachOther(way, other.way())) {
        cost += UPON;
      }
    }
    return cost;
  }

  private static boolean lieUponEachOther(List<Point> one, List<Point> two) {
    for (int i = 1; i < one.size(); i++) {
      for (int j = 1; j < two.size(); j++) {
        Point a = one.get(i - 1);
        Point b = one.get(i);
        Point c = two.get(j - 1);
        Point d = two.get(j);
        boolean level = Math.abs(a.y() - b.y()) + Math.abs(c.y() - d.y()) < 1;
        boolean upright = Math.abs(a.x() - b.x()) + Math.abs(c.x() - d.x()) < 1;
        if ((level && Math.abs(a.y() - c.y()) < 6 && overlap(a.x(), b.x(), c.x(), d.x()))
            || (upright && Math.abs(a.x() - c.x()) < 6 && overlap(a.y(), b.y(), c.y(), d.y()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean overlap(double a, double b, double c, double d) {
    return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d)) > 1;
  }

  /** Returns a straight line: upright or level where the boxes overlap that way. */
  private static List<Point> direct(Area from, Area to) {
    double left = Math.max(from.x(), to.x());
    double right = Math.min(from.right(), to.right());
    double top = Math.max(from.y(), to.y());
    double bottom = Math.min(from.bottom(), to.bottom());
    if (right - left > 12) {
      double x = (left + right) / 2;
      boolean down = to.centerY() > from.centerY();
      return List.of(
          new Point(x, down ? from.bottom() : from.y()), new Point(x, down ? to.y() : to.bottom()));
    }
    if (bottom - top > 12) {
      double y = (top + bottom) / 2;
      boolean ahead = to.centerX() > from.centerX();
      return List.of(
          new Point(ahead ? from.right() : from.x(), y), new Point(ahead ? to.x() : to.right(), y));
    }
    return List.of(edgePoint(from, to), edgePoint(to, from));
  }

  /** Returns where a line from the middle of a box towards another one leaves it. */
  private static Point edgePoint(Area box, Area other) {
    double dx = other.centerX() - box.centerX();
    double dy = other.centerY() - box.centerY();
    double scale =
        Math.min(
            dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx),
            dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy));
    return new Point(box.centerX() + dx * scale, box.centerY() + dy * scale);
  }

  /** Adds the ways with one corner: out of a side and in from above or below, or the reverse. */
  private static void corner(Area from, Area to, List<List<Point>> ways) {
    double ahead = Math.signum(to.centerX() - from.centerX());
    double down = Math.signum(to.centerY() - from.centerY());
    boolean isBeside = Math.abs(to.centerX() - from.centerX()) > (from.width() + SPACE) / 2;
    boolean isBelow = Math.abs(to.centerY() - from.centerY()) > (to.height() + SPACE) / 2;
    if (isBeside && isBelow) {
      ways.add(
          List.of(
              new Point(from.centerX() + ahead * from.width() / 2, from.centerY()),
              new Point(to.centerX(), from.centerY()),
              new Point(to.centerX(), to.centerY() - down * to.height() / 2)));
    }
    if (Math.abs(to.centerX() - from.centerX()) > (to.width() + SPACE) / 2
        && Math.abs(to.centerY() - from.centerY()) > (from.height() + SPACE) / 2) {
      ways.add(
          List.of(
              new Point(from.centerX(), from.centerY() + down * from.height() / 2),
              new Point(from.centerX(), to.centerY()),
              new Point(to.centerX() - ahead * to.width() / 2, to.centerY())));
    }
  }

  private void corners(Area from, Area to, List<List<Point>> ways) {
    boolean down = to.centerY() >= from.centerY();
    List<Double> levels = new ArrayList<>(); // halfway is best among equals
    double halfway = down ? (from.bottom() + to.y()) / 2 : (to.bottom() + from.y()) / 2;
    levels.addAll(List.of(halfway, halfway - ASIDE, halfway + ASIDE));
    levels.addAll(between);
    for (double y : levels) {
      boolean leaves = y > from.bottom() || y < from.y();
      boolean arrives = y < to.y() || y > to.bottom();
      if (leaves && arrives && down == (y > from.centerY())) {
        ways.add(
            List.of(
                new Point(from.centerX(), y > from.centerY() ? from.bottom() : from.y()),
                new Point(from.centerX(), y),
                new Point(to.centerX(), y),
                new Point(to.centerX(), y < to.centerY() ? to.y() : to.bottom())));
      }
    }
    for (double x : beside) {
      boolean leaves = x > from.right() || x < from.x();
      boolean arrives = x < to.x() || x > to.right();
      if (leaves && arrives) {
        ways.add(
            List.of(
                new Point(x > from.centerX() ? from.right() : from.x(), from.centerY()),
                new Point(x, from.centerY()),
                new Point(x, to.centerY()),
                new Point(x < to.centerX() ? to.x() : to.right(), to.centerY())));
      }
    }
  }

  private boolean isFree(List<Point> way, Flowchart.Edge edge) {
    return boxes.stream()
        .noneMatch(cell -> !isAt(cell.id(), edge) && isHit(way, placed.area(cell.id())));
  }

  /** Returns whether a box is an end of an edge, or in one. */
  private boolean isAt(String box, Flowchart.Edge edge) {
    @Nullable String id = box;
    while (id != null && !id.equals(edge.from()) && !id.equals(edge.to())) {
      id = parents.get(id);
    }
    return id != null;
  }

  private static boolean isHit(List<Point> way, Area box) {
    for (int i = 1; i < way.size(); i++) {
      Point a = way.get(i - 1);
      Point b = way.get(i);
      for (int step = 0; step <= PIECES; step++) {
        double t = step / (double) PIECES;
        if (box.contains(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t)) {
          return true;
        }
      }
    }
    return false;
  }
}
