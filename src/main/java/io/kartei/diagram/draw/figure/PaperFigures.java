package io.kartei.diagram.draw.figure;

import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.element.NodeShape;

/** Sheets of paper with a wavy edge. */
final class PaperFigures {
  private static final double WAVE = 7;

  private PaperFigures() {}

  static Figure figure(NodeShape shape, double w, double h) {
    return switch (shape) {
      case LINED_DOCUMENT ->
          Figure.of(
              sheet(0, 0, w, h), w / 2 + 5, h / 2 - 6, Outlines.line(10, 0, 10, h - WAVE + 4));
      case TAGGED_DOCUMENT ->
          Figure.of(
              sheet(0, 0, w, h), w / 2 - 2, h / 2 - 7, Outlines.line(w - 20, h - 9, w, h - 24));
      case DOCUMENTS -> sheets(w, h);
      case FLAG -> flag(w, h);
      default -> Figure.of(sheet(0, 0, w, h), w / 2, h / 2 - 6);
    };
  }

  private static Outline sheet(double x, double y, double w, double h) {
    double bottom = y + h - WAVE;
    return Outline.from(x, y)
        .line(x + w, y)
        .line(x + w, bottom)
        .curve(x + w * 0.75, bottom - WAVE, x + w * 0.6, bottom - WAVE, x + w / 2, bottom)
        .curve(x + w * 0.4, bottom + WAVE, x + w * 0.25, bottom + WAVE, x, bottom)
        .close();
  }

  /** Returns three sheets, the front one at the bottom left. */
  private static Figure sheets(double w, double h) {
    double front = w - 12;
    double bottom = h - WAVE;
    Outline whole =
        Outline.from(12, 0)
            .line(w, 0)
            .line(w, bottom - 12)
            .line(w - 6, bottom - 12)
            .line(w - 6, bottom - 6)
            .line(front, bottom - 6)
            .line(front, bottom)
            .curve(front * 0.75, bottom - WAVE, front * 0.6, bottom - WAVE, front / 2, bottom)
            .curve(front * 0.4, bottom + WAVE, front * 0.25, bottom + WAVE, 0, bottom)
            .line(0, 12)
            .line(6, 12)
            .line(6, 6)
            .line(12, 6)
            .close();
    return Figure.of(
        whole,
        front / 2,
        12 + (h - 12) / 2 - 6,
        Outline.from(6, 12).line(front, 12).line(front, bottom - 6).open(),
        Outline.from(12, 6).line(w - 6, 6).line(w - 6, bottom - 12).open());
  }

  private static Figure flag(double w, double h) {
    double b = h - WAVE;
    Outline outline =
        Outline.from(0, WAVE)
            .curve(w * 0.25, 2 * WAVE, w * 0.4, 2 * WAVE, w / 2, WAVE)
            .curve(w * 0.6, 0, w * 0.75, 0, w, WAVE)
            .line(w, b)
            .curve(w * 0.75, b - WAVE, w * 0.6, b - WAVE, w / 2, b)
            .curve(w * 0.4, b + WAVE, w * 0.25, b + WAVE, 0, b)
            .close();
    return Figure.of(outline, w / 2, h / 2);
  }
}
