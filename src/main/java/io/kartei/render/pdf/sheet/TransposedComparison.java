package io.kartei.render.pdf.sheet;

import io.kartei.model.Comparison;

/** Comparisons of much by little, which look best as the list that they were written as. */
final class TransposedComparison {
  /** A comparison of so many times as many things as criteria is a list. */
  private static final int MIN_TURNED = 3;

  private TransposedComparison() {}

  /** Returns a comparison as it is printed: such a one with the criteria as columns. */
  static Comparison of(Comparison comparison) {
    return isList(comparison) ? comparison.transposed() : comparison;
  }

  private static boolean isList(Comparison comparison) {
    return comparison.turned()
        && comparison.subjects().size() >= MIN_TURNED * comparison.rows().size()
        && comparison.rows().stream().noneMatch(row -> row.label().content().isEmpty());
  }
}
