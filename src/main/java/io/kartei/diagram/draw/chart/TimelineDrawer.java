package io.kartei.diagram.draw.chart;

import io.kartei.diagram.Timeline;
import io.kartei.diagram.Timeline.Period;
import io.kartei.diagram.Timeline.Section;
import io.kartei.diagram.draw.Space;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Draws timelines: time runs to the right, with the events of each period in a column below it;
 * where that is too wide, or its author says so, downwards.
 */
public final class TimelineDrawer {
  private static final double MARGIN = 8;
  private static final double TEXT = 14;
  private static final double PAD = 9;
  private static final double GAP = 10;
  private static final double AXIS = 20;
  private static final double DOT = 4;
  private static final double STRIP = 4;
  private static final double TIP = 9;
  private static final List<Double> COLUMNS = List.of(170.0, 140.0, 112.0, 97.0);

  /** How much higher than one that runs downwards a drawing that runs to the right may be. */
  private static final double MAX_HEIGHT = 1.3;

  private final Timeline timeline;
  private final TextMeasure measure;
  private final List<Double> across = new ArrayList<>();
  private final List<Mark> behind = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  private TimelineDrawer(Timeline timeline, TextMeasure measure) {
    this.timeline = timeline;
    this.measure = measure;
  }

  /** Draws a timeline for a space, which its drawing may exceed if nothing else fits. */
  public static Drawing draw(Timeline timeline, TextMeasure measure, Space space) {
    boolean page = space.width() >= Space.PAGE.width();
    Drawing down = new TimelineDrawer(timeline, measure).down(page ? 150 : 104, page ? 430 : 230);
    if (!timeline.down()) {
      Drawing right = null;
      for (double column : COLUMNS) {
        right = new TimelineDrawer(timeline, measure).right(column);
        if (space.suits(right.width()) && right.height() <= MAX_HEIGHT * down.height()) {
          return right;
        }
      }
      if (right != null
          && space.fits(right.width())
          && right.height() <= MAX_HEIGHT * down.height()) {
        return right;
      }
    }
    return down;
  }

  /** Returns the colour of a period: that of its section, else its own. */
  private Role role(int section, int period) {
    boolean named = timeline.sections().stream().anyMatch(s -> !s.label().isEmpty());
    return Role.accent(named ? section : timeline.plain() ? 0 : period);
  }

  private TextBlock block(Label label, double room) {
    return TextMarks.wrap(measure, label, TEXT, room - 2 * PAD);
  }

  private static double height(TextBlock block) {
    return Math.max(TEXT, block.height()) + 2 * PAD - 4;
  }

  /** A box for a block, at least as wide as its words. */
  private static double width(TextBlock block, double least) {
    return Math.max(least, TextMarks.room(block) + 2 * PAD);
  }

  private Drawing right(double least) {
    List<Period> periods = timeline.periods();
    List<Double> widths = new ArrayList<>();
    double periodHeight = 0;
    for (Period period : periods) {
      TextBlock name = block(period.label().bold(), least);
      periodHeight = Math.max(periodHeight, height(name));
      double width = width(name, least);
      for (Label event : period.events()) {
        width = Math.max(width, width(block(event, least - STRIP), least - STRIP) + STRIP);
      }
      widths.add(width);
    }
    double top = MARGIN + sections(widths, least);
    double axis = top + periodHeight + AXIS;
    double x = MARGIN;
    double bottom = axis + DOT;
    int number = 0;
    for (int s = 0; s < timeline.sections().size(); s++) {
      if (timeline.sections().get(s).periods().isEmpty()) {
        x += across.get(s) + GAP;
      }
      for (Period period : timeline.sections().get(s).periods()) {
        double width = widths.get(number);
        Role role = role(s, number);
        number++;
        double centre = x + width / 2;
        List<Mark> group = new ArrayList<>();
        filled(group, period.label(), x, top, width, periodHeight, role);
        dot(group, centre, axis, role);
        double y = axis + AXIS;
        double last = axis;
        line(centre, top + periodHeight, centre, axis, Role.GRID);
        for (Label event : period.events()) {
          line(centre, last, centre, y, Role.GRID);
          last = y + event(group, event, x, y, width, role);
          y = last + GAP;
        }
        marks.add(new Mark.Group("period-" + number, role, null, group));
        bottom = Math.max(bottom, last);
        x += width + GAP;
      }
    }
    double end = Math.max(x - GAP, MARGIN + least) + GAP;
    line(MARGIN, axis, end, axis, Role.EDGE);
    tip(end, axis, TIP, 0);
    return drawing(end + TIP + MARGIN, bottom + MARGIN);
  }

  /** Draws the names of sections above their columns; returns the height they take. */
  private double sections(List<Double> widths, double least) {
    double height = 0;
    int column = 0;
    for (Section section : timeline.sections()) {
      double width = section.periods().isEmpty() ? least : -GAP;
      for (int i = 0; i < section.periods().size(); i++) {
        width += widths.get(column++) + GAP;
      }
      across.add(width);
      if (!section.label().isEmpty()) {
        TextBlock name = block(section.label().bold(), width);
        widen(widths, column, section.periods().size(), width(name, width) - width);
        across.set(across.size() - 1, width(name, width));
        height = Math.max(height, height(name));
      }
    }
    double x = MARGIN;
    for (int s = 0; s < across.size(); s++) {
      Section section = timeline.sections().get(s);
      double width = across.get(s);
      if (!section.label().isEmpty()) {
        List<Mark> group = new ArrayList<>();
        filled(group, section.label(), x, MARGIN, width, height, Role.accent(s));
        marks.add(new Mark.Group("section-" + (s + 1), Role.accent(s), null, group));
      }
      x += width + GAP;
    }
    return height > 0 ? height + GAP : 0;
  }

  /** Makes columns before one wider, all alike. */
  private static void widen(List<Double> widths, int end, int count, double more) {
    for (int i = end - count; i < end && more > 0; i++) {
      widths.set(i, widths.get(i) + more / count);
    }
  }

  private Drawing down(double times, double events) {
    double left = 0;
    double right = events;
    for (Section section : timeline.sections()) {
      for (Period period : section.periods()) {
        left = Math.max(left, width(block(period.label().bold(), times), 0));
        for (Label event : period.events()) {
          right = Math.max(right, width(block(event, events - STRIP), 0) + STRIP);
        }
      }
    }
    double spine = MARGIN + left + AXIS;
    double eventX = spine + AXIS;
    double y = MARGIN;
    int number = 0;
    double from = -1;
    for (int s = 0; s < timeline.sections().size(); s++) {
      Section section = timeline.sections().get(s);
      if (!section.label().isEmpty()) {
        y += heading(section.label(), s, y, eventX + right - MARGIN) + GAP;
      }
      for (Period period : section.periods()) {
        Role role = role(s, number);
        number++;
        from = from < 0 ? y : from;
        y += row(period, number, y, left, spine, right, role) + GAP;
      }
    }
    double end = y;
    if (number > 0) {
      behind.add(
          0,
          new Mark.Path(Outline.from(spine, from).line(spine, end).open(), Role.EDGE, Paint.ROLE));
      tip(spine, end, 0, TIP);
    }
    return drawing(eventX + right + MARGIN, end + TIP + MARGIN);
  }

  private double heading(Label label, int section, double y, double width) {
    List<Mark> group = new ArrayList<>();
    Role role = Role.accent(section);
    double height = height(block(label.bold(), width));
    filled(group, label, MARGIN, y, width, height, role);
    marks.add(new Mark.Group("section-" + (section + 1), role, null, group));
    return height;
  }

  private double row(
      Period period, int number, double y, double left, double spine, double right, Role role) {
    TextBlock name = block(period.label().bold(), left);
    double height = height(name);
    double middle = y + height / 2;
    List<Mark> group = new ArrayList<>();
    line(
        MARGIN + left, middle, period.events().isEmpty() ? spine : spine + AXIS, middle, Role.GRID);
    filled(group, period.label(), MARGIN, y, left, height, role);
    dot(group, spine, middle, role);
    double bottom = y;
    for (Label event : period.events()) {
      bottom += event(group, event, spine + AXIS, bottom, right, role) + GAP / 2;
    }
    marks.add(new Mark.Group("period-" + number, role, null, group));
    return Math.max(height, bottom - GAP / 2 - y);
  }

  private void filled(
      List<Mark> group, Label label, double x, double y, double width, double height, Role role) {
    TextBlock block = block(label.bold(), width);
    group.add(new Mark.Rectangle(x, y, width, height, 5, role, Paint.ROLE));
    TextMarks.add(
        group,
        block,
        x + width / 2,
        y + (height - block.height()) / 2,
        Anchor.MIDDLE,
        Role.ACCENT_TEXT,
        measure);
  }

  /** Draws an event; returns its height. */
  private double event(List<Mark> group, Label label, double x, double y, double width, Role role) {
    TextBlock block = block(label, width - STRIP);
    double height = height(block);
    group.add(new Mark.Rectangle(x, y, width, height, 3, Role.GROUND, Paint.ROLE));
    group.add(new Mark.Rectangle(x, y, STRIP, height, 0, role, Paint.ROLE));
    double top = y + (height - block.height()) / 2;
    TextMarks.add(group, block, x + STRIP + PAD, top, Anchor.START, Role.NODE_TEXT, measure);
    return height;
  }

  private void dot(List<Mark> group, double x, double y, Role role) {
    group.add(new Mark.Ellipse(x, y, DOT + 2.5, DOT + 2.5, Role.TIP, Paint.ROLE));
    group.add(new Mark.Ellipse(x, y, DOT, DOT, role, Paint.ROLE));
  }

  private void line(double x1, double y1, double x2, double y2, Role role) {
    behind.add(new Mark.Path(Outline.from(x1, y1).line(x2, y2).open(), role, Paint.ROLE));
  }

  /** Draws an arrow's tip from a point, to the right or downwards. */
  private void tip(double x, double y, double right, double down) {
    double half = (right + down) / 2;
    double across = right > 0 ? half : 0;
    double along = right > 0 ? 0 : half;
    behind.add(
        new Mark.Path(
            Outline.polygon(x - along, y - across, x + right, y + down, x + along, y + across),
            Role.TIP,
            Paint.ROLE));
  }

  private Drawing drawing(double width, double height) {
    List<Mark> all = new ArrayList<>(behind);
    all.addAll(marks);
    return Titles.above(
        new Drawing(Math.ceil(width), Math.ceil(height), null, "", all), timeline.info(), measure);
  }
}
