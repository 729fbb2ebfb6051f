package io.kartei.diagram.draw.chart;

import io.kartei.diagram.XyChart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The scale of a chart's values, with ticks at round numbers (1, 2 or 5 times a power of ten).
 *
 * @param from the value at the beginning
 * @param to the value at the end; not {@code from}
 */
record ValueScale(double from, double to, List<BigDecimal> ticks) {
  private static final int MAX_TICKS = 7;

  ValueScale {
    ticks = List.copyOf(ticks);
  }

  /** Returns the scale of a chart: the author's, otherwise one that fits all values. */
  static ValueScale of(XyChart chart) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    boolean bars = false;
    for (XyChart.Series series : chart.series()) {
      bars |= series.bars();
      for (BigDecimal value : series.values()) {
        least = Math.min(least, value.doubleValue());
        most = Math.max(most, value.doubleValue());
      }
    }
    if (least > most) {
      least = 0;
      most = 1;
    }
    if (bars) {
      // the length of a bar tells its value only from 0
      least = Math.min(0, least);
      most = Math.max(0, most);
    }
    if (least == most) {
      most = least + 1;
    }
    BigDecimal wantedFrom = chart.up().from();
    BigDecimal wantedTo = chart.up().to();
    boolean wanted = wantedFrom != null && wantedTo != null;
    double from = wantedFrom != null && wanted ? wantedFrom.doubleValue() : least;
    double to = wantedTo != null && wanted ? wantedTo.doubleValue() : most;
    return between(from, to, wanted);
  }

  private static ValueScale between(double from, double to, boolean exact) {
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    if (high - low < Math.abs(high) * 1e-9) {
      return new ValueScale(low, low + Math.max(1, Math.abs(low)), List.of());
    }
    BigDecimal step = step((high - low) / (MAX_TICKS - 1));
    BigDecimal first =
        BigDecimal.valueOf(low).divide(step, 0, exact ? RoundingMode.CEILING : RoundingMode.FLOOR);
    BigDecimal last =
        BigDecimal.valueOf(high).divide(step, 0, exact ? RoundingMode.FLOOR : RoundingMode.CEILING);
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal n = first; n.compareTo(last) <= 0; n = n.add(BigDecimal.ONE)) {
      ticks.add(n.multiply(step));
    }
    return exact
        ? new ValueScale(from, to, ticks)
        : new ValueScale(
            first.multiply(step).doubleValue(), last.multiply(step).doubleValue(), ticks);
  }

  /** Returns the least round number that is not less. */
  private static BigDecimal step(double least) {
    int power = (int) Math.floor(Math.log10(least));
    for (int factor : new int[] {1, 2, 5}) {
      BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(power);
      if (step.doubleValue() >= least * (1 - 1e-9)) {
        return step;
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
  }

  /** Returns where a value is, from 0 to 1; one beyond the scale at its end. */
  double place(double value) {
    return Math.max(0, Math.min(1, (value - from) / (to - from)));
  }

  /** Returns where bars begin: at 0 if the scale has it. */
  double base() {
    return place(0);
  }

  /** Returns a number as it is written at a tick, with groups of three digits. */
  static String written(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    String text = (bare.signum() == 0 ? BigDecimal.ZERO : bare).toPlainString();
    int point = text.indexOf('.');
    int end = point < 0 ? text.length() : point;
    int start = text.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(text);
    if (end - start > 4) {
      for (int i = end - 3; i > start; i -= 3) {
        grouped.insert(i, '\u00a0');
      }
    }
    return grouped.toString();
  }
}
