package io.kartei.diagram.layout;

import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a step out of stairs: where a line steps aside twice, as ELK makes it do if two lines would
 * change places in one channel, or steps aside and back where it leaves a frame, it steps aside
 * once if there is room for that. An end next to the stairs may move along the border of its box.
 */
final class BendReducer {
  /** The least distance from other lines that go along, in px. */
  private static final double APART = 6;

  /** The least distance between an end that has moved and others, in px. */
  private static final double ENDS_APART = 10;

  /** The least distance from boxes, and of an end from a corner, in px. */
  private static final double CLEAR = 7.5;

  /** How far an end may move, in px, those first at which the lines are told apart best. */
  private static final double[] SHIFTS = {0, 14, -14, 10, -10, 7, -7};

  /** The points of stairs: down, aside, down, aside, down. */
  private static final int POINTS = 6;

  private final List<Line> lines;
  private final Map<String, Area> boxes;
  private final List<Area> solid;
  private final List<Route> routes;

  private BendReducer(
      List<Line> lines, Map<String, Area> boxes, List<Area> solid, List<Route> routes) {
    this.lines = lines;
    this.boxes = boxes;
    this.solid = solid;
    this.routes = new ArrayList<>(routes);
  }

  /**
   * Returns the routes of lines with fewer steps.
   *
   * @param solid the boxes that no line may touch
   */
  static List<Route> without(
      List<Line> lines, Map<String, Area> boxes, List<Area> solid, List<Route> routes) {
    BendReducer stairs = new BendReducer(lines, boxes, solid, routes);
    for (int i = 0; i < lines.size(); i++) {
      List<Point> way = routes.get(i).points();
      for (int from = 0; from + POINTS <= way.size(); from++) {
        if (isStairs(way, from) && isBare(routes.get(i), from) && stairs.levelled(i, from)) {
          break;
        }
      }
    }
    return stairs.routes;
  }

  private static boolean isStairs(List<Point> way, int from) {
    boolean upright = upright(way.get(from), way.get(from + 1));
    for (int i = 1; i + 1 < POINTS; i++) {
      if (upright(way.get(from + i), way.get(from + i + 1)) != (upright == (i % 2 == 0))) {
        return false;
      }
    }
    return onward(way, from) && onward(way, from + 2);
  }

  /** Returns whether the stretches before and behind a step have the same direction. */
  private static boolean onward(List<Point> way, int at) {
    Point a = way.get(at);
    Point b = way.get(at + 1);
    Point c = way.get(at + 2);
    Point d = way.get(at + 3);
    return (b.x() - a.x()) * (d.x() - c.x()) + (b.y() - a.y()) * (d.y() - c.y()) > 0;
  }

  /** Returns whether no label stands at the stairs. */
  private static boolean isBare(Route route, int from) {
    for (int i = from; i + 1 < from + POINTS; i++) {
      if (isLabelled(route, route.points().get(i), route.points().get(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabelled(Route route, Point a, Point b) {
    for (Area label : new Area[] {route.label(), route.fromLabel(), route.toLabel()}) {
      if (label != null && meets(label, a, b)) {
        return true;
      }
    }
    return false;
  }

  private static boolean upright(Point a, Point b) {
    return Math.abs(a.x() - b.x()) < 0.01;
  }

  /** Replaces stairs by a single step; returns whether there is room for it. */
  private boolean levelled(int number, int from) {
    Route route = routes.get(number);
    List<Point> way = route.points();
    boolean down = upright(way.get(from), way.get(from + 1));
    Point first = turned(way.get(from), down);
    Point last = turned(way.get(from + POINTS - 1), down);
    double[] levels = {turned(way.get(from + 1), down).y(), turned(way.get(from + 3), down).y()};
    double ahead = away(number, true, down);
    double behind = away(number, false, down);
    for (double toEnd : SHIFTS) {
      for (double toStart : SHIFTS) {
        double end = ahead * toEnd;
        double start = behind * toStart;
        if ((start != 0 && !mayMove(number, false, start, from == 0, down))
            || (end != 0 && !mayMove(number, true, end, from + POINTS == way.size(), down))) {
          continue;
        }
        for (double level : levels) {
          List<Point> step =
              List.of(
                  new Point(first.x() + start, first.y()),
                  new Point(first.x() + start, level),
                  new Point(last.x() + end, level),
                  new Point(last.x() + end, last.y()));
          if ((last.x() + end - first.x() - start) * (last.x() - first.x()) > 0
              && isClear(number, step, down)
              && (onward(way, from + 1) || keepsOut(number, step, down))) {
            List<Point> points = new ArrayList<>(way.subList(0, from));
            step.forEach(p -> points.add(turned(p, down)));
            points.addAll(way.subList(from + POINTS, way.size()));
            routes.set(
                number, new Route(points, route.label(), route.fromLabel(), route.toLabel()));
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns the direction away from the end that is nearest at the same box: 1 or -1. */
  private double away(int number, boolean end, boolean down) {
    Line line = lines.get(number);
    String box = end ? line.to() : line.from();
    Point own = turned(end(number, end), down);
    double nearest = Double.MAX_VALUE;
    double away = 1;
    for (int i = 0; i < routes.size(); i++) {
      for (boolean other : new boolean[] {true, false}) {
        String at = other ? lines.get(i).to() : lines.get(i).from();
        if (i == number || !at.equals(box) || routes.get(i).points().isEmpty()) {
          continue;
        }
        Point there = turned(end(i, other), down);
        double distance = Math.abs(there.x() - own.x());
        if (Math.abs(there.y() - own.y()) < 1 && distance < nearest) {
          nearest = distance;
          away = there.x() > own.x() ? -1 : 1;
        }
      }
    }
    return away;
  }

  private Point end(int number, boolean end) {
    List<Point> way = routes.get(number).points();
    return way.get(end ? way.size() - 1 : 0);
  }

  /** Swaps x and y unless a line goes down. */
  private static Point turned(Point p, boolean down) {
    return down ? p : new Point(p.y(), p.x());
  }

  private boolean mayMove(int number, boolean end, double by, boolean isEnd, boolean down) {
    Line line = lines.get(number);
    Area box = boxes.get(end ? line.to() : line.from());
    if (!isEnd || box == null) {
      return false;
    }
    List<Point> way = routes.get(number).points();
    Point moving = way.get(end ? way.size() - 1 : 0);
    double at = turned(moving, down).x() + by;
    double low = down ? box.x() : box.y();
    double high = down ? box.right() : box.bottom();
    if (at < low + CLEAR || at > high - CLEAR) {
      return false;
    }
    Point to = down ? new Point(at, moving.y()) : new Point(moving.x(), at);
    for (int i = 0; i < routes.size(); i++) {
      List<Point> other = routes.get(i).points();
      if (i != number
          && !other.isEmpty()
          && (isAt(other.get(0), moving, to) || isAt(other.get(other.size() - 1), moving, to))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether an end is where one would move away from, or too near to where it would go. */
  private static boolean isAt(Point end, Point from, Point to) {
    return Math.hypot(end.x() - from.x(), end.y() - from.y()) < 0.5
        || Math.hypot(end.x() - to.x(), end.y() - to.y()) < ENDS_APART;
  }

  /** Returns whether a step is outside of all frames that hold neither end of its line. */
  private boolean keepsOut(int number, List<Point> step, boolean down) {
    Area from = boxes.get(lines.get(number).from());
    Area to = boxes.get(lines.get(number).to());
    for (Area area : boxes.values()) {
      boolean holds =
          (from != null && area.contains(from.centerX(), from.centerY()))
              || (to != null && area.contains(to.centerX(), to.centerY()));
      for (int i = 1; i < step.size() && !holds; i++) {
        if (meets(area, turned(step.get(i - 1), down), turned(step.get(i), down))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns whether nothing is in the way of a step. */
  private boolean isClear(int number, List<Point> step, boolean down) {
    Line line = lines.get(number);
    Area from = boxes.get(line.from());
    Area to = boxes.get(line.to());
    for (int i = 1; i < step.size(); i++) {
      Point a = turned(step.get(i - 1), down);
      Point b = turned(step.get(i), down);
      for (Area area : solid) {
        if (!area.equals(from) && !area.equals(to) && meets(area, a, b)) {
          return false;
        }
      }
      for (int j = 0; j < routes.size(); j++) {
        if (hits(routes.get(j), j == number, a, b)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean hits(Route route, boolean own, Point a, Point b) {
    if (isLabelled(route, a, b)) {
      return true;
    }
    List<Point> way = route.points();
    for (int i = 1; i < way.size() && !own; i++) {
      if (along(way.get(i - 1), way.get(i), a, b)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether two stretches go along each other without room in between. */
  private static boolean along(Point a, Point b, Point c, Point d) {
    boolean down = upright(a, b);
    if (down != upright(c, d)) {
      return false;
    }
    Point p = turned(a, down);
    Point q = turned(b, down);
    Point r = turned(c, down);
    Point s = turned(d, down);
    return Math.abs(p.x() - r.x()) < APART
        && Math.min(p.y(), q.y()) < Math.max(r.y(), s.y()) + APART
        && Math.min(r.y(), s.y()) < Math.max(p.y(), q.y()) + APART;
  }

  private static boolean meets(Area area, Point a, Point b) {
    return Math.max(a.x(), b.x()) > area.x() - CLEAR
        && Math.min(a.x(), b.x()) < area.right() + CLEAR
        && Math.max(a.y(), b.y()) > area.y() - CLEAR
        && Math.min(a.y(), b.y()) < area.bottom() + CLEAR;
  }
}
