package io.kartei.diagram.draw.chart;

import io.kartei.diagram.GanttChart;
import io.kartei.diagram.GanttChart.Tag;
import io.kartei.diagram.GanttChart.Task;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Vertical markers: lines across all rows, with their names above the chart, where they don't
 * overlap.
 */
final class GanttMarkers {
  private static final double TEXT = 12;
  private static final double ROW = 18;
  private static final double GAP = 10;

  /** A marker's name and its place. */
  private record Placed(Task task, TextBlock name, double x, double middle, int row) {}

  private final TextMeasure measure;
  private final List<Placed> markers = new ArrayList<>();
  private int count;
  private double right;
  private double lastX = Double.NEGATIVE_INFINITY;

  GanttMarkers(GanttChart chart, GanttScale scale, TextMeasure measure) {
    this.measure = measure;
    List<Double> free = new ArrayList<>();
    chart
        .tasks()
        .filter(task -> task.is(Tag.MARKER))
        .sorted(Comparator.comparing(Task::moment))
        .forEach(task -> place(task, scale.x(task.moment()), free));
    count = free.size();
  }

  private void place(Task task, double x, List<Double> free) {
    TextBlock name = measure.wrap(task.name(), TEXT, Double.POSITIVE_INFINITY);
    double half = TextMarks.room(name) / 2;
    double middle = Math.max(x, half + 8);
    int row = row(free, middle - half, x);
    if (row > 0) {
      // the lines of names in higher rows pass on its left
      middle = Math.max(middle, lastX + half + 6);
    }
    if (row == free.size()) {
      free.add(0.0);
    }
    free.set(row, middle + half + GAP);
    lastX = Math.max(lastX, x);
    right = Math.max(right, middle + half);
    markers.add(new Placed(task, name, x, middle, row));
  }

  /**
   * Returns the first row that has room for a name and from which the line crosses no name below.
   */
  private static int row(List<Double> free, double left, double x) {
    int row = free.size();
    double below = Double.NEGATIVE_INFINITY;
    for (int i = free.size() - 1; i >= 0; i--) {
      if (free.get(i) <= left && below <= x) {
        row = i;
      }
      below = Math.max(below, free.get(i));
    }
    return row;
  }

  /** Returns the height of the names, in px. */
  double height() {
    return count == 0 ? 0 : count * ROW + 6;
  }

  /** Returns where the rightmost name ends, in px. */
  double right() {
    return right;
  }

  /**
   * Adds the lines and names.
   *
   * @param labels the top of the names
   * @param top the top of the chart
   */
  void draw(List<Mark> marks, double labels, double top, double bottom) {
    int number = 0;
    for (Placed marker : markers) {
      List<Mark> group = new ArrayList<>();
      double below = labels + (marker.row() + 1) * ROW;
      group.add(
          new Mark.Path(
              Outline.from(marker.x(), below).line(marker.x(), bottom).open(),
              Role.MARKER,
              Paint.ROLE));
      TextMarks.add(
          group,
          marker.name(),
          marker.middle(),
          labels + marker.row() * ROW,
          Mark.Anchor.MIDDLE,
          Role.MARKER_TEXT,
          measure);
      marks.add(new Mark.Group("marker-" + ++number, Role.MARKER, marker.task().link(), group));
    }
  }
}
