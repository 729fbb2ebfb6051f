package io.kartei.diagram.draw.graph;

import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.layout.Placement.Area;
import java.util.ArrayList;
import java.util.List;

/**
 * Interrupts upright lines where level ones cross them, so that each can be followed, and lines
 * where a title of a frame stands that has no place beside them.
 */
final class CrossingGaps {
  /** How far the gap reaches to both sides of the line that crosses, in px. */
  private static final double GAP = 4.5;

  /** How far a crossing has to be from corners and ends, in px. */
  private static final double CLEAR = 2;

  /** In more lines than these, crossings stay as they are. */
  private static final int MAX_LINES = 200;

  private record Level(int line, double left, double right, double y) {}

  private final List<Level> levels = new ArrayList<>();

  private final List<Area> titles;

  private CrossingGaps(List<Mark> marks, List<Area> titles) {
    this.titles = titles;
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i) instanceof Mark.Path path && isLine(path.role())) {
        levels(i, path.outline());
      }
    }
  }

  /**
   * Returns the marks of lines and their tips with gaps in the lines.
   *
   * @param titles where titles stand in the way of lines
   */
  static List<Mark> in(List<Mark> marks, List<Area> titles) {
    long lines = marks.stream().filter(m -> m instanceof Mark.Path p && isLine(p.role())).count();
    if ((lines < 2 && titles.isEmpty()) || lines > MAX_LINES) {
      return marks;
    }
    CrossingGaps gaps = new CrossingGaps(marks, titles);
    List<Mark> result = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      result.add(
          marks.get(i) instanceof Mark.Path path && isLine(path.role())
              ? new Mark.Path(gaps.clear(gaps.broken(i, path.outline())), path.role(), path.paint())
              : marks.get(i));
    }
    return result;
  }

  private static boolean isLine(Role role) {
    return role == Role.EDGE || role == Role.EDGE_DOTTED || role == Role.EDGE_THICK;
  }

  /** Where an outline is drawn on from. */
  private record Pen(double x, double y) {
    /** Returns where the pen is behind a step; closing an outline leaves it where it is. */
    Pen behind(Outline.Step step) {
      if (step instanceof Outline.Move to) {
        return new Pen(to.x(), to.y());
      }
      if (step instanceof Outline.Line to) {
        return new Pen(to.x(), to.y());
      }
      return step instanceof Outline.Curve to ? new Pen(to.x(), to.y()) : this;
    }
  }

  private void levels(int line, Outline outline) {
    Pen pen = new Pen(0, 0);
    for (Outline.Step step : outline.steps()) {
      if (step instanceof Outline.Line to && Math.abs(to.y() - pen.y) < 0.1) {
        levels.add(new Level(line, Math.min(pen.x, to.x()), Math.max(pen.x, to.x()), pen.y));
      }
      pen = pen.behind(step);
    }
  }

  private Outline broken(int line, Outline outline) {
    List<Outline.Step> steps = new ArrayList<>();
    Pen pen = new Pen(0, 0);
    for (Outline.Step step : outline.steps()) {
      if (step instanceof Outline.Line to && Math.abs(to.x() - pen.x) < 0.1) {
        gaps(line, pen.x, pen.y, to.y(), steps);
      }
      steps.add(step);
      pen = pen.behind(step);
    }
    return new Outline(steps);
  }

  /** Returns an outline without what runs through titles. */
  private Outline clear(Outline outline) {
    if (titles.isEmpty()) {
      return outline;
    }
    List<Outline.Step> steps = new ArrayList<>();
    Pen pen = new Pen(0, 0);
    for (Outline.Step step : outline.steps()) {
      if (step instanceof Outline.Line to) {
        for (Area title : titles) {
          clear(title, pen, to, steps);
        }
      }
      steps.add(step);
      pen = pen.behind(step);
    }
    return new Outline(steps);
  }

  /** Adds a gap where a straight stretch enters a title and leaves it again. */
  private static void clear(Area title, Pen from, Outline.Line to, List<Outline.Step> steps) {
    boolean upright = Math.abs(to.x() - from.x) < 0.1;
    double at = upright ? from.x : from.y;
    double low = upright ? title.y() : title.x();
    double high = upright ? title.bottom() : title.right();
    double start = upright ? from.y : from.x;
    double end = upright ? to.y() : to.x();
    boolean beside =
        upright ? at < title.x() || at > title.right() : at < title.y() || at > title.bottom();
    if (beside || Math.min(start, end) > low - CLEAR || Math.max(start, end) < high + CLEAR) {
      return;
    }
    double first = start < end ? low : high;
    double last = start < end ? high : low;
    steps.add(upright ? new Outline.Line(at, first) : new Outline.Line(first, at));
    steps.add(upright ? new Outline.Move(at, last) : new Outline.Move(last, at));
  }

  /** Adds the gaps in an upright stretch, in the order of the way. */
  private void gaps(int line, double x, double from, double to, List<Outline.Step> steps) {
    double ahead = Math.signum(to - from);
    double top = Math.min(from, to) + GAP + CLEAR;
    double bottom = Math.max(from, to) - GAP - CLEAR;
    List<Double> places =
        levels.stream()
            .filter(l -> l.line() != line && l.y() > top && l.y() < bottom)
            .filter(l -> l.left() + CLEAR < x && x < l.right() - CLEAR)
            .map(l -> l.y() * ahead)
            .sorted()
            .toList();
    double last = Double.NEGATIVE_INFINITY;
    for (double place : places) {
      if (place - last > 2 * GAP + 1) {
        steps.add(new Outline.Line(x, (place - GAP) * ahead));
        steps.add(new Outline.Move(x, (place + GAP) * ahead));
        last = place;
      }
    }
  }
}
