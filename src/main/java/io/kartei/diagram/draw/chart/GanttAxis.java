package io.kartei.diagram.draw.chart;

import io.kartei.diagram.GanttChart;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import io.kartei.diagram.time.AxisPattern;
import io.kartei.diagram.time.TickInterval;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The ticks of a chart, with their grid lines and as many dates as fit. */
final class GanttAxis {
  static final double HEIGHT = 26;
  private static final double TEXT = 12;
  private static final double GAP = 14;

  private final GanttChart chart;
  private final GanttScale scale;
  private final TextMeasure measure;
  private final TickInterval interval;
  private final AxisPattern pattern;
  private final List<LocalDateTime> ticks;

  GanttAxis(GanttChart chart, GanttScale scale, TextMeasure measure) {
    this.chart = chart;
    this.scale = scale;
    this.measure = measure;
    this.interval =
        scale.interval(
            chart.axis(), tried -> TextMarks.room(block(scale.to(), pattern(tried))) + GAP);
    this.pattern = pattern(interval);
    this.ticks = scale.ticks(chart.axis(), interval);
  }

  /**
   * Returns the author's pattern or, without one, a pattern detailed enough to tell two ticks
   * apart.
   */
  private AxisPattern pattern(TickInterval tried) {
    String own = chart.axis().format();
    ChronoUnit unit = tried.unit();
    boolean hours = unit.compareTo(ChronoUnit.DAYS) < 0;
    boolean oneDay = !scale.from().plusDays(2).isBefore(scale.to());
    String fitting =
        unit == ChronoUnit.YEARS
            ? "%Y"
            : unit == ChronoUnit.MONTHS
                ? "%Y-%m"
                : !hours ? "%Y-%m-%d" : oneDay ? time(unit) : "%m-%d " + time(unit);
    return new AxisPattern(own == null ? fitting : own);
  }

  private static String time(ChronoUnit unit) {
    return unit == ChronoUnit.MILLIS
        ? "%M:%S.%L"
        : unit == ChronoUnit.SECONDS ? "%H:%M:%S" : "%H:%M";
  }

  private TextBlock block(LocalDateTime tick, AxisPattern how) {
    return measure.wrap(Label.of(how.format(tick).strip()), TEXT, Double.POSITIVE_INFINITY);
  }

  /** Returns how far the widest label extends beyond its tick, in px. */
  double overhang() {
    return ticks.stream().mapToDouble(t -> TextMarks.room(block(t, pattern)) / 2).max().orElse(0);
  }

  /** Adds the grid lines from the top to the bottom of the chart. */
  void grid(List<Mark> marks, double top, double bottom) {
    for (LocalDateTime tick : ticks) {
      double x = scale.x(tick);
      marks.add(new Mark.Path(Outline.from(x, top).line(x, bottom).open(), Role.GRID, Paint.ROLE));
    }
  }

  /**
   * Adds a row of dates below {@code top}. Leaves out dates that don't fit or that read the same as
   * the previous one.
   */
  void dates(List<Mark> marks, double top) {
    double free = Double.NEGATIVE_INFINITY;
    String last = "";
    for (LocalDateTime tick : ticks) {
      TextBlock block = block(tick, pattern);
      double x = scale.x(tick);
      String text = pattern.format(tick);
      if (x - TextMarks.room(block) / 2 >= free && !text.equals(last)) {
        TextMarks.add(marks, block, x, top, Mark.Anchor.MIDDLE, Role.AXIS_TEXT, measure);
        free = x + TextMarks.room(block) / 2 + GAP - 4;
        last = text;
      }
    }
  }
}
