package io.kartei.diagram.draw.sequence;

import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One participant's lifeline, from top to bottom, with gaps where text covers it. */
final class Lifeline {
  private static final double MIN_BAR = 12;

  private final double x;
  private final Deque<Double> busySince = new ArrayDeque<>();
  private final List<Mark> bars = new ArrayList<>();
  private final List<double[]> gaps = new ArrayList<>();
  private double top = Double.NaN;
  private double bottom = Double.NaN;

  Lifeline(double x) {
    this.x = x;
  }

  double x() {
    return x;
  }

  boolean isAlive() {
    return !Double.isNaN(top) && Double.isNaN(bottom);
  }

  /** Returns whether the lifeline has begun. */
  boolean hasBegun() {
    return !Double.isNaN(top);
  }

  void begin(double y) {
    top = y;
  }

  void end(double y) {
    while (!busySince.isEmpty()) {
      rest(y);
    }
    bottom = y;
  }

  int busy() {
    return busySince.size();
  }

  /** Returns where its bars end, on the right or on the left. */
  double edge(boolean right) {
    return busySince.isEmpty()
        ? x
        : right ? x + SequenceWords.bar(busySince.size()) : x - SequenceWords.BAR / 2;
  }

  void work(double y) {
    busySince.push(y);
  }

  void rest(double y) {
    if (busySince.isEmpty()) {
      return;
    }
    double since = busySince.pop();
    double left = x - SequenceWords.BAR / 2 + busySince.size() * SequenceWords.BAR_STEP;
    // an inner bar ends first but is drawn on top of the outer one
    bars.add(
        0,
        new Mark.Rectangle(
            left,
            since,
            SequenceWords.BAR,
            Math.max(MIN_BAR, y - since),
            1.5,
            Role.ACTIVATION,
            Paint.ROLE));
  }

  /** Leaves a gap in the line for text. */
  void gap(double from, double to) {
    gaps.add(new double[] {from, to});
  }

  /** Adds the line, then its bars. */
  void addTo(List<Mark> marks) {
    Outline.Builder line = new Outline.Builder();
    double at = top;
    boolean any = false;
    for (double[] gap : gaps) {
      if (gap[0] > at + 1 && gap[0] < bottom) {
        line.move(x, at).line(x, gap[0]);
        any = true;
      }
      at = Math.max(at, gap[1]);
    }
    if (bottom > at + 1) {
      line.move(x, at).line(x, bottom);
      any = true;
    }
    if (any) {
      marks.add(new Mark.Path(line.open(), Role.LIFELINE, Paint.ROLE));
    }
    marks.addAll(bars);
  }
}
