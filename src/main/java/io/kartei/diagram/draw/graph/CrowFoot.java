package io.kartei.diagram.draw.graph;

import io.kartei.diagram.ErDiagram.Cardinality;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.layout.Placement.Point;
import java.util.List;

/** The ends of lines between entities: a crow's foot for many, a bar for one, a ring for none. */
final class CrowFoot {
  /** How far it reaches from the entity, in px. */
  static final double LENGTH = 24;

  private static final double FOOT = 13;
  private static final double HALF = 7;
  private static final double RING = 4.5;

  private final Point at;
  private final double dx;
  private final double dy;

  /**
   * @param at the end of the line
   * @param before the point of the line before its end
   */
  CrowFoot(Point at, Point before) {
    this.at = at;
    double length = Math.max(Math.hypot(before.x() - at.x(), before.y() - at.y()), 0.01);
    this.dx = (before.x() - at.x()) / length;
    this.dy = (before.y() - at.y()) / length;
  }

  /** Adds the shape for a cardinality. */
  void add(List<Mark> marks, Cardinality count) {
    double inner = count.isMany() ? FOOT : 8;
    if (count.isMany()) {
      marks.add(
          path(
              Outline.from(x(0, HALF), y(0, HALF))
                  .line(x(FOOT, 0), y(FOOT, 0))
                  .line(x(0, -HALF), y(0, -HALF))
                  .open()));
    } else {
      marks.add(bar(inner));
    }
    if (count.isOptional()) {
      double centre = inner + RING + (count.isMany() ? 0.5 : 4);
      marks.add(
          new Mark.Ellipse(x(centre, 0), y(centre, 0), RING, RING, Role.TIP_HOLLOW, Paint.ROLE));
    } else {
      marks.add(bar(inner + 4.5));
    }
  }

  private Mark bar(double along) {
    return path(
        Outline.from(x(along, HALF - 1), y(along, HALF - 1))
            .line(x(along, 1 - HALF), y(along, 1 - HALF))
            .open());
  }

  private static Mark path(Outline outline) {
    return new Mark.Path(outline, Role.TIP_OPEN, Paint.ROLE);
  }

  private double x(double along, double beside) {
    return at.x() + dx * along - dy * beside;
  }

  private double y(double along, double beside) {
    return at.y() + dy * along + dx * beside;
  }
}
