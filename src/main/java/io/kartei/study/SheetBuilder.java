package io.kartei.study;

import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.Comparison;
import io.kartei.model.ExamReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes a sheet of every comparison. */
public final class SheetBuilder {
  private SheetBuilder() {}

  /** The sheets of all notes, in reading order, each with an address of its own. */
  public static List<ComparisonSheet> build(SiteIndex index) {
    List<ComparisonSheet> sheets = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Map<String, Integer> last = new HashMap<>();
    for (NotePage page : index.pages().values()) {
      Map<String, List<ExamReference>> references = references(page);
      for (Comparison comparison : page.note().comparisons()) {
        String id = comparison.id();
        while (!ids.add(id)) {
          id = comparison.id() + "-" + last.merge(comparison.id(), 2, (n, two) -> n + 1);
        }
        sheets.add(
            new ComparisonSheet(
                named(comparison, id), page.id(), references(references, comparison)));
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

  /** By section; those above the first heading concern the whole note. */
  private static Map<String, List<ExamReference>> references(NotePage page) {
    Map<String, List<ExamReference>> bySection = new HashMap<>();
    for (ExamReference reference : page.note().examReferences()) {
      bySection
          .computeIfAbsent(
              Objects.requireNonNullElse(reference.section(), ""), s -> new ArrayList<>())
          .add(reference);
    }
    return bySection;
  }

  private static List<ExamReference> references(
      Map<String, List<ExamReference>> bySection, Comparison comparison) {
    List<ExamReference> all = new ArrayList<>(bySection.getOrDefault("", List.of()));
    String section = comparison.section();
    all.addAll(section == null ? List.of() : bySection.getOrDefault(section, List.of()));
    return all;
  }
}
