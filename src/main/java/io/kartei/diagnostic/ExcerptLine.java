package io.kartei.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * A source line and the marks under it, cut to the width of a terminal.
 *
 * @param shown the line, with control characters made visible
 * @param marks blanks and carets; the first caret is under the first marked character
 */
record ExcerptLine(String shown, String marks) {
  static final int MAX_COLUMNS = 100;

  /** How far to look for what fits at most. */
  private static final int REACH = 4 * MAX_COLUMNS;

  private static final int TAB = 8;

  /**
   * Makes an excerpt.
   *
   * @param line the line without its line ending
   * @param start the start of what to mark, from 0 to the line's length
   * @param end the end of what to mark, up to the line's length
   * @param before the number of columns before the line, for tabs
   */
  static ExcerptLine of(String line, int start, int end, int before) {
    List<Cell> cells = cells(line, start, Math.max(start + 1, end));
    int first = 0;
    while (!cells.get(first).marked) {
      first++;
    }
    int from = first;
    int to = first;
    int used = 0;
    while (to < cells.size() && used + cells.get(to).columns <= MAX_COLUMNS * 2 / 3) {
      used += cells.get(to++).columns;
    }
    while (from > 0 && used + cells.get(from - 1).columns <= MAX_COLUMNS) {
      used += cells.get(--from).columns;
    }
    while (to < cells.size() && used + cells.get(to).columns <= MAX_COLUMNS) {
      used += cells.get(to++).columns;
    }
    boolean cutLeft = from > 0 || start > REACH;
    boolean cutRight = to < cells.size() || line.length() > start + REACH;
    return draw(cells.subList(from, to), cutLeft, cutRight, before);
  }

  /** A character with its combining marks. */
  private record Cell(String text, int columns, boolean marked) {
    Cell and(String more, int width, boolean alsoMarked) {
      return new Cell(text + more, width, marked || alsoMarked);
    }
  }

  private static List<Cell> cells(String line, int start, int end) {
    List<Cell> cells = new ArrayList<>();
    boolean joined = false;
    int at = Math.max(0, start - REACH);
    int stop = Math.min(line.length(), start + REACH);
    while (at < stop) {
      int codePoint = line.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      boolean marked = at < end && next > start;
      String text = Character.toString(TerminalText.harmless(codePoint));
      int columns = columns(codePoint, text);
      Cell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
      if (last != null && (columns == 0 || joined || isSkin(codePoint, last))) {
        int width = codePoint == 0xFE0F ? Math.max(2, last.columns) : last.columns;
        cells.set(cells.size() - 1, last.and(text, width, marked));
      } else {
        cells.add(new Cell(text, columns, marked));
      }
      joined = codePoint == 0x200D;
      at = next;
    }
    if (start >= line.length()) {
      cells.add(new Cell("", 1, true));
    }
    return cells;
  }

  private static int columns(int codePoint, String shown) {
    return codePoint == '\t' ? TAB : TerminalText.columns(shown.codePointAt(0));
  }

  private static boolean isSkin(int codePoint, Cell last) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF && last.columns == 2;
  }

  private static ExcerptLine draw(List<Cell> cells, boolean cutLeft, boolean cutRight, int before) {
    StringBuilder shown = new StringBuilder(cutLeft ? "…" : "");
    StringBuilder marks = new StringBuilder(cutLeft ? " " : "");
    int column = before + (cutLeft ? 1 : 0);
    int lastMark = 0;
    for (Cell cell : cells) {
      shown.append(cell.text);
      boolean tab = cell.text.startsWith("\t");
      int columns = tab ? TAB - column % TAB : cell.columns;
      if (cell.marked) {
        marks.append("^".repeat(Math.max(columns, lastMark == 0 ? 1 : 0)));
        lastMark = marks.length();
      } else {
        marks.append(tab ? "\t" : " ".repeat(columns));
      }
      column += columns;
    }
    shown.append(cutRight ? "…" : "");
    marks.setLength(lastMark);
    return new ExcerptLine(shown.toString(), marks.toString());
  }
}
