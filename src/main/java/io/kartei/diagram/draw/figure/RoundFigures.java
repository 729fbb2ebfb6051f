package io.kartei.diagram.draw.figure;

import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.element.NodeShape;

/** Figures with arcs. */
final class RoundFigures {
  /** The least width of an actor. */
  static final double ACTOR_WIDTH = 44;

  /** The height of an actor without the name. */
  static final double ACTOR_HEIGHT = 52;

  private static final double TAU = 2 * Math.PI;

  private RoundFigures() {}

  static Figure figure(NodeShape shape, double w, double h) {
    double x = w / 2;
    double y = h / 2;
    return switch (shape) {
      case CYLINDER -> Figure.of(cylinder(w, h), x, y + 6, rim(w, 8));
      case LINED_CYLINDER -> Figure.of(cylinder(w, h), x, y + 9, rim(w, 8), rim(w, 16));
      case HORIZONTAL_CYLINDER -> horizontal(w, h);
      case DOUBLE_CIRCLE ->
          Figure.of(Outlines.ellipse(x, y, x, y), x, y, Outlines.ellipse(x, y, x - 5, y - 5));
      case DELAY -> delay(w, h);
      case DISPLAY -> display(w, h);
      case BOW_RECTANGLE -> bow(w, h);
      case ACTOR -> actor(w, h);
      case CLOUD -> Figure.of(bumps(x, y), x, y);
      case BANG -> Figure.of(spikes(x, y), x, y);
      default -> Figure.of(Outlines.ellipse(x, y, x, y), x, y);
    };
  }

  private static Figure actor(double w, double h) {
    double x = w / 2;
    return Figure.hidden(
        Outlines.rectangle(0, 0, w, h),
        x,
        (h + ACTOR_HEIGHT) / 2,
        Outlines.ellipse(x, 9, 8, 8),
        Outlines.line(x, 17, x, 34),
        Outlines.line(x - 15, 23, x + 15, 23),
        Outline.from(x - 12, 49).line(x, 34).line(x + 12, 49).open());
  }

  private static Outline cylinder(double w, double h) {
    double k = 8 * Outlines.ARC;
    double m = w / 2 * Outlines.ARC;
    return Outline.from(0, 8)
        .curve(0, 8 - k, w / 2 - m, 0, w / 2, 0)
        .curve(w / 2 + m, 0, w, 8 - k, w, 8)
        .line(w, h - 8)
        .curve(w, h - 8 + k, w / 2 + m, h, w / 2, h)
        .curve(w / 2 - m, h, 0, h - 8 + k, 0, h - 8)
        .close();
  }

  private static Outline rim(double w, double y) {
    double k = 8 * Outlines.ARC;
    double m = w / 2 * Outlines.ARC;
    return Outline.from(0, y)
        .curve(0, y + k, w / 2 - m, y + 8, w / 2, y + 8)
        .curve(w / 2 + m, y + 8, w, y + k, w, y)
        .open();
  }

  private static Figure horizontal(double w, double h) {
    double k = 9 * Outlines.ARC;
    double m = h / 2 * Outlines.ARC;
    Outline body =
        Outline.from(9, 0)
            .line(w - 9, 0)
            .curve(w - 9 + k, 0, w, h / 2 - m, w, h / 2)
            .curve(w, h / 2 + m, w - 9 + k, h, w - 9, h)
            .line(9, h)
            .curve(9 - k, h, 0, h / 2 + m, 0, h / 2)
            .curve(0, h / 2 - m, 9 - k, 0, 9, 0)
            .close();
    Outline rim =
        Outline.from(w - 9, 0)
            .curve(w - 9 - k, 0, w - 18, h / 2 - m, w - 18, h / 2)
            .curve(w - 18, h / 2 + m, w - 9 - k, h, w - 9, h)
            .open();
    return Figure.of(body, w / 2 - 5, h / 2, rim);
  }

  private static Figure delay(double w, double h) {
    double r = h / 2;
    double k = r * Outlines.ARC;
    Outline outline =
        Outline.from(0, 0)
            .line(w - r, 0)
            .curve(w - r + k, 0, w, r - k, w, r)
            .curve(w, r + k, w - r + k, h, w - r, h)
            .line(0, h)
            .close();
    return Figure.of(outline, w / 2 - h / 8, h / 2);
  }

  private static Figure display(double w, double h) {
    double r = h * 0.35;
    Outline outline =
        Outline.from(r, 0)
            .line(w - r, 0)
            .curve(w - r * 0.3, 0, w, h * 0.3, w, h / 2)
            .curve(w, h * 0.7, w - r * 0.3, h, w - r, h)
            .line(r, h)
            .line(0, h / 2)
            .close();
    return Figure.of(outline, w / 2, h / 2);
  }

  private static Figure bow(double w, double h) {
    double d = 13;
    Outline outline =
        Outline.from(d, 0)
            .line(w, 0)
            .curve(w - d, h * 0.25, w - d, h * 0.75, w, h)
            .line(d, h)
            .curve(0, h * 0.75, 0, h * 0.25, d, 0)
            .close();
    return Figure.of(outline, w / 2, h / 2);
  }

  /** Returns a cloud: arcs around an ellipse. */
  private static Outline bumps(double rx, double ry) {
    int count = 11;
    Outline.Builder builder = Outline.from(rx + 0.87 * rx, ry);
    for (int i = 0; i < count; i++) {
      double a = TAU * i / count;
      double b = TAU * (i + 1) / count;
      double reach = 1.09;
      builder.curve(
          rx + reach * rx * Math.cos(a + 0.02),
          ry + reach * ry * Math.sin(a + 0.02),
          rx + reach * rx * Math.cos(b - 0.02),
          ry + reach * ry * Math.sin(b - 0.02),
          rx + 0.87 * rx * Math.cos(b),
          ry + 0.87 * ry * Math.sin(b));
    }
    return builder.close();
  }

  private static Outline spikes(double rx, double ry) {
    int count = 28;
    double[] corners = new double[2 * count];
    for (int i = 0; i < count; i++) {
      double reach = i % 2 == 0 ? 1 : 0.82;
      corners[2 * i] = rx + reach * rx * Math.cos(TAU * i / count);
      corners[2 * i + 1] = ry + reach * ry * Math.sin(TAU * i / count);
    }
    return Outline.polygon(corners);
  }
}
