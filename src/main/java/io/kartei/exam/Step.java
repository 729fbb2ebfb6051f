package io.kartei.exam;

import io.kartei.model.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text was matched, linked to the match of the rest.
 *
 * @param op the step of the pattern that it was matched with, or null if none
 * @param start the offset where the stretch begins
 * @param end the offset after it
 * @param value the value of a part, or null
 * @param tasks the tasks it names, if any
 * @param fault what is wrong with it
 * @param cost how much is wrong with it and everything after it
 * @param evidence how strongly it and everything after it suggest a reference
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

  /** What can be wrong. */
  enum Fault {
    NONE(0),
    /** Almost a word of the pattern, or almost a value. */
    MISSPELLED(1),
    /** A part is in the wrong place. */
    MISPLACED(1),
    /** Something else is in the place of a part. */
    UNKNOWN(2),
    /** A part is missing. */
    MISSING(3),
    /** A word doesn't belong to anything. */
    EXTRA(3);

    final int cost;

    Fault(int cost) {
      this.cost = cost;
    }
  }

  /** Makes the end of a pattern. */
  static Step end(int at) {
    return new Step(null, at, at, null, List.of(), Fault.NONE, 0, 0, null);
  }

  /**
   * Returns the better of two: the one with the lower cost, then with more evidence; the first if
   * they are equal.
   */
  static @Nullable Step better(@Nullable Step a, @Nullable Step b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.cost < b.cost || (a.cost == b.cost && a.evidence >= b.evidence) ? a : b;
  }
}
