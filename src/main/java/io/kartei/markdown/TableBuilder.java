package io.kartei.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns flexmark's tables into ours; every row has as many cells as the head (GFM, "Tables"). */
final class TableBuilder {
  private static final Pattern DELIMITERS =
      Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-+:?\\s*)+\\|?\\s*");

  private final ParseScope scope;
  private final InlineBuilder inlines;

  TableBuilder(ParseScope scope, InlineBuilder inlines) {
    this.scope = scope;
    this.inlines = inlines;
  }

  Block build(TableBlock table) {
    String id = scope.nextTable();
    List<TableRow> head = rows(table, TableHead.class);
    List<Block.Alignment> alignments = new ArrayList<>();
    for (TableCell cell : cells(head.get(0))) {
      alignments.add(alignment(cell));
    }
    List<Block.Row> rows = new ArrayList<>();
    for (TableRow row : rows(table, TableBody.class)) {
      rows.add(row(row, alignments.size()));
    }
    Block.Row first = row(head.get(0), alignments.size());
    return new Block.Table(ParseScope.span(table), id, alignments, first, rows);
  }

  /** Lines that were meant as a table, but whose head and delimiters do not go together. */
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
            Diagnostic.warning(
                    "ragged-table",
                    "this is no table: its head has "
                        + columns(head)
                        + " columns, the line below it "
                        + columns(delimiters))
                .hint("give the line of dashes one part for each column of the head"),
            span);
        return;
      }
    }
  }

  private static int columns(String line) {
    String inner = line.strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
    return inner.split("(?<!\\\\)\\|", -1).length;
  }

  private Block.Row row(TableRow row, int columns) {
    List<Block.Cell> cells = new ArrayList<>();
    for (TableCell cell : cells(row)) {
      if (cells.size() < columns) {
        // flexmark keeps a blank as the text of an empty cell
        List<Inline> content = cell.getText().isBlank() ? List.of() : inlines.children(cell);
        cells.add(new Block.Cell(ParseScope.span(cell), content));
      }
    }
    int found = cells(row).size();
    SourceSpan span = ParseScope.span(row);
    if (found != columns) {
      String fate = found > columns ? "; what is too much is left out" : "";
      scope.report(
          Diagnostic.warning(
                  "ragged-table",
                  "this row has "
                      + found
                      + (found == 1 ? " cell" : " cells")
                      + ", the head has "
                      + columns
                      + fate)
              .hint("a | that belongs to the text is written \\|"),
          span);
    }
    while (cells.size() < columns) {
      cells.add(new Block.Cell(new SourceSpan(span.end(), span.end()), List.of()));
    }
    return new Block.Row(span, cells);
  }

  private static List<TableRow> rows(TableBlock table, Class<? extends Node> part) {
    List<TableRow> rows = new ArrayList<>();
    for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
      if (part.isInstance(section)) {
        for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
          if (row instanceof TableRow found) {
            rows.add(found);
          }
        }
      }
    }
    return rows;
  }

  private static List<TableCell> cells(TableRow row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell found) {
        cells.add(found);
      }
    }
    return cells;
  }

  private static Block.Alignment alignment(TableCell cell) {
    if (cell.getAlignment() == null) {
      return Block.Alignment.NONE;
    }
    return switch (cell.getAlignment()) {
      case LEFT -> Block.Alignment.LEFT;
      case CENTER -> Block.Alignment.CENTER;
      case RIGHT -> Block.Alignment.RIGHT;
    };
  }
}
