package io.kartei.diagram.draw.figure;

import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.element.NodeShape;

/** Text without a box, optionally with braces at the sides or lines above and below. */
final class BraceFigures {
  private BraceFigures() {}

  static Figure figure(NodeShape shape, double w, double h) {
    Outline box = Outlines.rectangle(0, 0, w, h);
    return switch (shape) {
      case BRACE_LEFT -> Figure.hidden(box, w / 2 + 2, h / 2, left(h));
      case BRACE_RIGHT -> Figure.hidden(box, w / 2 - 2, h / 2, right(w, h));
      case BRACES -> Figure.hidden(box, w / 2, h / 2, left(h), right(w, h));
      case DATASTORE ->
          Figure.hidden(box, w / 2, h / 2, Outlines.line(0, 0, w, 0), Outlines.line(0, h, w, h));
      default -> Figure.hidden(box, w / 2, h / 2);
    };
  }

  private static Outline left(double h) {
    return brace(9, -1, h);
  }

  private static Outline right(double w, double h) {
    return brace(w - 9, 1, h);
  }

  /** Returns a brace that points to one side, -1 for left or 1 for right. */
  private static Outline brace(double x, double side, double h) {
    double d = 4.5 * side;
    return Outline.from(x - d, 1)
        .curve(x, 1, x, 1, x, 7)
        .line(x, h / 2 - 6)
        .curve(x, h / 2, x, h / 2, x + d, h / 2)
        .curve(x, h / 2, x, h / 2, x, h / 2 + 6)
        .line(x, h - 7)
        .curve(x, h - 1, x, h - 1, x - d, h - 1)
        .open();
  }
}
