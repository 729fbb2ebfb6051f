package io.kartei.diagram.draw.graph;

import io.kartei.diagram.draw.figure.Outlines;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Style;
import io.kartei.diagram.layout.Placement.Area;

/** The border of a box that lines divide, as of a class or an entity. */
final class Compartments {
  private Compartments() {}

  static Mark border(Area area, Style style) {
    return new Mark.Rectangle(
        area.x(), area.y(), area.width(), area.height(), 3, Role.NODE, StyleColours.area(style));
  }

  /** Returns the line between two compartments. */
  static Mark divider(Area area, double y, Style style) {
    return new Mark.Path(
        Outlines.line(area.x(), y, area.right(), y), Role.NODE_LINE, StyleColours.details(style));
  }
}
