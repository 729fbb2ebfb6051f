package io.kartei.facts.table;

import io.kartei.facts.text.InlineCut;
import io.kartei.model.Block;
import io.kartei.model.Comparison;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a table around if necessary, so that the subjects of the comparison run across and the
 * criteria down.
 */
final class ComparisonBuilder {
  private static final Set<String> LIST_MARKS = Set.of("- ", "* ", "• ");

  /** The length of a mark with its blank. */
  private static final int MARK = 2;

  private ComparisonBuilder() {}

  static Comparison build(
      String id,
      @Nullable Section section,
      String title,
      String shown,
      Block.Table table,
      TableClassifier.Verdict verdict) {
    TableClassifier.Subjects where = verdict.subjects();
    List<Comparison.Label> subjects = new ArrayList<>();
    List<Comparison.Criterion> criteria = new ArrayList<>();
    if (where == TableClassifier.Subjects.DOWN) {
      table.rows().forEach(row -> subjects.add(name(row.cells().get(0))));
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
        Comparison.Label label = first == 0 ? NONE : name(row.cells().get(0));
        criteria.add(new Comparison.Criterion(label, labels(row, columns)));
      }
    }
    return new Comparison(
        id,
        table.id(),
        section == null ? null : section.id(),
        table.span(),
        title,
        shown,
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

  /** Returns what a row is about, without the mark of a list that a table doesn't have. */
  private static Comparison.Label name(Block.Cell cell) {
    String text = PlainText.ofCell(cell.content());
    boolean listed =
        text.length() > MARK
            && LIST_MARKS.contains(text.substring(0, MARK))
            && Character.isLetter(text.codePointAt(MARK));
    return listed
        ? new Comparison.Label(text.substring(MARK), InlineCut.from(cell.content(), MARK))
        : label(cell);
  }

  private static Comparison.Label label(Block.Cell cell) {
    return new Comparison.Label(PlainText.ofCell(cell.content()), cell.content());
  }
}
