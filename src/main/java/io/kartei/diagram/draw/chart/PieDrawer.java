package io.kartei.diagram.draw.chart;

import io.kartei.diagram.PieChart;
import io.kartei.diagram.PieChart.Slice;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.text.MarkMover;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.draw.text.Titles;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Draws a pie with its legend. A percentage goes inside its slice if it fits, otherwise right
 * outside it. Where percentages outside would overlap, they stand at both sides of the pie, at the
 * ends of thin lines.
 */
public final class PieDrawer {
  private static final double RADIUS = 150;
  private static final double MARGIN = 8;
  private static final int ACCENTS = 8;
  private static final double TEXT = 14;
  private static final double SWATCH = 14;
  private static final double ROW = 8;
  private static final double LEADER = 14;
  private static final double LEGEND_TEXT = 230;

  /** The space between a slice and its percentage outside, in px. */
  private static final double BESIDE = 5;

  /** How far out percentages are tried, as a part of the radius. */
  private static final double OUTERMOST = 0.9;

  /** A percentage outside its slice. */
  private record Outside(double angle, TextBlock text, boolean right) {
    double rim() {
      return -Math.cos(angle) * RADIUS;
    }

    double width() {
      return TextMarks.room(text);
    }

    /** Returns how far the middle of the percentage is from the pie's if it is right outside. */
    private double distance() {
      return RADIUS
          + BESIDE
          + Math.abs(Math.sin(angle)) * width() / 2
          + Math.abs(Math.cos(angle)) * TEXT / 2;
    }

    double x() {
      return Math.sin(angle) * distance();
    }

    double y() {
      return -Math.cos(angle) * distance();
    }

    boolean meets(Outside other) {
      return Math.abs(x() - other.x()) < (width() + other.width()) / 2 + 2
          && Math.abs(y() - other.y()) < TEXT + 2;
    }
  }

  private final PieChart chart;
  private final TextMeasure measure;
  private final double total;
  private final List<Mark> slices = new ArrayList<>();
  private final List<Mark> labels = new ArrayList<>();
  private final List<Outside> outside = new ArrayList<>();
  private double nearLeft;
  private double nearRight;

  private PieDrawer(PieChart chart, TextMeasure measure) {
    this.chart = chart;
    this.measure = measure;
    this.total = chart.total().doubleValue();
  }

  /** Draws a chart for a space: the legend is beside it, or below where that is too wide. */
  public static Drawing draw(PieChart chart, TextMeasure measure, Space space) {
    Drawing beside = new PieDrawer(chart, measure).draw(false);
    return space.fits(beside.width()) ? beside : new PieDrawer(chart, measure).draw(true);
  }

  private Drawing draw(boolean below) {
    slices();
    double half = placeNear();
    SidePlaces left = places(false);
    SidePlaces right = places(true);
    half = Math.max(half, Math.max(left.reach(), right.reach())) + MARGIN;
    double legend = legendHeight();
    double round = below ? 2 * half : Math.max(2 * half, legend + 2 * MARGIN);
    double x = MARGIN + Math.max(left.width(), nearLeft) + RADIUS;
    List<Mark> marks = new ArrayList<>();
    if (total == 0) {
      marks.add(new Mark.Ellipse(0, 0, RADIUS, RADIUS, Role.FRAME, Paint.ROLE));
    }
    marks.addAll(slices);
    marks.addAll(labels);
    leaders(left, marks);
    leaders(right, marks);
    List<Mark> placed = new ArrayList<>();
    marks.forEach(mark -> placed.add(mark.accept(new MarkMover(x, round / 2))));
    double edge = x + RADIUS + Math.max(right.width(), nearRight);
    double legendX = below ? MARGIN : edge + 28;
    double legendWidth = legend(placed, legendX, below ? round : (round - legend) / 2);
    double width = Math.max(edge, legendX + legendWidth) + MARGIN;
    double height = below ? round + legend + MARGIN : round;
    return Titles.above(
        new Drawing(Math.ceil(width), Math.ceil(height), null, "", placed), chart.info(), measure);
  }

  private void slices() {
    double angle = 0;
    for (int i = 0; i < chart.slices().size(); i++) {
      double share = share(chart.slices().get(i));
      if (share > 0) {
        double end = angle + 2 * Math.PI * share;
        slices.add(slice(i, angle, end, share));
        label(share, angle, end);
        angle = end;
      }
    }
  }

  /** Returns the colour of a slice, which always differs from its neighbours'. */
  private Role role(int index) {
    boolean closes = index == chart.slices().size() - 1 && index > 0 && index % ACCENTS == 0;
    return Role.accent(closes ? index + ACCENTS / 2 : index);
  }

  private double share(Slice slice) {
    return total > 0 ? slice.value().doubleValue() / total : 0;
  }

  private Mark slice(int index, double from, double to, double share) {
    Role role = role(index);
    Mark shape =
        share > 1 - 1e-9
            ? new Mark.Ellipse(0, 0, RADIUS, RADIUS, role, Paint.ROLE)
            : new Mark.Path(PieSlice.of(from, to, RADIUS), role, Paint.ROLE);
    return new Mark.Group("slice-" + (index + 1), role, null, List.of(shape));
  }

  private void label(double share, double from, double to) {
    String text = PieChart.percent(share);
    TextBlock block = measure.wrap(Label.of(text), TEXT, Double.POSITIVE_INFINITY);
    double angle = (from + to) / 2;
    if (share > 1 - 1e-9) {
      inside(block, 0, 0);
      return;
    }
    for (double at = chart.labelPosition();
        at == chart.labelPosition() || at < OUTERMOST;
        at += 0.05) {
      if (fits(block, angle, at * RADIUS, to - from)) {
        inside(block, Math.sin(angle) * at * RADIUS, -Math.cos(angle) * at * RADIUS);
        return;
      }
    }
    outside.add(new Outside(angle, block, Math.sin(angle) >= 0));
  }

  private void inside(TextBlock block, double x, double y) {
    TextMarks.add(
        labels, block, x, y - block.height() / 2, Mark.Anchor.MIDDLE, Role.ACCENT_TEXT, measure);
  }

  /**
   * Returns whether a percentage fits into its slice.
   *
   * @param angle that of the slice's middle
   * @param radius how far the percentage is from the middle of the pie
   * @param spread the angle between the slice's sides
   */
  private static boolean fits(TextBlock block, double angle, double radius, double spread) {
    double right = TextMarks.room(block) / 2 + 2;
    double down = TEXT / 2 + 1;
    for (int corner = 0; corner < 4; corner++) {
      double x = Math.sin(angle) * radius + (corner % 2 == 0 ? right : -right);
      double y = -Math.cos(angle) * radius + (corner < 2 ? down : -down);
      double aside = Math.abs(Math.IEEEremainder(Math.atan2(x, -y) - angle, 2 * Math.PI));
      if (Math.hypot(x, y) > RADIUS - 2 || aside > spread / 2) {
        return false;
      }
    }
    return true;
  }

  /**
   * Places percentages right outside their slices, if they don't overlap there. Returns how far up
   * or down the pie reaches with them.
   */
  private double placeNear() {
    for (int i = 0; i < outside.size(); i++) {
      if (outside.size() > 1 && outside.get(i).meets(outside.get((i + 1) % outside.size()))) {
        return RADIUS;
      }
    }
    double reach = RADIUS;
    for (Outside near : outside) {
      TextMarks.add(
          labels,
          near.text(),
          near.x(),
          near.y() - near.text().height() / 2,
          Mark.Anchor.MIDDLE,
          Role.LABEL,
          measure);
      reach = Math.max(reach, Math.abs(near.y()) + near.text().height() / 2);
      nearLeft = Math.max(nearLeft, near.width() / 2 - near.x() - RADIUS);
      nearRight = Math.max(nearRight, near.width() / 2 + near.x() - RADIUS);
    }
    outside.clear();
    return reach;
  }

  /** Returns the labels of one side, from top to bottom. */
  private List<Outside> outside(boolean right) {
    List<Outside> here = new ArrayList<>(outside);
    here.removeIf(label -> label.right() != right);
    if (!right) {
      Collections.reverse(here);
    }
    return here;
  }

  private SidePlaces places(boolean right) {
    List<Outside> here = outside(right);
    return SidePlaces.of(
        here.stream().mapToDouble(Outside::rim).toArray(),
        TEXT * TextMeasure.LINE_HEIGHT,
        here.stream().mapToDouble(o -> TextMarks.room(o.text())).max().orElse(0) + 3 * LEADER,
        right);
  }

  private void leaders(SidePlaces side, List<Mark> marks) {
    List<Outside> here = outside(side.right());
    int ahead = side.right() ? 1 : -1;
    for (int i = 0; i < here.size(); i++) {
      Outside label = here.get(i);
      double y = side.places().get(i);
      double rimX = Math.sin(label.angle()) * (RADIUS + 2);
      double rimY = -Math.cos(label.angle()) * (RADIUS + 2);
      double elbow = ahead * (RADIUS + LEADER);
      marks.add(
          new Mark.Path(
              Outline.from(rimX, rimY).line(elbow, y).line(elbow + ahead * LEADER, y).open(),
              Role.GRID,
              Paint.ROLE));
      TextMarks.add(
          marks,
          label.text(),
          elbow + ahead * (LEADER + 5),
          y - label.text().height() / 2,
          side.right() ? Mark.Anchor.START : Mark.Anchor.END,
          Role.LABEL,
          measure);
    }
  }

  private TextBlock entry(Slice slice) {
    String value = chart.showData() ? " [" + slice.value().toPlainString() + "]" : "";
    List<Label.Line> lines = new ArrayList<>(slice.label().lines());
    if (!value.isEmpty()) {
      List<Label.Span> spans = new ArrayList<>();
      if (!lines.isEmpty()) {
        spans.addAll(lines.remove(lines.size() - 1).spans());
      }
      spans.add(Label.Span.plain(value));
      lines.add(new Label.Line(spans));
    }
    return TextMarks.wrap(measure, new Label(lines), TEXT, LEGEND_TEXT);
  }

  private double legendHeight() {
    double height = 0;
    for (Slice slice : chart.slices()) {
      height += Math.max(SWATCH, entry(slice).height()) + ROW;
    }
    return Math.max(0, height - ROW);
  }

  /** Adds the legend; returns its width. */
  private double legend(List<Mark> marks, double x, double top) {
    double width = 0;
    double y = top;
    for (int i = 0; i < chart.slices().size(); i++) {
      TextBlock text = entry(chart.slices().get(i));
      marks.add(
          new Mark.Rectangle(
              x,
              y + (TEXT * TextMeasure.LINE_HEIGHT - SWATCH) / 2,
              SWATCH,
              SWATCH,
              2,
              role(i),
              Paint.ROLE));
      TextMarks.add(marks, text, x + SWATCH + 8, y, Mark.Anchor.START, Role.LABEL, measure);
      width = Math.max(width, SWATCH + 8 + TextMarks.room(text));
      y += Math.max(SWATCH, text.height()) + ROW;
    }
    return width;
  }
}
