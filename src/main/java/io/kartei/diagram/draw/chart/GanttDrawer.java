package io.kartei.diagram.draw.chart;

import io.kartei.diagram.GanttChart;
import io.kartei.diagram.GanttChart.Section;
import io.kartei.diagram.GanttChart.Tag;
import io.kartei.diagram.GanttChart.Task;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.text.MarkMover;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.draw.text.Titles;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws a Gantt chart: names on the left, bars on the right, sections stacked on alternating
 * backgrounds. On a phone each bar is below its name.
 */
public final class GanttDrawer {
  private static final double TEXT = 13;
  private static final double MARGIN = 8;
  private static final double NAME_WIDTH = 210;
  private static final double MIN_CHART = 380;
  private static final double WIDTH = 720;
  private static final double NARROW = 360;
  private static final double BAR = 18;
  private static final double PADDING = 4;
  private static final double MILESTONE = 9;

  /** Space at both ends of the timeline for what is centred there. */
  private static final double ENDS = 10;

  private static final int LONG_CHART = 20;
  private static final int MAX_FREE_DAYS = 1500;

  private final GanttChart chart;
  private final TextMeasure measure;
  private final Map<Task, Integer> numbers = new HashMap<>();
  private final List<Mark> grounds = new ArrayList<>();
  private final List<Mark> rows = new ArrayList<>();
  private final List<Mark> words = new ArrayList<>();
  private final boolean stacked;
  private final double names;
  private final GanttScale scale;
  private final GanttAxis axis;
  private final double left;
  private final double width;
  private final boolean hasMarkers;
  private boolean onGround;
  private double y;

  private GanttDrawer(GanttChart chart, TextMeasure measure, boolean stacked) {
    this.chart = chart;
    this.measure = measure;
    this.stacked = stacked;
    chart.tasks().forEach(task -> numbers.putIfAbsent(task, numbers.size() + 1));
    hasMarkers = chart.tasks().anyMatch(task -> task.is(Tag.MARKER));
    names = stacked ? 0 : names();
    left = MARGIN + names + (names > 0 ? 10 : 0);
    width = stacked ? NARROW - 2 * MARGIN : Math.max(MIN_CHART, WIDTH - left);
    scale = new GanttScale(chart, left + ENDS, width - 2 * ENDS);
    axis = new GanttAxis(chart, scale, measure);
  }

  /** Draws a chart for a space. */
  public static Drawing draw(GanttChart chart, TextMeasure measure, Space space) {
    return new GanttDrawer(chart, measure, space.width() < Space.PAGE.width()).draw();
  }

  private double names() {
    double widest = 0;
    for (Section section : chart.sections()) {
      widest = Math.max(widest, TextMarks.room(heading(section)));
      for (Task task : section.tasks()) {
        if (!chart.compact() && !task.is(Tag.MARKER)) {
          widest = Math.max(widest, TextMarks.room(name(task)));
        }
      }
    }
    return Math.ceil(widest);
  }

  private TextBlock heading(Section section) {
    return TextMarks.wrap(measure, section.name().bold(), TEXT, NAME_WIDTH);
  }

  private TextBlock name(Task task) {
    double room = stacked ? NARROW - 2 * MARGIN : NAME_WIDTH;
    return TextMarks.wrap(measure, task.name(), TEXT, room);
  }

  private Drawing draw() {
    List<Mark> marks = new ArrayList<>();
    GanttMarkers markers = new GanttMarkers(chart, scale, measure);
    double top = MARGIN;
    long tasks = chart.tasks().count();
    boolean above = chart.axis().top() || tasks > LONG_CHART;
    if (above) {
      axis.dates(rows, top);
      top += GanttAxis.HEIGHT;
    }
    double labels = top;
    top += markers.height();
    y = top;
    int index = 0;
    for (Section section : chart.sections()) {
      section(section, index++);
    }
    freeDays(top, y);
    axis.grid(grounds, top, y);
    axis.dates(rows, y + 6);
    markers.draw(rows, labels, top, y);
    marks.addAll(grounds);
    marks.addAll(rows);
    marks.addAll(words);
    double right = Math.max(left + width, left + width - ENDS + axis.overhang());
    double shift = Math.max(0, axis.overhang() - left);
    right = Math.max(right, markers.right());
    List<Mark> moved = new ArrayList<>();
    marks.forEach(mark -> moved.add(mark.accept(new MarkMover(shift, 0))));
    return Titles.above(
        new Drawing(
            Math.ceil(right + shift + MARGIN),
            Math.ceil(y + GanttAxis.HEIGHT + MARGIN),
            null,
            "",
            moved),
        chart.info(),
        measure);
  }

  private void section(Section section, int index) {
    onGround = index % 2 == 0;
    double top = y;
    TextBlock heading = heading(section);
    if (!heading.isEmpty()) {
      y += 5;
      TextMarks.add(rows, heading, MARGIN, y, Mark.Anchor.START, Role.CLUSTER_TEXT, measure);
      y += chart.compact() ? 2 : heading.height();
    }
    if (chart.compact()) {
      y = Math.max(compact(section), top + heading.height() + 10);
    } else {
      section.tasks().stream().filter(task -> !task.is(Tag.MARKER)).forEach(this::row);
    }
    y += 4;
    if (onGround) {
      grounds.add(
          0,
          new Mark.Rectangle(
              MARGIN - 6, top, left + width - MARGIN + 6, y - top, 3, Role.GROUND, Paint.ROLE));
    }
  }

  private void row(Task task) {
    TextBlock name = name(task);
    double height = (stacked ? BAR + name.height() : Math.max(BAR, name.height())) + 2 * PADDING;
    List<Mark> group = new ArrayList<>();
    bar(task, stacked ? y + height - BAR - PADDING : y + (height - BAR) / 2, group);
    double top = stacked ? y + PADDING - 1 : y + (height - name.height()) / 2;
    if (stacked) {
      above(task, name, top);
    } else {
      TextMarks.add(group, name, MARGIN, top, Mark.Anchor.START, Role.LABEL, measure);
    }
    add(task, group);
    y += height;
  }

  /** Writes a name where markers may cross it. */
  private void above(Task task, TextBlock name, double top) {
    List<Mark> group = new ArrayList<>();
    Role ground = onGround ? Role.CLUSTER_LABEL_BACKGROUND : Role.LABEL_BACKGROUND;
    double room = TextMarks.room(name);
    if (hasMarkers && !name.isEmpty()) {
      group.add(new Mark.Rectangle(MARGIN, top, room, name.height(), 0, ground, Paint.ROLE));
    }
    TextMarks.add(group, name, MARGIN, top, Mark.Anchor.START, Role.LABEL, measure);
    words.add(new Mark.Group(null, Role.BAR, task.link(), group));
  }

  private void add(Task task, List<Mark> group) {
    Hyperlink link = task.link();
    rows.add(new Mark.Group("task-" + numbers.get(task), Role.BAR, link, group));
  }

  /**
   * Draws tasks in as few rows as possible without overlapping bars or names. Returns the bottom of
   * the last row.
   */
  private double compact(Section section) {
    List<Double> free = new ArrayList<>();
    double height = BAR + TEXT * TextMeasure.LINE_HEIGHT + 2 * PADDING;
    for (Task task : section.tasks()) {
      if (task.is(Tag.MARKER)) {
        continue;
      }
      TextBlock name = measure.wrap(task.name(), TEXT, Double.POSITIVE_INFINITY);
      double room = TextMarks.room(name);
      double start = scale.x(task.is(Tag.MILESTONE) ? task.moment() : task.start());
      double end = task.is(Tag.MILESTONE) ? start + MILESTONE : scale.x(task.worked());
      double from = Math.max(left, Math.min(start, left + width - room));
      double nearest = Math.min(from, start - (task.is(Tag.MILESTONE) ? MILESTONE : 0));
      int row = 0;
      while (row < free.size() && free.get(row) > nearest) {
        row++;
      }
      if (row == free.size()) {
        free.add(0.0);
      }
      free.set(row, Math.max(end, from + room) + 8);
      double top = y + row * height;
      List<Mark> group = new ArrayList<>();
      TextMarks.add(group, name, from, top + 2, Mark.Anchor.START, Role.LABEL, measure);
      bar(task, top + height - BAR - PADDING, group);
      add(task, group);
    }
    return y + free.size() * height;
  }

  private void bar(Task task, double top, List<Mark> marks) {
    Role role = role(task);
    boolean outlined = task.is(Tag.CRITICAL) && role != Role.BAR_CRITICAL;
    if (task.is(Tag.MILESTONE)) {
      double x = scale.x(task.moment());
      double middle = top + BAR / 2;
      Outline diamond =
          Outline.polygon(
              x,
              middle - MILESTONE,
              x + MILESTONE,
              middle,
              x,
              middle + MILESTONE,
              x - MILESTONE,
              middle);
      marks.add(new Mark.Path(diamond, role, Paint.ROLE));
      if (outlined) {
        marks.add(new Mark.Path(diamond, Role.MARKER, Paint.ROLE));
      }
      return;
    }
    double start = scale.x(task.start());
    double end = Math.max(start + 2, scale.x(task.worked()));
    marks.add(rectangle(start, end, top, role));
    if (outlined) {
      marks.add(rectangle(start, end, top, Role.MARKER));
    }
  }

  private static Mark rectangle(double start, double end, double top, Role role) {
    return new Mark.Rectangle(start, top, end - start, BAR, 3, role, Paint.ROLE);
  }

  private static Role role(Task task) {
    return task.is(Tag.DONE)
        ? Role.BAR_DONE
        : task.is(Tag.ACTIVE)
            ? Role.BAR_ACTIVE
            : task.is(Tag.CRITICAL) ? Role.BAR_CRITICAL : Role.BAR;
  }

  /** Draws non-working days as columns behind the bars, unless there are too many to tell apart. */
  private void freeDays(double top, double bottom) {
    long days = scale.from().until(scale.to(), ChronoUnit.DAYS) + 1;
    if (chart.calendar().isEmpty() || days > MAX_FREE_DAYS) {
      return;
    }
    LocalDate last = scale.to().toLocalDate();
    @Nullable LocalDate since = null;
    for (LocalDate day = scale.from().toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
      boolean free = chart.calendar().isFree(day);
      if (free && since == null) {
        since = day;
      } else if (!free && since != null) {
        freeDays(since, day, top, bottom);
        since = null;
      }
    }
    if (since != null) {
      freeDays(since, last.plusDays(1), top, bottom);
    }
  }

  private void freeDays(LocalDate from, LocalDate to, double top, double bottom) {
    double start = scale.x(from.atStartOfDay());
    double end = scale.x(to.atStartOfDay());
    if (end > start) {
      grounds.add(
          new Mark.Rectangle(start, top, end - start, bottom - top, 0, Role.FREE_DAY, Paint.ROLE));
    }
  }
}
