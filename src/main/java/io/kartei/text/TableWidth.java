package io.kartei.text;

import java.util.List;

/** Whether a table fits the width of a phone, estimated from the texts of its cells. */
public final class TableWidth {
  /** Fewer columns fit: their cells only get higher. */
  private static final int MIN_COLUMNS = 4;

  /** How many characters a line on a phone has. */
  private static final int LINE = 44;

  /** A cell with a longer text has several lines. */
  private static final int MAX_TEXT = 14;

  /** The room around a cell's text, in characters. */
  private static final int PADDING = 2;

  /** Longer labels are cut where they are repeated for each cell. */
  private static final int MAX_LABEL = 60;

  /** Texts of cells that are no longer keep to one line. */
  public static final int MAX_BRIEF = 12;

  private TableWidth() {}

  /** Returns whether a cell's text has several words, but is too short to be broken. */
  public static boolean isBrief(String text) {
    return text.length() <= MAX_BRIEF && text.indexOf(' ') > 0;
  }

  /**
   * Returns whether a table is too wide for a phone, which then shows it row by row.
   *
   * @param rows the texts of all rows, the header first; they may differ in length
   */
  public static boolean isWide(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns < MIN_COLUMNS) {
      return false;
    }
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int width = Math.min(row.get(column).length(), MAX_TEXT);
        widths[column] = Math.max(widths[column], width);
      }
    }
    int room = columns * PADDING;
    for (int width : widths) {
      room += width;
    }
    return room > LINE;
  }

  /** Returns a column's label as it is repeated for each of its cells. */
  public static String label(String text) {
    String label = text.strip();
    if (label.length() <= MAX_LABEL) {
      return label;
    }
    return label.substring(0, label.offsetByCodePoints(0, label.codePointCount(0, MAX_LABEL) - 1))
        + "…";
  }
}
