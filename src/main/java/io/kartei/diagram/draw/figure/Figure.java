package io.kartei.diagram.draw.figure;

import io.kartei.diagram.drawing.Outline;
import java.util.List;

/**
 * What a node looks like, in its own coordinates: the origin is the top left of its box.
 *
 * @param outline a closed outline at which edges end
 * @param visible whether the outline is drawn
 * @param lines drawn on top of the outline, not filled
 * @param textX the x of the text's middle
 * @param textY the y of the text's middle
 */
public record Figure(
    Outline outline, boolean visible, List<Outline> lines, double textX, double textY) {

  static Figure of(Outline outline, double textX, double textY, Outline... lines) {
    return new Figure(outline, true, List.of(lines), textX, textY);
  }

  /** Returns a figure with visible lines and an invisible outline at which edges end. */
  static Figure hidden(Outline outline, double textX, double textY, Outline... lines) {
    return new Figure(outline, false, List.of(lines), textX, textY);
  }
}
