package io.kartei.diagram.text;

import io.kartei.diagram.element.Label;
import java.util.List;

/**
 * A label laid out in lines.
 *
 * @param widths the widths of the lines, in px
 * @param size the font size, in px
 */
public record TextBlock(List<Label.Line> lines, List<Double> widths, double size) {
  public TextBlock {
    lines = List.copyOf(lines);
    widths = List.copyOf(widths);
  }

  /** Returns the width of the widest line, in px. */
  public double width() {
    return widths.stream().mapToDouble(w -> w).max().orElse(0);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Returns the height of all lines, in px. */
  public double height() {
    return lines.size() * lineHeight();
  }

  /** Returns the distance between baselines, in px. */
  public double lineHeight() {
    return size * TextMeasure.LINE_HEIGHT;
  }

  /**
   * Returns the distance from the block's top to the first baseline, in px, at which capitals look
   * centred.
   */
  public double firstBaseline() {
    return (lineHeight() + size * TextMeasure.CAP_HEIGHT) / 2;
  }
}
