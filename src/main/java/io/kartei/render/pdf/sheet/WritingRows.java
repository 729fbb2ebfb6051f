package io.kartei.render.pdf.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How many lines one writes by hand into each row of a sheet: what decides how high it is. */
final class WritingRows {
  /** The width of a letter that is written by hand, in millimetres. */
  private static final double LETTER = 2.6;

  /** The margins of a cell, in millimetres. */
  private static final double PADDING = 4;

  /** More lines than this aren't written into a cell. */
  private static final int MAX_LINES = 5;

  /** How much higher a row gets with each further line, compared to a row with one. */
  private static final double FURTHER = 0.55;

  private final int[] lines;

  WritingRows(int rows) {
    lines = new int[rows];
    Arrays.fill(lines, 1);
  }

  /**
   * Adds what belongs into a cell.
   *
   * @param width the width of the cell, in millimetres
   */
  void add(int row, String text, double width) {
    double own = Math.ceil(text.strip().length() * LETTER / Math.max(LETTER, width - PADDING));
    lines[row] = Math.max(lines[row], (int) Math.min(MAX_LINES, own));
  }

  List<Integer> lines() {
    return Arrays.stream(lines).boxed().toList();
  }

  /** Returns the height of a row, in rows of one line. */
  static double share(int lines) {
    return 1 + FURTHER * (lines - 1);
  }

  /** Returns the beginning of a row. */
  static String row(int lines) {
    return "<tr class=\"lines" + lines + "\">";
  }

  /**
   * Returns the rules that make rows that high.
   *
   * @param row the height of a row of one line, in points
   */
  static String css(double row) {
    StringBuilder css = new StringBuilder();
    for (int i = 1; i <= MAX_LINES; i++) {
      css.append(
          String.format(
              Locale.ROOT,
              ".room .lines%1$d th, .room .lines%1$d td { height: %2$.1fpt }%n",
              i,
              row * share(i)));
    }
    return css.toString();
  }
}
