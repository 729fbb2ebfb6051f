package io.kartei.diagram.draw.chart;

import io.kartei.diagram.GanttChart;
import io.kartei.diagram.GanttChart.Tag;
import io.kartei.diagram.GanttChart.Task;
import io.kartei.diagram.time.TickInterval;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Maps dates to positions: the period a chart shows, and its ticks. */
final class GanttScale {
  /** The least distance between ticks; closer ones look like hatching. */
  private static final double MIN_DISTANCE = 4;

  private static final int MAX_TICKS = 2000;

  private final LocalDateTime from;
  private final LocalDateTime to;
  private final double left;
  private final double width;
  private final double millis;

  /**
   * Creates a scale for the period of all tasks.
   *
   * @param left where the scale begins, in px
   * @param width in px
   */
  GanttScale(GanttChart chart, double left, double width) {
    List<Task> tasks = chart.tasks().toList();
    LocalDateTime first = null;
    LocalDateTime last = null;
    for (Task task : tasks) {
      boolean moment = task.is(Tag.MARKER) || task.is(Tag.MILESTONE);
      LocalDateTime start = moment ? task.moment() : task.start();
      LocalDateTime end = moment ? task.moment() : task.worked();
      first = first == null || start.isBefore(first) ? start : first;
      last = last == null || end.isAfter(last) ? end : last;
    }
    LocalDateTime begin = first == null ? io.kartei.diagram.time.DatePattern.BASE : first;
    LocalDateTime end = last == null || !last.isAfter(begin) ? begin.plusDays(1) : last;
    this.from = begin;
    this.to = end;
    this.left = left;
    this.width = width;
    this.millis = begin.until(end, ChronoUnit.MILLIS);
  }

  LocalDateTime from() {
    return from;
  }

  LocalDateTime to() {
    return to;
  }

  /** Returns the position of a moment, in px. */
  double x(LocalDateTime moment) {
    double share = millis == 0 ? 0 : from.until(moment, ChronoUnit.MILLIS) / millis;
    return left + width * Math.max(0, Math.min(1, share));
  }

  /** Returns the width of a period, in px. */
  double width(double ofMillis) {
    return width * ofMillis / millis;
  }

  /**
   * Returns the author's interval or, without a usable one, the shortest whose labels fit.
   *
   * @param label the width of an interval's labels including the gap between them, in px
   */
  TickInterval interval(GanttChart.Axis axis, ToDoubleFunction<TickInterval> label) {
    TickInterval wanted = axis.interval();
    if (wanted != null && width(wanted.millis()) >= MIN_DISTANCE) {
      return wanted;
    }
    TickInterval fitting = TickInterval.fitting(from, to, MAX_TICKS);
    for (int most = 40; most > 1; most--) {
      TickInterval tried = TickInterval.fitting(from, to, most);
      if (label.applyAsDouble(tried) <= width(tried.millis())) {
        return tried;
      }
      fitting = tried;
    }
    return fitting;
  }

  List<LocalDateTime> ticks(GanttChart.Axis axis, TickInterval interval) {
    return interval.ticks(from, to, axis.firstDay(), MAX_TICKS);
  }
}
