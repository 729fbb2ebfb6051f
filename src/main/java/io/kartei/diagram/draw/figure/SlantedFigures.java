package io.kartei.diagram.draw.figure;

import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.element.NodeShape;

/** Figures with slanted straight lines. */
final class SlantedFigures {
  private SlantedFigures() {}

  static Figure figure(NodeShape shape, double w, double h) {
    double x = w / 2;
    double y = h / 2;
    double s = h * 0.3;
    return switch (shape) {
      case HEXAGON -> figure(x, y, h / 4, 0, w - h / 4, 0, w, y, w - h / 4, h, h / 4, h, 0, y);
      case DIAMOND -> figure(x, y, x, 0, w, y, x, h, 0, y);
      case LEAN_RIGHT -> figure(x, y, s, 0, w, 0, w - s, h, 0, h);
      case LEAN_LEFT -> figure(x, y, 0, 0, w - s, 0, w, h, s, h);
      case TRAPEZOID -> figure(x, y, s, 0, w - s, 0, w, h, 0, h);
      case INVERTED_TRAPEZOID -> figure(x, y, 0, 0, w, 0, w - s, h, s, h);
      case ODD -> figure(x + s / 2, y, 0, 0, w, 0, w, h, 0, h, s, y);
      case TRIANGLE -> figure(x, h - h * 0.7 / 1.7 / 2 - 2, x, 0, w, h, 0, h);
      case FLIPPED_TRIANGLE -> figure(x, h * 0.7 / 1.7 / 2 + 2, 0, 0, w, 0, x, h);
      case LOOP_LIMIT -> figure(x, y + 4, 12, 0, w - 12, 0, w, 12, w, h, 0, h, 0, 12);
      default -> figure(x, y + 8, 0, 16, w, 0, w, h, 0, h);
    };
  }

  private static Figure figure(double textX, double textY, double... corners) {
    return Figure.of(Outline.polygon(corners), textX, textY);
  }
}
