package io.kartei.study;

import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.Comparison;
import io.kartei.model.ExamReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Makes a sheet of every comparison. */
public final class SheetBuilder {
  private SheetBuilder() {}

  /** The sheets of all notes, in reading order, each with an address of its own. */
  public static List<ComparisonSheet> build(SiteIndex index) {
    List<ComparisonSheet> sheets = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (NotePage page : index.pages().values()) {
      for (Comparison comparison : page.note().comparisons()) {
        String id = comparison.id();
        for (int i = 2; !ids.add(id); i++) {
          id = comparison.id() + "-" + i;
        }
        sheets.add(
            new ComparisonSheet(named(comparison, id), page.id(), references(page, comparison)));
      }
    }
    return sheets;
  }

  private static Comparison named(Comparison comparison, String id) {
    return comparison.id().equals(id)
        ? comparison
        : new Comparison(
            id,
            comparison.table(),
            comparison.section(),
            comparison.span(),
            comparison.title(),
            comparison.subjects(),
            comparison.rows(),
            comparison.turned());
  }

  private static List<ExamReference> references(NotePage page, Comparison comparison) {
    return page.note().examReferences().stream()
        .filter(r -> r.section() == null || Objects.equals(r.section(), comparison.section()))
        .toList();
  }
}
