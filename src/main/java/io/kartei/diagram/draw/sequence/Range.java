package io.kartei.diagram.draw.sequence;

import org.jspecify.annotations.Nullable;

/** A horizontal range, in px. */
record Range(double left, double right) {

  static Range around(double centre, double width) {
    return new Range(centre - width / 2, centre + width / 2);
  }

  double width() {
    return right - left;
  }

  double centre() {
    return (left + right) / 2;
  }

  /** Returns the smallest range that contains both. */
  Range with(@Nullable Range other) {
    return other == null
        ? this
        : new Range(Math.min(left, other.left), Math.max(right, other.right));
  }

  Range grown(double by) {
    return new Range(left - by, right + by);
  }
}
