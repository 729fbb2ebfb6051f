package io.kartei.diagram.draw.graph;

import io.kartei.diagram.draw.figure.Outlines;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.layout.Placement.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints lines between boxes, with rounded corners and tips. */
public final class EdgePainter {
  private static final double RADIUS = 7;

  /** The shape at the end of a line. */
  public enum TipForm {
    NONE(0),
    ARROW(9),
    OPEN_ARROW(0),
    CIRCLE(9),
    CROSS(0),
    TRIANGLE(13),
    DIAMOND(18),
    FILLED_DIAMOND(18),
    BALL(12);

    /** How much of the line it covers, in px. */
    private final double length;

    TipForm(double length) {
      this.length = length;
    }
  }

  private EdgePainter() {}

  /**
   * Paints a line along two or more points.
   *
   * @param tail the shape at the first point
   * @param head the shape at the last point
   */
  public static List<Mark> paint(
      List<Point> points, TipForm tail, TipForm head, Role role, Paint line, Paint tip) {
    List<Point> way = straightened(points);
    List<Mark> marks = new ArrayList<>();
    int last = way.size() - 1;
    Point start = way.get(0);
    Point end = way.get(last);
    List<Point> shortened = new ArrayList<>(way);
    shortened.set(0, towards(start, way.get(1), tail.length * 0.9));
    shortened.set(last, towards(end, way.get(last - 1), head.length * 0.9));
    marks.add(new Mark.Path(rounded(shortened), role, line));
    tip(marks, end, way.get(last - 1), head, line, tip);
    tip(marks, start, way.get(1), tail, line, tip);
    return marks;
  }

  /** Paints an arrow on the critical path. */
  static List<Mark> critical(List<Point> points) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark :
        paint(points, TipForm.NONE, TipForm.ARROW, Role.EDGE_CRITICAL, Paint.ROLE, Paint.ROLE)) {
      boolean tip = mark instanceof Mark.Path path && path.role() == Role.TIP;
      marks.add(
          tip ? new Mark.Path(((Mark.Path) mark).outline(), Role.TIP_CRITICAL, Paint.ROLE) : mark);
    }
    return marks;
  }

  /** Removes points at which the line doesn't bend. */
  private static List<Point> straightened(List<Point> points) {
    List<Point> way = new ArrayList<>();
    for (Point p : points) {
      int n = way.size();
      if (n > 0 && distance(way.get(n - 1), p) < 0.3) {
        continue;
      }
      if (n > 1 && inLine(way.get(n - 2), way.get(n - 1), p)) {
        way.set(n - 1, p);
      } else {
        way.add(p);
      }
    }
    if (way.size() == 1) {
      way.add(new Point(way.get(0).x(), way.get(0).y() + 0.3));
    }
    return way;
  }

  private static boolean inLine(Point a, Point b, Point c) {
    double cross = (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x());
    double dot = (b.x() - a.x()) * (c.x() - b.x()) + (b.y() - a.y()) * (c.y() - b.y());
    return Math.abs(cross) < 0.5 && dot >= 0;
  }

  private static Outline rounded(List<Point> way) {
    Outline.Builder path = Outline.from(way.get(0).x(), way.get(0).y());
    for (int i = 1; i < way.size() - 1; i++) {
      Point before = way.get(i - 1);
      Point at = way.get(i);
      Point after = way.get(i + 1);
      double r = Math.min(RADIUS, Math.min(distance(before, at), distance(at, after)) / 2);
      Point in = towards(at, before, r);
      Point out = towards(at, after, r);
      Point c1 = towards(at, before, r * (1 - Outlines.ARC));
      Point c2 = towards(at, after, r * (1 - Outlines.ARC));
      path.line(in.x(), in.y()).curve(c1.x(), c1.y(), c2.x(), c2.y(), out.x(), out.y());
    }
    Point end = way.get(way.size() - 1);
    return path.line(end.x(), end.y()).open();
  }

  private static void tip(
      List<Mark> marks, Point at, Point from, TipForm form, Paint line, Paint fill) {
    double length = Math.max(distance(at, from), 0.01);
    double dx = (from.x() - at.x()) / length;
    double dy = (from.y() - at.y()) / length;
    switch (form) {
      case NONE -> {}
      case ARROW -> marks.add(arrow(at, dx, dy, 9, 4.2, Role.TIP, fill));
      case TRIANGLE -> marks.add(arrow(at, dx, dy, 13, 7, Role.TIP_HOLLOW, line));
      case OPEN_ARROW ->
          marks.add(
              new Mark.Path(
                  Outline.from(x(at, dx, dy, 10, 5), y(at, dx, dy, 10, 5))
                      .line(at.x(), at.y())
                      .line(x(at, dx, dy, 10, -5), y(at, dx, dy, 10, -5))
                      .open(),
                  Role.TIP_OPEN,
                  line));
      case CIRCLE ->
          marks.add(
              new Mark.Ellipse(
                  x(at, dx, dy, 4.5, 0), y(at, dx, dy, 4.5, 0), 4.5, 4.5, Role.TIP, fill));
      case BALL ->
          marks.add(
              new Mark.Ellipse(
                  x(at, dx, dy, 7, 0), y(at, dx, dy, 7, 0), 6, 6, Role.TIP_HOLLOW, line));
      case CROSS -> marks.add(cross(at, dx, dy, line));
      case DIAMOND -> marks.add(diamond(at, dx, dy, Role.TIP_HOLLOW, line));
      case FILLED_DIAMOND -> marks.add(diamond(at, dx, dy, Role.TIP, fill));
    }
  }

  private static Mark arrow(
      Point at, double dx, double dy, double length, double half, Role role, Paint paint) {
    return new Mark.Path(
        Outline.polygon(
            at.x(),
            at.y(),
            x(at, dx, dy, length, half),
            y(at, dx, dy, length, half),
            x(at, dx, dy, length, -half),
            y(at, dx, dy, length, -half)),
        role,
        paint);
  }

  private static Mark diamond(Point at, double dx, double dy, Role role, Paint paint) {
    return new Mark.Path(
        Outline.polygon(
            at.x(),
            at.y(),
            x(at, dx, dy, 9, 5),
            y(at, dx, dy, 9, 5),
            x(at, dx, dy, 18, 0),
            y(at, dx, dy, 18, 0),
            x(at, dx, dy, 9, -5),
            y(at, dx, dy, 9, -5)),
        role,
        paint);
  }

  private static Mark cross(Point at, double dx, double dy, Paint paint) {
    return new Mark.Path(
        Outline.from(x(at, dx, dy, 2, 4.5), y(at, dx, dy, 2, 4.5))
            .line(x(at, dx, dy, 11, -4.5), y(at, dx, dy, 11, -4.5))
            .move(x(at, dx, dy, 2, -4.5), y(at, dx, dy, 2, -4.5))
            .line(x(at, dx, dy, 11, 4.5), y(at, dx, dy, 11, 4.5))
            .open(),
        Role.TIP_OPEN,
        paint);
  }

  /** Returns the x of a point at a distance along a direction and a distance to its side. */
  private static double x(Point at, double dx, double dy, double along, double beside) {
    return at.x() + dx * along - dy * beside;
  }

  private static double y(Point at, double dx, double dy, double along, double beside) {
    return at.y() + dy * along + dx * beside;
  }

  private static Point towards(Point from, Point to, double way) {
    double length = distance(from, to);
    if (length < 0.01) {
      return from;
    }
    double part = Math.min(1, way / length);
    return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  /** Returns the points of a line, clipped to the outlines within the boxes at its ends. */
  static List<Point> clipped(
      List<Point> points, @Nullable Outline atStart, @Nullable Outline atEnd) {
    List<Point> way = new ArrayList<>(points);
    int last = way.size() - 1;
    if (atStart != null) {
      way.set(0, hit(atStart, way.get(0), way.get(1)));
    }
    if (atEnd != null) {
      way.set(last, hit(atEnd, way.get(last), way.get(last - 1)));
    }
    return way;
  }

  private static Point hit(Outline outline, Point end, Point before) {
    double length = Math.max(distance(end, before), 0.01);
    return Outlines.hit(
        outline, end, (end.x() - before.x()) / length, (end.y() - before.y()) / length);
  }
}
