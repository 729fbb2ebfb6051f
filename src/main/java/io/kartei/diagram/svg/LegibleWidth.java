package io.kartei.diagram.svg;

import io.kartei.diagram.drawing.Drawing;

/** How far a page may shrink a drawing. */
final class LegibleWidth {
  /** The least size of text in a page, in px. */
  private static final double MIN_TEXT = 10;

  /** The size of the largest text that counts, in px. */
  private static final double MAX_TEXT = 15;

  /** Narrower drawings fit into any window, in px. */
  private static final double NARROW = 320;

  /** Widths up to that of the text in a phone's window are told apart more finely, in px. */
  private static final int PHONE = 360;

  private static final int FINE = 350;

  /** The page's CSS has no class for more, in px. */
  private static final int MAX_WIDTH = 3200;

  private LegibleWidth() {}

  /** Returns the classes of a drawing, of which one sets the width at which all text is legible. */
  static String classes(Drawing drawing) {
    double least = drawing.width() * MIN_TEXT / drawing.smallestText(MAX_TEXT);
    return least <= NARROW ? "drawing" : "drawing wide-" + Math.min(MAX_WIDTH, rounded(least));
  }

  /** Rounds up to a width for which the page's CSS has a class. */
  private static int rounded(double width) {
    int step = width > FINE && width <= PHONE ? 2 : width <= 480 ? 10 : width <= 800 ? 25 : 50;
    return (int) Math.ceil(width / step) * step;
  }
}
