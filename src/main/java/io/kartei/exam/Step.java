package io.kartei.exam;

import io.kartei.model.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text was taken, and how the rest of it was, as a chain.
 *
 * @param op the step of the pattern it was taken for, or null: for none
 * @param start offset where the stretch begins
 * @param end offset behind it
 * @param value the value of a part, or null
 * @param tasks the tasks, if it names any
 * @param fault what is wrong with it
 * @param cost how much is wrong with it and all behind it
 * @param evidence how much of it and all behind it speaks for a reference
 * @param next the rest, or null at the end
 */
record Step(
    @Nullable Op op,
    int start,
    int end,
    @Nullable String value,
    List<Task> tasks,
    Fault fault,
    int cost,
    int evidence,
    @Nullable Step next) {

  /** What may be wrong. */
  enum Fault {
    NONE(0),
    /** Nearly a word of the pattern, or a value. */
    MISSPELLED(1),
    /** A part stands where it does not belong. */
    MISPLACED(1),
    /** Something else stands where a part belongs. */
    UNKNOWN(2),
    /** A part is not there. */
    MISSING(3),
    /** A word belongs to nothing. */
    EXTRA(3);

    final int cost;

    Fault(int cost) {
      this.cost = cost;
    }
  }

  /** The end of a pattern. */
  static Step end(int at) {
    return new Step(null, at, at, null, List.of(), Fault.NONE, 0, 0, null);
  }

  /** The better of two: less is wrong, more speaks for it; the first of equal ones. */
  static @Nullable Step better(@Nullable Step a, @Nullable Step b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.cost < b.cost || (a.cost == b.cost && a.evidence >= b.evidence) ? a : b;
  }
}
