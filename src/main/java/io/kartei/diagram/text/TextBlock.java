package io.kartei.diagram.text;

import io.kartei.diagram.element.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label laid out in lines.
 *
 * @param widths the widths of the lines, in px
 * @param size the font size, in px
 * @param measure what the lines were measured with
 * @param lineHeight the distance between baselines, in px; all lines are as high as the highest
 */
public record TextBlock(
    List<Label.Line> lines,
    List<Double> widths,
    double size,
    TextMeasure measure,
    double lineHeight) {
  public TextBlock {
    lines = List.copyOf(lines);
    widths = List.copyOf(widths);
  }

  /** Returns a formula in one of the lines, or null for text. */
  public @Nullable SetFormula formula(Label.Span span) {
    return measure.formula(span);
  }

  /** Returns the width of a part of one of the lines, in px. */
  public double width(Label.Span span) {
    return measure.width(span, size);
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
    return lines.size() * lineHeight;
  }

  /**
   * Returns the distance from the block's top to the first baseline, in px, at which capitals look
   * centred.
   */
  public double firstBaseline() {
    return (lineHeight + size * TextMeasure.CAP_HEIGHT) / 2;
  }
}
