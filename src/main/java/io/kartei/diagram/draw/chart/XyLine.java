package io.kartei.diagram.draw.chart;

import io.kartei.diagram.XyChart;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a chart. Lines differ in their markers, too, so that they can be told apart without
 * colour.
 *
 * @param number the number of the line among all lines, from 0
 */
record XyLine(Plot plot, ValueScale scale, int number, SeriesLook look) {
  private static final int MAX_MARKERS = 40;

  /** Draws the line of a series. */
  void draw(List<Mark> marks, int index, XyChart chart) {
    List<BigDecimal> values = chart.series().get(index).values();
    int size = Math.max(1, chart.size());
    List<Mark> group = new ArrayList<>();
    List<Mark> markers = new ArrayList<>();
    Outline.Builder way = null;
    for (int i = 0; i < values.size() && i < size; i++) {
      double place = (i + 0.5) / size;
      double value = scale.place(values.get(i).doubleValue());
      double x = plot.x(place, value);
      double y = plot.y(place, value);
      way = way == null ? Outline.from(x, y) : way.line(x, y);
      markers.addAll(marker(number, x, y, look));
    }
    if (way != null) {
      group.add(new Mark.Path(way.open(), Role.EDGE, look.line(number)));
    }
    if (values.size() <= MAX_MARKERS) {
      group.addAll(markers);
    }
    marks.add(new Mark.Group("series-" + (index + 1), look.role(), null, group));
  }

  /** Returns the marker of a line at a point. */
  static List<Mark> marker(int number, double x, double y, SeriesLook look) {
    return List.of(
        shape(number, x, y, 6, Role.TIP, Paint.ROLE),
        shape(number, x, y, 4, look.role(), look.area()));
  }

  private static Mark shape(int number, double x, double y, double r, Role role, Paint paint) {
    double s = r * 0.9;
    double d = r * 1.25;
    return switch (number % 4) {
      case 0 -> new Mark.Ellipse(x, y, r, r, role, paint);
      case 1 -> new Mark.Rectangle(x - s, y - s, 2 * s, 2 * s, 0, role, paint);
      case 2 -> path(Outline.polygon(x, y - d, x + d, y, x, y + d, x - d, y), role, paint);
      default -> path(Outline.polygon(x, y - d, x + d, y + r, x - d, y + r), role, paint);
    };
  }

  private static Mark path(Outline outline, Role role, Paint paint) {
    return new Mark.Path(outline, role, paint);
  }
}
