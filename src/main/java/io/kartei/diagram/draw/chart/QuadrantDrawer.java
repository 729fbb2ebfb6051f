package io.kartei.diagram.draw.chart;

import io.kartei.diagram.QuadrantChart;
import io.kartei.diagram.QuadrantChart.Dot;
import io.kartei.diagram.QuadrantChart.Point;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.draw.text.Titles;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Mark.Anchor;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Paint.Tone;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws quadrant charts. The name of a point goes beside it where there is room, otherwise the
 * point gets a number, and its name goes into a key below.
 */
public final class QuadrantDrawer {
  private static final double MARGIN = 10;
  private static final double TEXT = 14;
  private static final double NAME = 15;
  private static final double RADIUS = 5.5;
  private static final double GAP = 7;
  private static final double TIP = 9;

  private final QuadrantChart chart;
  private final TextMeasure measure;
  private final double side;
  private final double axisRoom;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Mark> above = new ArrayList<>();
  private final List<TextBlock> key = new ArrayList<>();
  private final TakenAreas taken = new TakenAreas();
  private double left;
  private double top;

  private QuadrantDrawer(QuadrantChart chart, TextMeasure measure, Space space) {
    boolean page = space.width() >= Space.PAGE.width();
    this.chart = chart;
    this.measure = measure;
    this.side = page ? 460 : 325;
    this.axisRoom = page ? 110 : 84;
  }

  /** Draws a chart for a space. */
  public static Drawing draw(QuadrantChart chart, TextMeasure measure, Space space) {
    return new QuadrantDrawer(chart, measure, space).draw();
  }

  private TextBlock block(Label label, double size, double room) {
    return TextMarks.wrap(measure, label, size, room);
  }

  private Drawing draw() {
    TextBlock low = block(chart.up().low(), TEXT, axisRoom);
    TextBlock high = block(chart.up().high(), TEXT, axisRoom);
    double words = Math.max(TextMarks.room(low), TextMarks.room(high));
    left = MARGIN + (words > 0 ? words + GAP + TIP / 2 : 0);
    top = MARGIN + TIP;
    quadrants();
    axes();
    double x = left - GAP - TIP / 2;
    place(low, x, top + 0.75 * side - low.height() / 2, Anchor.END, Role.LABEL);
    place(high, x, top + 0.25 * side - high.height() / 2, Anchor.END, Role.LABEL);
    double bottom = acrossWords(top + side + GAP + TIP / 2);
    for (Point point : chart.points()) {
      Dot dot = point.dot();
      double r = radius(dot);
      taken.add(x(point) - r, y(point) - r, x(point) + r, y(point) + r);
    }
    for (int i = 0; i < chart.points().size(); i++) {
      point(chart.points().get(i), i);
    }
    double width = left + side + TIP + MARGIN;
    for (TextBlock line : key) {
      bottom += GAP;
      place(line, left, bottom, Anchor.START, Role.LABEL);
      bottom += line.height();
      width = Math.max(width, left + TextMarks.room(line) + MARGIN);
    }
    marks.addAll(above);
    return Titles.above(
        new Drawing(Math.ceil(width), Math.ceil(bottom + MARGIN), null, "", marks),
        chart.info(),
        measure);
  }

  private void quadrants() {
    double half = side / 2;
    for (int i = 0; i < 4; i++) {
      double x = i == 0 || i == 3 ? left + half : left;
      double y = i < 2 ? top : top + half;
      List<Mark> group = new ArrayList<>();
      Role role = i % 2 == 0 ? Role.GROUND : Role.LABEL_BACKGROUND;
      group.add(new Mark.Rectangle(x, y, half, half, 0, role, Paint.ROLE));
      TextBlock name = block(chart.quadrants().get(i).bold(), NAME, half - 2 * GAP);
      double nameTop = chart.points().isEmpty() ? y + (half - name.height()) / 2 : y + GAP;
      TextMarks.add(group, name, x + half / 2, nameTop, Anchor.MIDDLE, Role.CLUSTER_TEXT, measure);
      if (!name.isEmpty()) {
        double wide = TextMarks.room(name) / 2;
        double middle = x + half / 2;
        taken.add(middle - wide, nameTop, middle + wide, nameTop + name.height());
      }
      marks.add(new Mark.Group("quadrant-" + (i + 1), Role.CLUSTER, null, group));
    }
  }

  private void axes() {
    double right = left + side;
    double bottom = top + side;
    double half = side / 2;
    marks.add(new Mark.Rectangle(left, top, side, side, 0, Role.FRAME, Paint.ROLE));
    line(left + half, top, left + half, bottom, Role.FRAME);
    line(left, top + half, right, top + half, Role.FRAME);
    line(left, bottom, right, bottom, Role.EDGE);
    line(left, bottom, left, top, Role.EDGE);
    marks.add(tip(right, bottom, TIP, 0));
    marks.add(tip(left, top, 0, -TIP));
  }

  private static Mark tip(double x, double y, double right, double down) {
    double half = TIP / 2;
    double across = right != 0 ? half : 0;
    double along = right != 0 ? 0 : half;
    return new Mark.Path(
        Outline.polygon(x - along, y - across, x + right, y + down, x + along, y + across),
        Role.TIP,
        Paint.ROLE);
  }

  private void line(double x1, double y1, double x2, double y2, Role role) {
    marks.add(new Mark.Path(Outline.from(x1, y1).line(x2, y2).open(), role, Paint.ROLE));
  }

  /** Draws the words of the scale from left to right; returns where they end. */
  private double acrossWords(double y) {
    double room = side / 2 - GAP;
    TextBlock low = block(chart.across().low(), TEXT, room);
    TextBlock high = block(chart.across().high(), TEXT, room);
    place(low, left + side / 4, y, Anchor.MIDDLE, Role.LABEL);
    place(high, left + 0.75 * side, y, Anchor.MIDDLE, Role.LABEL);
    return y + Math.max(low.height(), high.height());
  }

  private void place(TextBlock block, double x, double y, Anchor anchor, Role role) {
    TextMarks.add(marks, block, x, y, anchor, role, measure);
  }

  private double x(Point point) {
    return left + point.x() * side;
  }

  private double y(Point point) {
    return top + (1 - point.y()) * side;
  }

  private static double radius(Dot dot) {
    Double radius = dot.radius();
    return radius == null ? RADIUS : radius;
  }

  private void point(Point point, int index) {
    Dot dot = point.dot();
    Colour fill = dot.fill();
    Colour stroke = dot.stroke();
    double r = radius(dot);
    Paint paint =
        new Paint(
            fill == null ? null : Tone.both(fill),
            stroke == null ? null : Tone.both(stroke),
            dot.strokeWidth(),
            null);
    List<Mark> group = new ArrayList<>();
    group.add(new Mark.Ellipse(x(point), y(point), r, r, Role.TIP, paint));
    TextBlock words = block(point.label(), TEXT, 150);
    if (!words.isEmpty() && !beside(group, words, x(point), y(point), r)) {
      keyed(group, point, r);
    }
    above.add(new Mark.Group("point-" + (index + 1), Role.TIP, null, group));
  }

  /** Writes a name beside its point if there is room, if possible within one quadrant. */
  private boolean beside(List<Mark> group, TextBlock words, double x, double y, double r) {
    return beside(group, words, x, y, r, true) || beside(group, words, x, y, r, false);
  }

  private boolean beside(
      List<Mark> group, TextBlock words, double x, double y, double r, boolean within) {
    double width = TextMarks.room(words);
    double high = words.height();
    for (double far = r + 4; far < r + 22; far += 6) {
      double[][] corners = {
        {x + far, y - high / 2},
        {x - far - width, y - high / 2},
        {x - width / 2, y - far - high + 2},
        {x - width / 2, y + far - 2},
        {x + far * 0.7, y - far * 0.7 - high},
        {x + far * 0.7, y + far * 0.7},
        {x - far * 0.7 - width, y - far * 0.7 - high},
        {x - far * 0.7 - width, y + far * 0.7},
      };
      for (double[] corner : corners) {
        double cx = corner[0];
        double cy = corner[1];
        boolean inside =
            cx >= left + 2 && cx + width <= left + side - 2 && cy >= top && cy + high <= top + side;
        boolean crossed =
            (cx < left + side / 2 && cx + width > left + side / 2)
                || (cy < top + side / 2 && cy + high > top + side / 2);
        if (inside && !(within && crossed) && taken.isFree(cx, cy, cx + width, cy + high)) {
          taken.add(cx, cy, cx + width, cy + high);
          TextMarks.add(group, words, cx + width / 2, cy, Anchor.MIDDLE, Role.NODE_TEXT, measure);
          return true;
        }
      }
    }
    return false;
  }

  /** Gives a point a number, and its name a place in the key. */
  private void keyed(List<Mark> group, Point point, double r) {
    String number = String.valueOf(key.size() + 1);
    TextBlock digits = block(Label.of(number).bold(), 13, 40);
    if (!beside(group, digits, x(point), y(point), r)) {
      double dot = Math.max(r, 11);
      group.add(new Mark.Ellipse(x(point), y(point), dot, dot, Role.NODE, Paint.ROLE));
      double y = y(point) - digits.height() / 2;
      TextMarks.add(group, digits, x(point), y, Anchor.MIDDLE, Role.NODE_TEXT, measure);
    }
    List<Label.Line> lines = new ArrayList<>(point.label().lines());
    List<Label.Span> first = new ArrayList<>();
    first.add(new Label.Span(number, true, false));
    first.add(Label.Span.plain("  "));
    first.addAll(lines.isEmpty() ? List.of() : lines.remove(0).spans());
    lines.add(0, new Label.Line(first));
    key.add(block(new Label(lines), TEXT, side));
  }
}
