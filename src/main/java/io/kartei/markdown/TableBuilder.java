package io.kartei.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.markdown.block.TableLine;
import io.kartei.markdown.block.TableNode;
import io.kartei.model.Block;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Converts tables; every row gets the same number of cells as the head (GFM, "Tables"). */
final class TableBuilder {
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern OUTER_BARS = Pattern.compile("^\\||(?<!\\\\)\\|$");

  private static final Pattern DELIMITERS =
      Pattern.compile("\\s*+(?:\\|\\s*+)?:?-++:?\\s*+(?:\\|\\s*+:?-++:?\\s*+)*+(?:\\|\\s*+)?");

  private final ParseScope scope;
  private final InlineBuilder inlines;

  TableBuilder(ParseScope scope, InlineBuilder inlines) {
    this.scope = scope;
    this.inlines = inlines;
  }

  Block build(TableNode table) {
    String id = scope.nextTable();
    List<Block.Row> rows = new ArrayList<>();
    for (Node row = table.getFirstChild(); row != null; row = row.getNext()) {
      rows.add(row(row, table.alignments().size()));
    }
    List<Block.Row> below = rows.subList(1, rows.size());
    return new Block.Table(ParseScope.span(table), id, table.alignments(), rows.get(0), below);
  }

  /** Reports lines that were meant as a table, but whose head doesn't match the delimiter row. */
  void reportAlmostTable(Paragraph paragraph) {
    int lines = paragraph.getLineCount();
    for (int i = 1; i < lines; i++) {
      String delimiters = paragraph.getLineChars(i).toString();
      String head = paragraph.getLineChars(i - 1).toString();
      if (head.indexOf('|') >= 0 && DELIMITERS.matcher(delimiters).matches()) {
        SourceSpan span =
            new SourceSpan(
                paragraph.getLineChars(i).getStartOffset(),
                paragraph.getLineChars(i).getStartOffset() + delimiters.stripTrailing().length());
        scope.report(
            Diagnostic.warning("ragged-table.dashes", columns(head), columns(delimiters)), span);
        return;
      }
    }
  }

  private static int columns(String line) {
    String inner = OUTER_BARS.matcher(line.strip()).replaceAll("");
    return BAR.split(inner, -1).length;
  }

  private Block.Row row(Node row, int columns) {
    List<Block.Cell> cells = new ArrayList<>();
    int found = 0;
    boolean lost = false;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (++found <= columns) {
        cells.add(new Block.Cell(ParseScope.span(cell), LineBlocks.risen(inlines.children(cell))));
      } else if (isComment(cell)) {
        inlines.children(cell); // behind the last bar it is about the row
        found--;
      } else {
        lost |= !cell.getChars().isBlank();
      }
    }
    SourceSpan span = ParseScope.span(row);
    if (lost || (found < columns && !isEmpty(row))) {
      reportRagged(row, found, columns);
    }
    while (cells.size() < columns) {
      cells.add(new Block.Cell(new SourceSpan(span.end(), span.end()), List.of()));
    }
    return new Block.Row(span, cells);
  }

  private static boolean isComment(Node cell) {
    String text = cell.getChars().toString().strip();
    return text.startsWith("<!--") && text.endsWith("-->");
  }

  /** Whether it only keeps a row's place. */
  private static boolean isEmpty(Node row) {
    return row.getChars().toString().chars().allMatch(c -> c == '|' || c == ' ' || c == '\t');
  }

  private void reportRagged(Node row, int found, int columns) {
    Diagnostic ragged;
    if (found > columns) {
      ragged = Diagnostic.warning("ragged-table.too-many", found, columns);
    } else if (TableLine.isParted(row.getChars())) {
      ragged = Diagnostic.info("ragged-table.too-few", found, columns);
    } else {
      ragged = Diagnostic.warning("ragged-table.no-row", found, columns);
    }
    scope.report(ragged, ParseScope.span(row));
  }
}
