package io.kartei.diagram.draw.chart;

import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;

/**
 * The area of a chart in which its values are drawn. A place along the axis of what is measured,
 * and one along that of values, are from 0 to 1.
 *
 * @param rightwards whether values grow to the right; otherwise upwards
 */
record Plot(double left, double top, double width, double height, boolean rightwards) {
  double x(double place, double value) {
    return left + (rightwards ? value : place) * width;
  }

  double y(double place, double value) {
    return rightwards ? top + place * height : top + (1 - value) * height;
  }

  double bottom() {
    return top + height;
  }

  Mark line(double place1, double value1, double place2, double value2, Role role) {
    return new Mark.Path(
        Outline.from(x(place1, value1), y(place1, value1))
            .line(x(place2, value2), y(place2, value2))
            .open(),
        role,
        Paint.ROLE);
  }

  Mark bar(double from, double to, double base, double value, SeriesLook look) {
    double x1 = Math.min(x(from, base), x(to, value));
    double y1 = Math.min(y(from, base), y(to, value));
    return new Mark.Rectangle(
        x1,
        y1,
        Math.abs(x(from, base) - x(to, value)),
        Math.abs(y(from, base) - y(to, value)),
        0,
        look.role(),
        look.area());
  }
}
