package io.kartei.render.pdf.sheet;

import io.kartei.render.pdf.document.SheetLayout;
import java.util.Locale;
import java.util.Map;

/**
 * How high the rows of a comparison are: the same in the complete sheet, the one to fill in and its
 * key, so that one can be laid beside the other. They are of one height, which tells nothing of
 * what belongs into them, unless one would be so high that a page had no room for all.
 *
 * @param layout the layout in which they were measured
 * @param rows how high the rows to fill in are by their text, in points, by their classes
 * @param around the height of all else, in points
 */
record SheetGrid(SheetLayout layout, Map<String, Double> rows, double around) {
  /** Above and below the text together, in millimetres, as in the style sheet. */
  static final double MARGINS = 26;

  static final double MILLIMETRE = 72 / 25.4;

  /** What may be lost to rounding, in points. */
  private static final double SPARE = 3;

  /** In points: a row that one can write in. */
  private static final double MIN_ROW = 28;

  /** In points: more room than this for a word or a number only looks empty. */
  private static final double MAX_ROW = 112;

  /** Returns whether one page has room for rows of one height. */
  boolean isEven() {
    return layout.parts() == 1 && around + rows.size() * highest() <= page();
  }

  /** Returns whether its rows would have to be higher than is sensible to fill the page. */
  boolean isShort() {
    return around + rows.size() * MAX_ROW < page();
  }

  /** Returns the rules for its rows. */
  String css() {
    StringBuilder css = new StringBuilder();
    double left = page() - around;
    if (isEven()) {
      double share = left / Math.max(1, rows.size());
      rule(css, "tbody tr", Math.max(highest(), Math.min(MAX_ROW, share)));
      return css.toString();
    }
    double needed = rows.values().stream().mapToDouble(SheetGrid::height).sum();
    double more = layout.parts() > 1 ? 0 : Math.max(0, (left - needed) / Math.max(1, rows.size()));
    rows.forEach(
        (row, natural) -> {
          double height = height(natural);
          rule(css, "tr." + row, Math.min(Math.max(MAX_ROW, height), height + more));
        });
    return css.toString();
  }

  private static void rule(StringBuilder css, String rows, double height) {
    css.append(String.format(Locale.ROOT, ".part %s > * { height: %.2fpt }%n", rows, height));
  }

  private static double height(double natural) {
    return Math.max(MIN_ROW, natural);
  }

  private double highest() {
    return rows.values().stream().mapToDouble(SheetGrid::height).max().orElse(MIN_ROW);
  }

  private double page() {
    double paper = layout.landscape() ? layout.paper().width() : layout.paper().height();
    return (paper - MARGINS) * MILLIMETRE - SPARE;
  }
}
