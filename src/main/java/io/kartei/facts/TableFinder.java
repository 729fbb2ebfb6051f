package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Comparison;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.model.Slugs;
import io.kartei.model.TableFact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a note's tables, says what each is for, and turns those that compare into comparisons. */
final class TableFinder extends BodyWalker {
  private final FactScope scope;
  private final List<TableFact> tables = new ArrayList<>();
  private final List<Comparison> comparisons = new ArrayList<>();

  private TableFinder(FactScope scope) {
    this.scope = scope;
  }

  static TableFinder find(List<Block> body, FactScope scope) {
    TableFinder finder = new TableFinder(scope);
    finder.blocks(body);
    return finder;
  }

  List<TableFact> tables() {
    return tables;
  }

  List<Comparison> comparisons() {
    return comparisons;
  }

  @Override
  public Done table(Block.Table table) {
    Section section = scope.sections().sectionAt(table.span().start());
    TableClassifier.Verdict verdict =
        TableClassifier.classify(table, section == null ? "" : section.title());
    tables.add(
        new TableFact(
            table.id(),
            section == null ? null : section.id(),
            table.span(),
            verdict.kind(),
            table.alignments().size(),
            table.rows().size()));
    if (verdict.kind() == TableFact.Kind.COMPARISON) {
      comparisons.add(comparison(table, section, verdict.subjectsInRows()));
    }
    return super.table(table);
  }

  private Comparison comparison(Block.Table table, @Nullable Section section, boolean turned) {
    String title = title(section);
    String name =
        section == null || section.parent() == null ? scope.note() : scope.note() + " " + title;
    String slug = Slugs.of(name);
    List<Comparison.Label> subjects = new ArrayList<>();
    List<Comparison.Criterion> criteria = new ArrayList<>();
    if (turned) {
      table.rows().forEach(row -> subjects.add(label(row.cells().get(0))));
      for (int column = 1; column < table.alignments().size(); column++) {
        criteria.add(criterion(table, column));
      }
    } else {
      table.head().cells().stream().skip(1).map(TableFinder::label).forEach(subjects::add);
      for (Block.Row row : table.rows()) {
        List<Comparison.Label> cells = row.cells().stream().map(TableFinder::label).toList();
        criteria.add(new Comparison.Criterion(cells.get(0), cells.subList(1, cells.size())));
      }
    }
    return new Comparison(
        scope.unique(slug.isEmpty() ? table.id() : slug),
        table.id(),
        section == null ? null : section.id(),
        table.span(),
        title,
        subjects,
        criteria,
        turned);
  }

  /** A section called "Comparison" says nothing without the one above it. */
  private String title(@Nullable Section section) {
    if (section == null) {
      return scope.note().substring(scope.note().lastIndexOf('/') + 1);
    }
    List<Section> all = scope.sections().all();
    String top = all.get(0).title();
    boolean vague =
        section.title().matches("(?iU)(im )?(vergleich|überblick|übersicht|comparison|overview)");
    return vague && !section.equals(all.get(0)) ? top + " – " + section.title() : section.title();
  }

  private static Comparison.Criterion criterion(Block.Table table, int column) {
    return new Comparison.Criterion(
        label(table.head().cells().get(column)),
        table.rows().stream().map(row -> label(row.cells().get(column))).toList());
  }

  private static Comparison.Label label(Block.Cell cell) {
    return new Comparison.Label(PlainText.of(cell.content()), cell.content());
  }
}
