package io.kartei.diagram.layout;

import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Takes short jogs out of lines: where a line steps aside by a little right after it has left a
 * box, or right before it reaches one, its end moves along the border instead.
 */
final class EdgeStraightener {
  /** The longest step that is taken out, in px. */
  private static final double MAX_STEP = 40;

  /** A step that is shorter than this hardly shows, in px. */
  private static final double MIN_STEP = 3.5;

  /** The least distance of an end from a corner, and from other lines, in px. */
  private static final double APART = 8;

  /** More lines than these stay as they are. */
  private static final int MAX_LINES = 200;

  private final List<Line> lines;
  private final Map<String, Area> boxes;
  private final List<Area> solid;
  private final List<Route> routes;

  private EdgeStraightener(
      List<Line> lines, Map<String, Area> boxes, List<Area> solid, List<Route> routes) {
    this.lines = lines;
    this.boxes = boxes;
    this.solid = solid;
    this.routes = new ArrayList<>(routes);
  }

  /**
   * Returns the routes of lines without their short jogs.
   *
   * @param solid the boxes that no line may touch
   */
  static List<Route> straightened(
      List<Line> lines, Map<String, Area> boxes, List<Area> solid, List<Route> routes) {
    if (lines.size() > MAX_LINES) {
      return routes;
    }
    EdgeStraightener jogs = new EdgeStraightener(lines, boxes, solid, routes);
    for (int i = 0; i < lines.size(); i++) {
      jogs.straighten(i, lines.get(i).from(), false);
      jogs.straighten(i, lines.get(i).to(), true);
      jogs.routes.set(i, smooth(jogs.routes.get(i)));
    }
    return BendReducer.without(lines, boxes, solid, jogs.routes).stream()
        .map(EdgeStraightener::smooth)
        .toList();
  }

  /**
   * Returns a route without points at which it continues straight, and without steps aside that
   * hardly show. Its ends stay where they are.
   */
  private static Route smooth(Route route) {
    List<Point> way = new ArrayList<>(route.points());
    Area label = route.label();
    for (int i = way.size() - 2; i > 0; i--) {
      if (isStraight(way.get(i - 1), way.get(i), way.get(i + 1))) {
        way.remove(i);
      }
    }
    for (int i = 1; i + 2 < way.size(); i++) {
      Point before = way.get(i - 1);
      Point a = way.get(i);
      Point b = way.get(i + 1);
      Point after = way.get(i + 2);
      boolean onward =
          (a.x() - before.x()) * (after.x() - b.x()) > 0
              || (a.y() - before.y()) * (after.y() - b.y()) > 0;
      boolean last = i + 3 == way.size();
      if (Math.hypot(a.x() - b.x(), a.y() - b.y()) < MIN_STEP && onward && !(last && i == 1)) {
        boolean down = Math.abs(a.y() - b.y()) < 0.01;
        if (label != null && (last ? near(label, before, a) : near(label, b, after))) {
          double by = last ? 1 : -1;
          label = label.moved(by * (b.x() - a.x()), by * (b.y() - a.y()));
        }
        if (last) { // the end of the line stays where it is
          way.set(i - 1, down ? new Point(b.x(), before.y()) : new Point(before.x(), b.y()));
        } else {
          way.set(i + 2, down ? new Point(a.x(), after.y()) : new Point(after.x(), a.y()));
        }
        way.subList(i, i + 2).clear();
      }
    }
    return new Route(way, label, route.fromLabel(), route.toLabel());
  }

  private static boolean isStraight(Point a, Point b, Point c) {
    return Math.abs((b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x())) < 0.01
        && (b.x() - a.x()) * (c.x() - b.x()) + (b.y() - a.y()) * (c.y() - b.y()) > 0;
  }

  /** Moves the start of a line, or its end, by the jog next to it. */
  private void straighten(int number, String box, boolean end) {
    Route route = routes.get(number);
    List<Point> way = new ArrayList<>(route.points());
    if (end) {
      Collections.reverse(way);
    }
    Area area = boxes.get(box);
    if (area == null
        || way.size() < 4
        || (lines.get(number).isLabelled() && !isClear(route, way))) {
      return;
    }
    boolean down = Math.abs(way.get(0).x() - way.get(1).x()) < 0.01;
    Point first = down ? way.get(0) : turned(way.get(0));
    Point bend = down ? way.get(1) : turned(way.get(1));
    Point behind = down ? way.get(2) : turned(way.get(2));
    Point next = down ? way.get(3) : turned(way.get(3));
    double step = Math.abs(behind.x() - bend.x());
    double low = (down ? area.x() : area.y()) + APART;
    double high = (down ? area.right() : area.bottom()) - APART;
    boolean onward = (next.y() - behind.y()) * (bend.y() - first.y()) > 0;
    if (Math.abs(behind.y() - bend.y()) > 0.01
        || step > MAX_STEP
        || !onward
        || behind.x() < low
        || behind.x() > high
        || isBlocked(area, behind.x(), first.y(), behind.y(), down)
        || isTaken(number, end, behind.x(), first.y(), behind.y(), down)) {
      return;
    }
    Point moved = new Point(behind.x(), first.y());
    way.subList(0, 3).clear();
    way.add(0, down ? moved : turned(moved));
    if (end) {
      Collections.reverse(way);
    }
    routes.set(number, new Route(way, route.label(), route.fromLabel(), route.toLabel()));
  }

  private static Point turned(Point p) {
    return new Point(p.y(), p.x());
  }

  /** Returns whether no label hangs on the beginning of a way. */
  private static boolean isClear(Route route, List<Point> way) {
    Area label = route.label();
    return route.fromLabel() == null
        && route.toLabel() == null
        && label != null
        && !near(label, way.get(0), way.get(1))
        && !near(label, way.get(1), way.get(2));
  }

  private static boolean near(Area label, Point a, Point b) {
    return Math.max(a.x(), b.x()) > label.x() - APART / 2
        && Math.min(a.x(), b.x()) < label.right() + APART / 2
        && Math.max(a.y(), b.y()) > label.y() - APART / 2
        && Math.min(a.y(), b.y()) < label.bottom() + APART / 2;
  }

  /** Returns whether a box, other than the one where a line ends, is near a stretch of way. */
  private boolean isBlocked(Area own, double x, double from, double to, boolean down) {
    double top = Math.min(from, to);
    double bottom = Math.max(from, to);
    for (Area box : solid) {
      double left = down ? box.x() : box.y();
      double right = down ? box.right() : box.bottom();
      double above = down ? box.y() : box.x();
      double below = down ? box.bottom() : box.right();
      if (x > left - APART
          && x < right + APART
          && above < bottom
          && below > top
          && !box.equals(own)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether another line is near a stretch of way, or has the end that would move in
   * common. One that has the other end in common comes with the line up to the stretch.
   */
  private boolean isTaken(int number, boolean end, double x, double from, double to, boolean down) {
    List<Point> own = routes.get(number).points();
    Point moving = own.get(end ? own.size() - 1 : 0);
    Point fixed = own.get(end ? 0 : own.size() - 1);
    for (int i = 0; i < routes.size(); i++) {
      if (i == number) {
        continue;
      }
      List<Point> way = routes.get(i).points();
      if (way.size() < 2) {
        continue;
      }
      if (ends(way, moving)) {
        return true;
      }
      double margin = ends(way, fixed) ? -1 : 1;
      double top = Math.min(from, to) - margin;
      double bottom = Math.max(from, to) + margin;
      for (int j = 1; j < way.size(); j++) {
        Point a = down ? way.get(j - 1) : turned(way.get(j - 1));
        Point b = down ? way.get(j) : turned(way.get(j));
        boolean along = Math.abs(a.x() - b.x()) < 0.01;
        if (along
            && Math.abs(a.x() - x) < APART
            && Math.max(a.y(), b.y()) > top
            && Math.min(a.y(), b.y()) < bottom) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean ends(List<Point> way, Point p) {
    return same(way.get(0), p) || same(way.get(way.size() - 1), p);
  }

  private static boolean same(Point a, Point b) {
    return Math.abs(a.x() - b.x()) < 0.5 && Math.abs(a.y() - b.y()) < 0.5;
  }
}
