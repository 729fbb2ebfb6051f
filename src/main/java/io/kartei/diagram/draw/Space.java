package io.kartei.diagram.draw;

/**
 * The space for which a diagram is drawn.
 *
 * @param width the width of the column, in px
 * @param height a comfortable height, in px
 * @param most the width up to which drawings are shown in about their size, in px
 */
public record Space(double width, double height, double most) {
  /** The column of text on a desk. */
  public static final Space PAGE = new Space(700, 900, 780);

  /** A phone held upright. */
  public static final Space PHONE = new Space(358, 900, 390);

  /** The smallest size of text that is still comfortable, in px. */
  public static final double MIN_TEXT = 10;

  /** The size of the smallest text in most drawings, in px. */
  private static final double SMALL_TEXT = 13;

  /** Returns how much a drawing is scaled to fit the width; at most 1. */
  public double scale(double drawingWidth) {
    return Math.min(1, width / drawingWidth);
  }

  /** Returns whether a drawing is shown in about its size. */
  public boolean suits(double drawingWidth) {
    return drawingWidth <= most;
  }

  /**
   * Returns whether text can be read when its drawing is scaled to the width.
   *
   * @param text the size of the text, in px
   */
  public boolean fits(double drawingWidth, double text) {
    return text * scale(drawingWidth) >= MIN_TEXT;
  }

  /** Returns whether the small text of a drawing can be read when scaled to the width. */
  public boolean fits(double drawingWidth) {
    return fits(drawingWidth, SMALL_TEXT);
  }
}
