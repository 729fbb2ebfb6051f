package io.kartei.diagram.draw.chart;

import io.kartei.diagram.XyChart;
import io.kartei.diagram.XyChart.Series;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.text.MarkMover;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.draw.text.Titles;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Mark.Anchor;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws bars and lines over two axes. Bars of several series stand side by side. Where the names
 * along the axis have no room, the values grow to the right, and each name has a row.
 */
public final class XyChartDrawer {
  private static final double MARGIN = 10;
  private static final double TEXT = 13;
  private static final double TITLE = 14;
  private static final double VALUE = 12;
  private static final double MAX_BAR = 110;

  /** The least space between the values of neighbouring bars. */
  private static final double VALUE_GAP = 6;

  private static final double GAP = 6;
  private static final double MIN_STEP = 15;

  private final XyChart chart;
  private final TextMeasure measure;
  private final ValueScale scale;
  private final double length;
  private final double names;
  private final double value;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Mark> values = new ArrayList<>();
  private double least = MARGIN;
  private double most;

  private XyChartDrawer(XyChart chart, TextMeasure measure, Space space) {
    boolean page = space.width() >= Space.PAGE.width();
    this.chart = chart;
    this.measure = measure;
    this.scale = ValueScale.of(chart);
    this.length = page ? 600 : 320;
    this.names = page ? 150 : 110;
    this.value = page ? VALUE : TEXT;
  }

  /** Draws a chart for a space. */
  public static Drawing draw(XyChart chart, TextMeasure measure, Space space) {
    XyChartDrawer drawer = new XyChartDrawer(chart, measure, space);
    int rows = chart.horizontal() ? 0 : drawer.rowsOfNames();
    Drawing drawing = rows > 0 ? drawer.upwards(rows) : drawer.rightwards();
    return Titles.above(drawing, chart.info(), measure);
  }

  private double step() {
    return length / Math.max(1, chart.size());
  }

  private TextBlock block(Label label, double size, double room) {
    return TextMarks.wrap(measure, label, size, room);
  }

  /** Returns in how many rows the names below an axis have room; 0 if they have none. */
  private int rowsOfNames() {
    if (chart.across().categories().isEmpty()) {
      return 1;
    }
    boolean values = chart.showValues() && !valuesHaveRoom();
    for (int rows = 1; rows <= 2 && !values; rows++) {
      double room = TextMarks.within(rows * step() - GAP);
      if (chart.across().categories().stream()
          .allMatch(name -> measure.longestWord(name, TEXT) <= room)) {
        return rows;
      }
    }
    return 0;
  }

  private boolean valuesHaveRoom() {
    double room = step() / Math.max(1, bars()) - VALUE_GAP;
    return chart.series().stream()
        .filter(Series::bars)
        .flatMap(series -> series.values().stream())
        .allMatch(v -> measure.width(ValueScale.written(v), value, false) * 1.1 < room);
  }

  private int bars() {
    return (int) chart.series().stream().filter(Series::bars).count();
  }

  private Drawing upwards(int rows) {
    double height = 0.52 * length + 20;
    double left = MARGIN;
    for (BigDecimal tick : scale.ticks()) {
      left = Math.max(left, MARGIN + room(tick) + GAP);
    }
    double top = MARGIN;
    TextBlock up = block(chart.up().title(), TITLE, length);
    if (!up.isEmpty()) {
      text(up, MARGIN, top, Anchor.START, Role.LABEL);
      top += up.height() + GAP;
    }
    top += chart.showValues() ? TEXT + GAP : GAP;
    Plot plot = new Plot(left, top, length, height, false);
    grid(plot);
    for (BigDecimal tick : scale.ticks()) {
      TextBlock words = block(Label.of(ValueScale.written(tick)), TEXT, length);
      double y = plot.y(0, scale.place(tick.doubleValue()));
      text(words, left - GAP, y - words.height() / 2, Anchor.END, Role.AXIS_TEXT);
    }
    series(plot);
    double y = namesBelow(plot, rows);
    TextBlock across = block(chart.across().title(), TITLE, length);
    if (!across.isEmpty()) {
      text(across, left + length / 2, y + GAP, Anchor.MIDDLE, Role.LABEL);
      y += GAP + across.height();
    }
    return drawing(left + length + MARGIN, y);
  }

  private double room(BigDecimal tick) {
    return measure.width(ValueScale.written(tick), TEXT, false) * 1.1;
  }

  /** Writes the names below the plot; returns where they end. */
  private double namesBelow(Plot plot, int rows) {
    double[] heights = new double[rows];
    List<TextBlock> blocks = new ArrayList<>();
    boolean numbers = chart.across().categories().isEmpty();
    double widest = 1;
    for (int i = 0; i < chart.size(); i++) {
      TextBlock block = block(chart.name(i), TEXT, numbers ? length : rows * step() - GAP);
      blocks.add(block);
      widest = Math.max(widest, TextMarks.room(block) + GAP);
      heights[i % rows] = Math.max(heights[i % rows], block.height());
    }
    int every = numbers ? (int) Math.ceil(widest / step()) : 1;
    double y = plot.bottom() + GAP;
    for (int i = 0; i < blocks.size(); i += every) {
      double top = y + (i % rows == 0 ? 0 : heights[0] + 2);
      text(blocks.get(i), plot.x(centre(i), 0), top, Anchor.MIDDLE, Role.AXIS_TEXT);
    }
    for (double height : heights) {
      y += height + 2;
    }
    return y;
  }

  private Drawing rightwards() {
    double left = MARGIN;
    List<TextBlock> blocks = new ArrayList<>();
    double row = Math.max(MIN_STEP * Math.max(1, bars()) + 10, TEXT * 1.9);
    for (int i = 0; i < chart.size(); i++) {
      TextBlock block = block(chart.name(i), TEXT, names);
      blocks.add(block);
      left = Math.max(left, MARGIN + TextMarks.room(block) + GAP);
      row = Math.max(row, block.height() + GAP);
    }
    double top = MARGIN;
    TextBlock across = block(chart.across().title(), TITLE, length);
    if (!across.isEmpty()) {
      text(across, MARGIN, top, Anchor.START, Role.LABEL);
      top += across.height() + GAP;
    }
    double width = length - (left - MARGIN) * 0.6;
    Plot plot = new Plot(left, top, width, row * Math.max(1, chart.size()), true);
    grid(plot);
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      double y = plot.y(centre(i), 0) - block.height() / 2;
      text(block, left - GAP, y, Anchor.END, Role.AXIS_TEXT);
    }
    series(plot);
    double y = plot.bottom() + GAP;
    double right = left + width;
    double taken = Double.NEGATIVE_INFINITY;
    double high = 0;
    for (BigDecimal tick : scale.ticks()) {
      TextBlock words = block(Label.of(ValueScale.written(tick)), TEXT, length);
      double x = plot.x(0, scale.place(tick.doubleValue()));
      double half = room(tick) / 2;
      if (x - half > taken + GAP) {
        text(words, x, y, Anchor.MIDDLE, Role.AXIS_TEXT);
        taken = x + half;
        right = Math.max(right, taken);
        high = words.height();
      }
    }
    y += high;
    TextBlock up = block(chart.up().title(), TITLE, length);
    if (!up.isEmpty()) {
      double x = Math.max(left + width / 2, MARGIN + TextMarks.room(up) / 2);
      text(up, x, y + GAP, Anchor.MIDDLE, Role.LABEL);
      y += GAP + up.height();
      right = Math.max(right, x + TextMarks.room(up) / 2);
    }
    double values = chart.showValues() ? 40 : 0;
    return drawing(right + values + MARGIN, y);
  }

  private double centre(int place) {
    return (place + 0.5) / Math.max(1, chart.size());
  }

  private void grid(Plot plot) {
    for (BigDecimal tick : scale.ticks()) {
      double value = scale.place(tick.doubleValue());
      marks.add(plot.line(0, value, 1, value, Role.GRID));
    }
    marks.add(plot.line(0, scale.base(), 1, scale.base(), Role.EDGE));
    marks.add(plot.line(0, 0, 0, 1, Role.EDGE));
  }

  private void series(Plot plot) {
    int bar = 0;
    for (int i = 0; i < chart.series().size(); i++) {
      if (chart.series().get(i).bars()) {
        bars(plot, i, bar++);
      }
    }
    int line = 0;
    for (int i = 0; i < chart.series().size(); i++) {
      if (!chart.series().get(i).bars()) {
        new XyLine(plot, scale, line++, SeriesLook.of(chart, i)).draw(marks, i, chart);
      }
    }
    marks.addAll(values);
  }

  private void bars(Plot plot, int index, int number) {
    Series series = chart.series().get(index);
    double extent = plot.rightwards() ? plot.height() : plot.width();
    double band = Math.min(0.74 / Math.max(1, chart.size()), bars() * MAX_BAR / extent);
    double wide = band / bars();
    SeriesLook look = SeriesLook.of(chart, index);
    List<Mark> group = new ArrayList<>();
    for (int i = 0; i < series.values().size() && i < chart.size(); i++) {
      double value = scale.place(series.values().get(i).doubleValue());
      double from = centre(i) - band / 2 + number * wide;
      group.add(plot.bar(from, from + wide, scale.base(), value, look));
      if (chart.showValues()) {
        value(plot, series.values().get(i), from + wide / 2, look);
      }
    }
    marks.add(new Mark.Group("series-" + (index + 1), look.role(), null, group));
  }

  /** Writes a value beyond the end of its bar; where there are lines, at the bar's beginning. */
  private void value(Plot plot, BigDecimal number, double at, SeriesLook look) {
    TextBlock words = block(Label.of(ValueScale.written(number)), value, length);
    boolean rightwards = plot.rightwards();
    double end = scale.place(number.doubleValue());
    boolean below = end < scale.base();
    double wide = TextMarks.room(words) + 4;
    double room = Math.abs(end - scale.base()) * (rightwards ? plot.width() : plot.height());
    boolean lines = bars() < chart.series().size();
    boolean inside = lines && !below && room > (rightwards ? wide : words.height() + 4);
    double x = plot.x(at, inside ? scale.base() : end);
    double y = plot.y(at, inside ? scale.base() : end);
    double left = !rightwards ? x - wide / 2 : below ? x - wide - 2 : x + 2;
    double top = rightwards ? y - words.height() / 2 : below ? y + 2 : y - words.height();
    if (lines && !inside) {
      values.add(
          new Mark.Rectangle(
              left, top, wide, words.height(), 2, Role.LABEL_BACKGROUND, Paint.ROLE));
    }
    List<Mark> text = new ArrayList<>();
    Role role = inside ? Role.ACCENT_TEXT : Role.LABEL;
    TextMarks.add(text, words, left + wide / 2, top, Anchor.MIDDLE, role, measure);
    values.addAll(inside ? look.on(text) : text);
  }

  private void text(TextBlock block, double x, double y, Anchor anchor, Role role) {
    double room = TextMarks.room(block);
    double start = anchor == Anchor.START ? x : anchor == Anchor.END ? x - room : x - room / 2;
    least = Math.min(least, start);
    most = Math.max(most, start + room);
    TextMarks.add(marks, block, x, y, anchor, role, measure);
  }

  private Drawing drawing(double right, double y) {
    double width = right;
    double x = MARGIN;
    double top = y + 2 * GAP;
    double high = 0;
    for (int i = 0; i < chart.series().size(); i++) {
      Series series = chart.series().get(i);
      if (!series.name().isEmpty()) {
        TextBlock words = block(series.name(), TEXT, length - 40);
        double room = 30 + TextMarks.room(words) + 2 * MARGIN;
        if (x > MARGIN && x + room > right) {
          x = MARGIN;
          top += high + GAP;
          high = 0;
        }
        swatch(i, x, top + words.lineHeight() / 2);
        text(words, x + 30, top, Anchor.START, Role.LABEL);
        x += room;
        width = Math.max(width, x);
        high = Math.max(high, words.height());
      }
    }
    double bottom = high > 0 ? top + high : y;
    double shift = MARGIN - least;
    List<Mark> moved = marks.stream().map(mark -> mark.accept(new MarkMover(shift, 0))).toList();
    double wide = Math.max(width, most + MARGIN) + shift;
    return new Drawing(Math.ceil(wide), Math.ceil(bottom + MARGIN), null, "", moved);
  }

  private void swatch(int index, double x, double y) {
    SeriesLook look = SeriesLook.of(chart, index);
    if (chart.series().get(index).bars()) {
      marks.add(new Mark.Rectangle(x + 5, y - 7, 14, 14, 2, look.role(), look.area()));
      return;
    }
    int line = 0;
    for (int i = 0; i < index; i++) {
      line += chart.series().get(i).bars() ? 0 : 1;
    }
    Outline way = Outline.from(x, y).line(x + 24, y).open();
    marks.add(new Mark.Path(way, Role.EDGE, look.line(line)));
    marks.addAll(XyLine.marker(line, x + 12, y, look));
  }
}
