package io.kartei.diagram.draw.figure;

import static io.kartei.diagram.draw.figure.Outlines.line;
import static io.kartei.diagram.draw.figure.Outlines.rectangle;

import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.element.NodeShape;

/** Rectangles with additional lines. */
final class BoxFigures {
  private BoxFigures() {}

  static Figure figure(NodeShape shape, double w, double h) {
    Outline box = rectangle(0, 0, w, h);
    return switch (shape) {
      case SUBROUTINE -> Figure.of(box, w / 2, h / 2, line(8, 0, 8, h), line(w - 8, 0, w - 8, h));
      case LINED_RECTANGLE -> Figure.of(box, w / 2 + 5, h / 2, line(10, 0, 10, h));
      case DIVIDED_RECTANGLE -> Figure.of(box, w / 2, h / 2 + 6, line(0, 12, w, 12));
      case WINDOW_PANE ->
          Figure.of(box, w / 2 + 5, h / 2 + 5, line(10, 0, 10, h), line(0, 10, w, 10));
      case STACKED_RECTANGLES -> stacked(w, h);
      case TAGGED_RECTANGLE -> Figure.of(box, w / 2 - 2, h / 2 - 3, line(w - 18, h, w, h - 18));
      default -> Figure.of(Outline.polygon(12, 0, w, 0, w, h, 0, h, 0, 12), w / 2 + 2, h / 2);
    };
  }

  private static Figure stacked(double w, double h) {
    Outline whole =
        Outline.polygon(
            12, 0, w, 0, w, h - 12, w - 6, h - 12, w - 6, h - 6, w - 12, h - 6, w - 12, h, 0, h, 0,
            12, 6, 12, 6, 6, 12, 6);
    return Figure.of(
        whole,
        (w - 12) / 2,
        h - (h - 12) / 2,
        Outline.from(6, 12).line(w - 12, 12).line(w - 12, h - 6).open(),
        Outline.from(12, 6).line(w - 6, 6).line(w - 6, h - 12).open());
  }
}
