package io.kartei.render.pdf;

import java.util.List;

/**
 * How a sheet is laid out.
 *
 * @param landscape whether the long side of the paper lies below
 * @param halfPoints the size of its type, in half points
 */
record SheetLayout(boolean landscape, int halfPoints) {
  private static final double MILLIMETRE = 72 / 25.4;
  private static final double MARGINS = 24 * MILLIMETRE;

  /** The largest type, 10.5 pt, that a sheet is set in. */
  static final int LARGEST = 21;

  /** The smallest type that is fit to be read, 7.5 pt. */
  static final int SMALLEST = 15;

  /** What is used when a sheet needs several pages anyway: 9 pt. */
  static final int COMFORTABLE = 18;

  /** How wide the table may be, in em of its type. */
  double em() {
    return ((landscape ? 297 : 210) * MILLIMETRE - MARGINS) / points();
  }

  /** The size of its type. */
  double points() {
    return halfPoints / 2.0;
  }

  /** The column elements of a table with these widths, in hundredths. */
  static String columns(int[] widths) {
    StringBuilder out = new StringBuilder("<colgroup>");
    for (int width : widths) {
      out.append("<col style=\"width: ").append(width).append("%\" />");
    }
    return out.append("</colgroup>").toString();
  }

  /** Both ways to lay the paper, in this size. */
  static List<SheetLayout> both(int halfPoints) {
    return List.of(new SheetLayout(false, halfPoints), new SheetLayout(true, halfPoints));
  }
}
