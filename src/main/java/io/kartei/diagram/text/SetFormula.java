package io.kartei.diagram.text;

import io.kartei.diagram.drawing.Outline;
import java.util.ArrayList;
import java.util.List;

/**
 * A formula as an outline to fill. Lengths are in ems.
 *
 * @param width how far it is to what follows
 * @param height its extent above the base line
 * @param depth its extent below the base line
 * @param outline what is filled, from where the base line begins; y grows downwards
 */
public record SetFormula(double width, double height, double depth, Outline outline) {

  /**
   * Returns the outline in a drawing.
   *
   * @param x where the base line begins, in px
   * @param y the base line, in px
   * @param size the font size, in px
   */
  public Outline outline(double x, double y, double size) {
    List<Outline.Step> steps = new ArrayList<>();
    for (Outline.Step step : outline.steps()) {
      if (step instanceof Outline.Move to) {
        steps.add(new Outline.Move(x + to.x() * size, y + to.y() * size));
      } else if (step instanceof Outline.Line to) {
        steps.add(new Outline.Line(x + to.x() * size, y + to.y() * size));
      } else if (step instanceof Outline.Curve to) {
        steps.add(
            new Outline.Curve(
                x + to.x1() * size,
                y + to.y1() * size,
                x + to.x2() * size,
                y + to.y2() * size,
                x + to.x() * size,
                y + to.y() * size));
      } else {
        steps.add(step);
      }
    }
    return new Outline(steps);
  }
}
