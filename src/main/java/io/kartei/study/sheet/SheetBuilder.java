package io.kartei.study.sheet;

import io.kartei.index.ComparisonIds;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.Comparison;
import io.kartei.model.ExamReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes a sheet for every comparison. */
public final class SheetBuilder {
  private SheetBuilder() {}

  /** Returns the sheets of all notes, in reading order, each with a unique address. */
  public static List<ComparisonSheet> build(SiteIndex index) {
    List<ComparisonSheet> sheets = new ArrayList<>();
    Map<String, Map<String, List<ExamReference>>> references = new HashMap<>();
    for (ComparisonIds.Named named : ComparisonIds.of(index.pages().values())) {
      NotePage page = named.page();
      sheets.add(
          new ComparisonSheet(
              named.comparison(),
              page.id(),
              references(
                  references.computeIfAbsent(page.id(), id -> references(page)),
                  named.comparison())));
    }
    return sheets;
  }

  /**
   * Groups a note's exam references by section; those above the first heading apply to the whole
   * note and have an empty key.
   */
  private static Map<String, List<ExamReference>> references(NotePage page) {
    Map<String, List<ExamReference>> bySection = new HashMap<>();
    for (ExamReference reference : page.note().facts().examReferences()) {
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
