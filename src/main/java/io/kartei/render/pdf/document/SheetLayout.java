package io.kartei.render.pdf.document;

import io.kartei.config.PaperSize;
import java.util.List;

/**
 * How a sheet is laid out.
 *
 * @param paper its size
 * @param landscape whether the long side of the paper lies below
 * @param halfPoints the size of its type, in half points
 * @param parts how many tables the comparison is split into, each with some of the subjects
 */
public record SheetLayout(PaperSize paper, boolean landscape, int halfPoints, int parts) {
  private static final double MILLIMETRE = 72 / 25.4;

  /** Left and right together, in millimetres, as the style sheet has them. */
  public static final double MARGINS = 24;

  /** The largest type, 10.5 pt, that a sheet is set in. */
  public static final int MAX_SIZE = 21;

  /** The smallest type that is fit to be read, 7.5 pt. */
  public static final int MIN_SIZE = 15;

  /** What is used when a sheet needs several pages anyway: 9 pt. */
  public static final int COMFORTABLE = 18;

  /** How wide a table may be, in em of its type. */
  public double em() {
    double side = landscape ? paper.height() : paper.width();
    return (side - MARGINS) * MILLIMETRE / points();
  }

  /** The size of its type. */
  public double points() {
    return halfPoints / 2.0;
  }

  /** The column elements of a table with these widths, in hundredths. */
  public static String columns(int[] widths) {
    StringBuilder out = new StringBuilder("<colgroup>");
    for (int width : widths) {
      out.append("<col style=\"width: ").append(width).append("%\" />");
    }
    return out.append("</colgroup>").toString();
  }

  /** Both ways to lay the paper. */
  public static List<SheetLayout> both(PaperSize paper, int halfPoints, int parts) {
    return List.of(
        new SheetLayout(paper, false, halfPoints, parts),
        new SheetLayout(paper, true, halfPoints, parts));
  }
}
