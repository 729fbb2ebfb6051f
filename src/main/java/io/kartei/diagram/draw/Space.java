package io.kartei.diagram.draw;

/**
 * The space for which a diagram is drawn.
 *
 * @param width the width of the column, in px
 * @param height a comfortable height, in px
 */
public record Space(double width, double height) {
  /** The column of text on a desk. */
  public static final Space PAGE = new Space(700, 900);

  /** A phone held upright. */
  public static final Space PHONE = new Space(350, 900);

  /** The smallest size of text that is still comfortable, in px. */
  public static final double MIN_TEXT = 10;

  /** The size of the smallest text in most drawings, in px. */
  private static final double SMALL_TEXT = 13;

  /** Returns how much a drawing is scaled to fit the width; at most 1. */
  public double scale(double drawingWidth) {
    return Math.min(1, width / drawingWidth);
  }

  /** Returns whether the small text of a drawing can be read when scaled to the width. */
  public boolean fits(double drawingWidth) {
    return SMALL_TEXT * scale(drawingWidth) >= MIN_TEXT;
  }
}
