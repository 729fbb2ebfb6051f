package io.kartei.diagram.draw.figure;

import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.layout.Placement.Point;
import java.util.ArrayList;
import java.util.List;

/** Outlines shared by several figures, and geometry for any outline. */
public final class Outlines {
  /**
   * The handle length, relative to the radius, with which a cubic curve approximates a quarter
   * circle.
   */
  public static final double ARC = 0.5523;

  private static final int PIECES = 12;

  private Outlines() {}

  static Outline rectangle(double x, double y, double w, double h) {
    return Outline.polygon(x, y, x + w, y, x + w, y + h, x, y + h);
  }

  public static Outline rounded(double x, double y, double w, double h, double radius) {
    double r = Math.min(radius, Math.min(w, h) / 2);
    double k = r * (1 - ARC);
    return Outline.from(x + r, y)
        .line(x + w - r, y)
        .curve(x + w - k, y, x + w, y + k, x + w, y + r)
        .line(x + w, y + h - r)
        .curve(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h)
        .line(x + r, y + h)
        .curve(x + k, y + h, x, y + h - k, x, y + h - r)
        .line(x, y + r)
        .curve(x, y + k, x + k, y, x + r, y)
        .close();
  }

  public static Outline ellipse(double cx, double cy, double rx, double ry) {
    double kx = rx * ARC;
    double ky = ry * ARC;
    return Outline.from(cx, cy - ry)
        .curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)
        .curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)
        .curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)
        .curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)
        .close();
  }

  public static Outline line(double x1, double y1, double x2, double y2) {
    return Outline.from(x1, y1).line(x2, y2).open();
  }

  public static Outline moved(Outline outline, double dx, double dy) {
    List<Outline.Step> steps = new ArrayList<>();
    for (Outline.Step step : outline.steps()) {
      if (step instanceof Outline.Move m) {
        steps.add(new Outline.Move(m.x() + dx, m.y() + dy));
      } else if (step instanceof Outline.Line l) {
        steps.add(new Outline.Line(l.x() + dx, l.y() + dy));
      } else if (step instanceof Outline.Curve c) {
        steps.add(
            new Outline.Curve(
                c.x1() + dx, c.y1() + dy, c.x2() + dx, c.y2() + dy, c.x() + dx, c.y() + dy));
      } else {
        steps.add(step);
      }
    }
    return new Outline(steps);
  }

  /**
   * Returns where a ray from a point first meets an outline, or the point itself if it never does.
   *
   * @param dx the x component of the ray's direction
   * @param dy the y component of the ray's direction
   */
  public static Point hit(Outline outline, Point from, double dx, double dy) {
    List<Point> corners = corners(outline);
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < corners.size(); i++) {
      Point a = corners.get(i);
      Point b = corners.get((i + 1) % corners.size());
      double ex = b.x() - a.x();
      double ey = b.y() - a.y();
      double cross = dx * ey - dy * ex;
      if (Math.abs(cross) > 1e-9) {
        double t = ((a.x() - from.x()) * ey - (a.y() - from.y()) * ex) / cross;
        double u = ((a.x() - from.x()) * dy - (a.y() - from.y()) * dx) / cross;
        if (t > -0.5 && u >= -1e-9 && u <= 1 + 1e-9) {
          best = Math.min(best, t);
        }
      }
    }
    return best == Double.POSITIVE_INFINITY
        ? from
        : new Point(from.x() + dx * best, from.y() + dy * best);
  }

  /** Returns the outline's corners as a polygon. */
  private static List<Point> corners(Outline outline) {
    List<Point> points = new ArrayList<>();
    Point at = new Point(0, 0);
    for (Outline.Step step : outline.steps()) {
      if (step instanceof Outline.Move m) {
        at = new Point(m.x(), m.y());
        points.add(at);
      } else if (step instanceof Outline.Line l) {
        at = new Point(l.x(), l.y());
        points.add(at);
      } else if (step instanceof Outline.Curve c) {
        for (int i = 1; i <= PIECES; i++) {
          points.add(along(at, c, (double) i / PIECES));
        }
        at = new Point(c.x(), c.y());
      }
    }
    return points;
  }

  private static Point along(Point from, Outline.Curve c, double t) {
    double s = 1 - t;
    double a = s * s * s;
    double b = 3 * s * s * t;
    double d = 3 * s * t * t;
    double e = t * t * t;
    return new Point(
        a * from.x() + b * c.x1() + d * c.x2() + e * c.x(),
        a * from.y() + b * c.y1() + d * c.y2() + e * c.y());
  }
}
