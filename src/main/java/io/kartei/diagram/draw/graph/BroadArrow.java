package io.kartei.diagram.draw.graph;

import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.element.Direction;
import java.util.List;

/** The outline of a broad arrow that may point to several sides. */
final class BroadArrow {
  private BroadArrow() {}

  /**
   * Returns the outline, in an area from 0, 0.
   *
   * @param point the length of a point, in px
   */
  static Outline outline(List<Direction> sides, double width, double height, double point) {
    double left = point;
    double right = width - point;
    double top = point;
    double bottom = height - point;
    Outline.Builder way = Outline.from(left, top);
    if (sides.contains(Direction.UP)) {
      double half = Math.min((right - left) / 2, 34);
      way.line(width / 2 - half + 8, top)
          .line(width / 2 - half - 4, top)
          .line(width / 2, 0)
          .line(width / 2 + half + 4, top)
          .line(width / 2 + half - 8, top);
    }
    way.line(right, top);
    if (sides.contains(Direction.RIGHT)) {
      way.line(right, top - 8).line(width, height / 2).line(right, bottom + 8);
    }
    way.line(right, bottom);
    if (sides.contains(Direction.DOWN)) {
      double half = Math.min((right - left) / 2, 34);
      way.line(width / 2 + half + 4, bottom)
          .line(width / 2, height)
          .line(width / 2 - half - 4, bottom);
    }
    way.line(left, bottom);
    if (sides.contains(Direction.LEFT)) {
      way.line(left, bottom + 8).line(0, height / 2).line(left, top - 8);
    }
    return way.close();
  }
}
