package io.kartei.diagram.draw.chart;

import io.kartei.diagram.drawing.Outline;

/** A slice of a pie around the origin; angles in radians, clockwise from twelve o'clock. */
final class PieSlice {
  /**
   * The largest arc drawn as a single cubic curve; the error is less than a hundredth of a pixel.
   */
  private static final double MAX_ARC = Math.PI / 4;

  private PieSlice() {}

  /** Returns an outline from the centre to the rim, along the rim, and back. */
  static Outline of(double from, double to, double radius) {
    Outline.Builder outline = Outline.from(0, 0).line(x(from, radius), y(from, radius));
    int arcs = Math.max(1, (int) Math.ceil((to - from) / MAX_ARC));
    double step = (to - from) / arcs;
    double handle = 4.0 / 3 * Math.tan(step / 4);
    for (int i = 0; i < arcs; i++) {
      double a = from + i * step;
      double b = a + step;
      outline.curve(
          x(a, radius) + handle * Math.cos(a) * radius,
          y(a, radius) + handle * Math.sin(a) * radius,
          x(b, radius) - handle * Math.cos(b) * radius,
          y(b, radius) - handle * Math.sin(b) * radius,
          x(b, radius),
          y(b, radius));
    }
    return outline.close();
  }

  private static double x(double angle, double radius) {
    return Math.sin(angle) * radius;
  }

  private static double y(double angle, double radius) {
    return -Math.cos(angle) * radius;
  }
}
