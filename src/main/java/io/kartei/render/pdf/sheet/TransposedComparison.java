package io.kartei.render.pdf.sheet;

import io.kartei.model.Comparison;
import java.util.ArrayList;
import java.util.List;

/** Comparisons of much by little, which look best as the list that they were written as. */
final class TransposedComparison {
  /** A comparison of so many times as many things as criteria is a list. */
  private static final int MIN_TURNED = 3;

  private TransposedComparison() {}

  /** Returns a comparison as it is printed: such a one with the criteria as columns. */
  static Comparison of(Comparison comparison) {
    return isList(comparison) ? turned(comparison) : comparison;
  }

  private static boolean isList(Comparison comparison) {
    return comparison.turned()
        && comparison.subjects().size() >= MIN_TURNED * comparison.rows().size()
        && comparison.rows().stream().noneMatch(row -> row.label().content().isEmpty());
  }

  private static Comparison turned(Comparison comparison) {
    List<Comparison.Criterion> rows = new ArrayList<>();
    for (int i = 0; i < comparison.subjects().size(); i++) {
      int subject = i;
      List<Comparison.Label> cells =
          comparison.rows().stream().map(row -> row.cells().get(subject)).toList();
      rows.add(new Comparison.Criterion(comparison.subjects().get(i), cells));
    }
    return new Comparison(
        comparison.id(),
        comparison.table(),
        comparison.section(),
        comparison.span(),
        comparison.title(),
        comparison.shown(),
        comparison.rows().stream().map(Comparison.Criterion::label).toList(),
        rows,
        false);
  }
}
