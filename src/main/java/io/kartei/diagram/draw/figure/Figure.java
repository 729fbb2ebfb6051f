package io.kartei.diagram.draw.figure;

import io.kartei.diagram.drawing.Outline;
import java.util.List;

/**
 * What a node looks like, in its own coordinates: the origin is the top left of its box.
 *
 * @param outline closed; where edges end
 * @param visible whether the outline is drawn
 * @param lines on top of it, not filled
 * @param textX the middle of the words
 * @param textY the middle of the words
 */
public record Figure(
    Outline outline, boolean visible, List<Outline> lines, double textX, double textY) {

  static Figure of(Outline outline, double textX, double textY, Outline... lines) {
    return new Figure(outline, true, List.of(lines), textX, textY);
  }

  /** An outline that only ends edges, with some lines that are seen. */
  static Figure hidden(Outline outline, double textX, double textY, Outline... lines) {
    return new Figure(outline, false, List.of(lines), textX, textY);
  }
}
