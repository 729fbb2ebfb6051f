package io.kartei.facts.table;

import io.kartei.model.Block;
import io.kartei.model.Comparison;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a table around if necessary, so that the subjects of the comparison run across and the
 * criteria down.
 */
final class ComparisonBuilder {
  private ComparisonBuilder() {}

  static Comparison build(
      String id,
      @Nullable Section section,
      String title,
      Block.Table table,
      TableClassifier.Verdict verdict) {
    TableClassifier.Subjects where = verdict.subjects();
    List<Comparison.Label> subjects = new ArrayList<>();
    List<Comparison.Criterion> criteria = new ArrayList<>();
    if (where == TableClassifier.Subjects.DOWN) {
      table.rows().forEach(row -> subjects.add(label(row.cells().get(0))));
      for (int column = 1; column < table.alignments().size(); column++) {
        criteria.add(turned(table, column));
      }
    } else {
      int first = where == TableClassifier.Subjects.ALL_ACROSS ? 0 : 1;
      int[] columns =
          IntStream.range(first, table.alignments().size())
              .filter(column -> !verdict.asides().contains(column))
              .toArray();
      subjects.addAll(labels(table.head(), columns));
      for (Block.Row row : table.rows()) {
        Comparison.Label label = first == 0 ? NONE : label(row.cells().get(0));
        criteria.add(new Comparison.Criterion(label, labels(row, columns)));
      }
    }
    return new Comparison(
        id,
        table.id(),
        section == null ? null : section.id(),
        table.span(),
        title,
        subjects,
        criteria,
        where == TableClassifier.Subjects.DOWN);
  }

  private static final Comparison.Label NONE = new Comparison.Label("", List.of());

  private static Comparison.Criterion turned(Block.Table table, int column) {
    return new Comparison.Criterion(
        label(table.head().cells().get(column)),
        table.rows().stream().map(row -> label(row.cells().get(column))).toList());
  }

  private static List<Comparison.Label> labels(Block.Row row, int[] columns) {
    return Arrays.stream(columns).mapToObj(column -> label(row.cells().get(column))).toList();
  }

  private static Comparison.Label label(Block.Cell cell) {
    return new Comparison.Label(PlainText.ofCell(cell.content()), cell.content());
  }
}
