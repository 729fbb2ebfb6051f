package io.kartei.diagram.draw.chart;

import io.kartei.diagram.PieChart;
import io.kartei.diagram.PieChart.Slice;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.text.Moved;
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
 * Draws a pie with its legend. A percentage goes inside its slice if it fits, otherwise outside at
 * the end of a thin line. Percentages on the same side are spaced so they don't overlap.
 */
public final class PieDrawer {
  private static final double RADIUS = 130;
  private static final double MARGIN = 8;
  private static final int ACCENTS = 8;
  private static final double TEXT = 14;
  private static final double SWATCH = 14;
  private static final double ROW = 8;
  private static final double LEADER = 14;
  private static final double LEGEND_TEXT = 230;

  /** A percentage outside its slice. */
  private record Outside(double angle, TextBlock text, boolean right) {
    double rim() {
      return -Math.cos(angle) * RADIUS;
    }
  }

  private final PieChart chart;
  private final TextMeasure measure;
  private final double total;
  private final List<Mark> slices = new ArrayList<>();
  private final List<Mark> labels = new ArrayList<>();
  private final List<Outside> outside = new ArrayList<>();

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
    SidePlaces left = places(false);
    SidePlaces right = places(true);
    double half = Math.max(RADIUS, Math.max(left.reach(), right.reach())) + MARGIN;
    double legend = legendHeight();
    double round = below ? 2 * half : Math.max(2 * half, legend + 2 * MARGIN);
    double x = MARGIN + left.width() + RADIUS;
    List<Mark> marks = new ArrayList<>();
    if (total == 0) {
      marks.add(new Mark.Ellipse(0, 0, RADIUS, RADIUS, Role.FRAME, Paint.ROLE));
    }
    marks.addAll(slices);
    marks.addAll(labels);
    leaders(left, marks);
    leaders(right, marks);
    List<Mark> placed = new ArrayList<>();
    marks.forEach(mark -> placed.add(mark.accept(new Moved(x, round / 2))));
    double edge = x + RADIUS + right.width();
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
    double radius = RADIUS * chart.labelPosition();
    double room = TextMarks.room(block) / 2 + 3;
    double needed = Math.hypot(room, TEXT / 2 + 1);
    double reach = share > 0.5 ? radius : radius * Math.sin((to - from) / 2);
    if ((reach > needed && RADIUS - radius > Math.min(needed, TEXT)) || share > 1 - 1e-9) {
      double at = share > 1 - 1e-9 ? 0 : radius;
      TextMarks.add(
          labels,
          block,
          Math.sin(angle) * at,
          -Math.cos(angle) * at - block.height() / 2,
          Mark.Anchor.MIDDLE,
          Role.ACCENT_TEXT,
          measure);
    } else {
      outside.add(new Outside(angle, block, Math.sin(angle) >= 0));
    }
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
