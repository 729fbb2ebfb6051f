package io.kartei.diagram.text;

import io.kartei.diagram.Label;
import java.util.List;

/**
 * A label set in lines.
 *
 * @param widths of the lines, in px
 * @param size of the letters, in px
 */
public record TextBlock(List<Label.Line> lines, List<Double> widths, double size) {
  public TextBlock {
    lines = List.copyOf(lines);
    widths = List.copyOf(widths);
  }

  /** Width of the widest line, in px. */
  public double width() {
    return widths.stream().mapToDouble(w -> w).max().orElse(0);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Height of all lines, in px. */
  public double height() {
    return lines.size() * lineHeight();
  }

  /** From one baseline to the next, in px. */
  public double lineHeight() {
    return size * TextMeasure.LINE_HEIGHT;
  }

  /** From the block's top to the first baseline, in px, such that capitals look centred. */
  public double firstBaseline() {
    return (lineHeight() + size * TextMeasure.CAP_HEIGHT) / 2;
  }
}
