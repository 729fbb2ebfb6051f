package io.kartei.diagram;

import io.kartei.diagram.element.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares of a whole.
 *
 * @param showData whether the legend shows the values
 * @param slices clockwise from twelve o'clock
 * @param labelPosition where the percentages are placed, from 0 in the centre to 1 on the rim
 */
public record PieChart(DiagramInfo info, boolean showData, List<Slice> slices, double labelPosition)
    implements Diagram {
  public PieChart {
    slices = List.copyOf(slices);
  }

  /**
   * A slice.
   *
   * @param value 0 or more, with the decimals its author wrote
   */
  public record Slice(Label label, BigDecimal value) {}

  /** Returns the sum of all values. */
  public BigDecimal total() {
    return slices.stream().map(Slice::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Returns a slice's share of the total, from 0 to 1; 0 if the total is 0. */
  public double share(Slice slice) {
    double total = total().doubleValue();
    return total > 0 ? slice.value().doubleValue() / total : 0;
  }

  /** Formats a share as a percentage: a whole number, or one decimal place for small shares. */
  public static String percent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share * 100);
    int decimals = share * 100 >= 0.95 ? 0 : 1;
    BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "< 0.1 %" : rounded.toPlainString() + " %";
  }

  @Override
  public DiagramGraph graph() {
    return new DiagramGraph(
        IntStream.range(0, slices.size())
            .mapToObj(i -> new DiagramGraph.Node("slice-" + (i + 1), slices.get(i).label().plain()))
            .toList(),
        List.of());
  }
}
