package io.kartei.diagram.drawing;

import java.util.ArrayList;
import java.util.List;

/** A sequence of lines and cubic curves. Immutable. */
public record Outline(List<Step> steps) {
  public Outline {
    steps = List.copyOf(steps);
  }

  /** Begins an outline. */
  public static Builder from(double x, double y) {
    return new Builder().move(x, y);
  }

  /** Returns a closed outline with corners given as x, y, x, y, ... */
  public static Outline polygon(double... corners) {
    Builder builder = from(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      builder.line(corners[i], corners[i + 1]);
    }
    return builder.close();
  }

  /** A part of an outline. */
  public sealed interface Step {}

  /** Lifts the pen and moves it. */
  public record Move(double x, double y) implements Step {}

  /** A straight line to a point. */
  public record Line(double x, double y) implements Step {}

  /** A cubic Bézier curve to a point. */
  public record Curve(double x1, double y1, double x2, double y2, double x, double y)
      implements Step {}

  /** A straight line back to where the pen was put down. */
  public record Close() implements Step {}

  /** Collects steps. Not thread-safe. */
  public static final class Builder {
    private final List<Step> steps = new ArrayList<>();

    public Builder move(double x, double y) {
      steps.add(new Move(x, y));
      return this;
    }

    public Builder line(double x, double y) {
      steps.add(new Line(x, y));
      return this;
    }

    public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
      steps.add(new Curve(x1, y1, x2, y2, x, y));
      return this;
    }

    /** Closes a part of the outline, behind which another may begin. */
    public Builder end() {
      steps.add(new Close());
      return this;
    }

    /** Finishes the outline with a line back to its beginning. */
    public Outline close() {
      steps.add(new Close());
      return open();
    }

    /** Finishes the outline and leaves it open. */
    public Outline open() {
      return new Outline(steps);
    }
  }
}
