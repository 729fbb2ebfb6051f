package io.kartei.render.pdf.document;

import io.kartei.config.PaperSize;
import java.util.List;

/**
 * The layout of a sheet.
 *
 * @param paper the size of the paper
 * @param landscape whether the paper is in landscape orientation
 * @param halfPoints the size of its type, in half points
 * @param parts the number of tables that the comparison is split into, each with some of the
 *     subjects
 */
public record SheetLayout(PaperSize paper, boolean landscape, int halfPoints, int parts) {
  private static final double MILLIMETRE = 72 / 25.4;

  /** Left and right together, in millimetres, as in the style sheet. */
  public static final double MARGINS = 24;

  /** The largest type size of a sheet, 18 pt. */
  public static final int MAX_SIZE = 36;

  /** The smallest legible type size, 7.5 pt. */
  public static final int MIN_SIZE = 15;

  /** The type size for a sheet that needs several pages anyway: 9 pt. */
  public static final int COMFORTABLE = 18;

  /** Returns the maximum width of a table, in em of its type. */
  public double em() {
    return width() * MILLIMETRE / points();
  }

  /** Returns the width of the text, in millimetres. */
  public double width() {
    return (landscape ? paper.height() : paper.width()) - MARGINS;
  }

  /** Returns the size of its type, in points. */
  public double points() {
    return halfPoints / 2.0;
  }

  /** Returns the column elements of a table with these widths, in hundredths. */
  public static String columns(int[] widths) {
    StringBuilder out = new StringBuilder("<colgroup>");
    for (int width : widths) {
      out.append("<col style=\"width: ").append(width).append("%\" />");
    }
    return out.append("</colgroup>").toString();
  }

  /** Returns the layouts for both orientations of the paper. */
  public static List<SheetLayout> both(PaperSize paper, int halfPoints, int parts) {
    return List.of(
        new SheetLayout(paper, false, halfPoints, parts),
        new SheetLayout(paper, true, halfPoints, parts));
  }
}
