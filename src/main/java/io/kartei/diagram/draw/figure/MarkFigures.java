package io.kartei.diagram.draw.figure;

import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.element.NodeShape;

/** Symbols without text. */
final class MarkFigures {
  private MarkFigures() {}

  static Figure figure(NodeShape shape, double w, double h) {
    double x = w / 2;
    double y = h / 2;
    Outline circle = Outlines.ellipse(x, y, x, y);
    return switch (shape) {
      case STOP -> Figure.of(circle, x, y, Outlines.ellipse(x, y, x - 5, y - 5));
      case CROSSED_CIRCLE -> {
        double d = x * Math.sqrt(0.5);
        yield Figure.of(
            circle,
            x,
            y,
            Outlines.line(x - d, y - d, x + d, y + d),
            Outlines.line(x + d, y - d, x - d, y + d));
      }
      case HOURGLASS -> Figure.of(Outline.polygon(0, 0, w, 0, 0, h, w, h), x, y);
      case BOLT ->
          Figure.of(
              Outline.polygon(
                  w * 0.75, 0, 0, h * 0.6, w * 0.45, h * 0.6, w * 0.25, h, w, h * 0.42, w * 0.55,
                  h * 0.42),
              x,
              y);
      case BAR -> Figure.of(Outlines.rounded(0, 0, w, h, 3), x, y);
      default -> Figure.of(circle, x, y);
    };
  }
}
