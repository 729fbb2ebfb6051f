package io.kartei.diagram.draw.figure;

import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.layout.BoxGraph.Size;

/** The size of a node for its shape and text, and the figure to draw. */
public final class NodeForms {
  private static final double DIAMOND = 1.8;

  private NodeForms() {}

  /**
   * Returns the size of a node's box.
   *
   * @param words the size of its text, without padding
   * @param across whether the chart flows from side to side, which makes bars vertical
   */
  public static Size size(NodeShape shape, Size words, boolean across) {
    double w = words.width();
    double h = words.height();
    // other fonts are up to an eighth wider than the measured one
    double px = 13 + 0.06 * w;
    double wide = Math.max(44, w + 2 * px);
    double high = Math.max(38, h + 20);
    return switch (shape) {
      case RECTANGLE, ROUNDED, IMAGE, ICON, DATASTORE -> new Size(wide, high);
      case STADIUM, HEXAGON, DELAY -> new Size(wide + high * 0.5, high);
      case SUBROUTINE -> new Size(wide + 16, high);
      case LINED_RECTANGLE, CARD -> new Size(wide + 12, high);
      case DIVIDED_RECTANGLE -> new Size(wide, high + 12);
      case WINDOW_PANE -> new Size(wide + 12, high + 10);
      case STACKED_RECTANGLES -> new Size(wide + 12, high + 12);
      case TAGGED_RECTANGLE -> new Size(wide + 12, high + 6);
      case BOW_RECTANGLE -> new Size(wide + 26, high);
      case DISPLAY -> new Size(wide + high * 0.7, high);
      case HORIZONTAL_CYLINDER -> new Size(wide + 32, high);
      case CYLINDER -> new Size(wide, high + 20);
      case LINED_CYLINDER -> new Size(wide, high + 28);
      case CIRCLE -> square(Math.hypot(w * 1.06, h) + 18);
      case DOUBLE_CIRCLE -> square(Math.hypot(w * 1.06, h) + 28);
      case ELLIPSE -> new Size(wide * 1.36, high * 1.36);
      case CLOUD -> new Size(wide * 1.55, high * 1.7);
      case BANG -> new Size(wide * 1.75, high * 1.9);
      case DIAMOND -> diamond(w * 1.06 + 14, h + 8);
      case LEAN_RIGHT, LEAN_LEFT -> new Size(wide + high * 0.35, high);
      case TRAPEZOID, INVERTED_TRAPEZOID -> new Size(wide + high * 0.55, high);
      case ODD -> new Size(wide + high * 0.3, high);
      case TRIANGLE, FLIPPED_TRIANGLE -> new Size((w * 1.06 + 16) * 1.7, (h + 12) * 1.7 / 0.7);
      case LOOP_LIMIT -> new Size(wide, high + 8);
      case SLOPED_RECTANGLE -> new Size(wide, high + 16);
      case DOCUMENT -> new Size(wide, high + 14);
      case LINED_DOCUMENT -> new Size(wide + 12, high + 14);
      case TAGGED_DOCUMENT -> new Size(wide + 10, high + 16);
      case DOCUMENTS -> new Size(wide + 12, high + 26);
      case FLAG -> new Size(wide, high + 22);
      case BRACE_LEFT, BRACE_RIGHT -> new Size(wide + 4, high);
      case BRACES -> new Size(wide + 12, high);
      case TEXT -> new Size(w * 1.12 + 8, h + 8);
      case ACTOR ->
          new Size(Math.max(RoundFigures.ACTOR_WIDTH, w * 1.12), RoundFigures.ACTOR_HEIGHT + h);
      case START -> square(18);
      case STOP -> square(22);
      case JUNCTION -> square(14);
      case CROSSED_CIRCLE -> square(36);
      case HOURGLASS -> new Size(34, 38);
      case BOLT -> new Size(34, 44);
      case BAR -> across ? new Size(8, 72) : new Size(72, 8);
    };
  }

  private static Size square(double side) {
    double s = Math.max(14, side);
    return new Size(s, s);
  }

  /** Returns the smallest well-proportioned diamond around a rectangle. */
  private static Size diamond(double w, double h) {
    double width = w + DIAMOND * h;
    return new Size(width, width / DIAMOND);
  }

  /** Returns the figure of a node in a box of this size. */
  public static Figure figure(NodeShape shape, double w, double h) {
    return switch (shape) {
      case RECTANGLE, IMAGE, ICON -> Figure.of(Outlines.rounded(0, 0, w, h, 3), w / 2, h / 2);
      case ROUNDED -> Figure.of(Outlines.rounded(0, 0, w, h, 12), w / 2, h / 2);
      case STADIUM -> Figure.of(Outlines.rounded(0, 0, w, h, h / 2), w / 2, h / 2);
      case SUBROUTINE,
          LINED_RECTANGLE,
          DIVIDED_RECTANGLE,
          WINDOW_PANE,
          STACKED_RECTANGLES,
          TAGGED_RECTANGLE,
          CARD ->
          BoxFigures.figure(shape, w, h);
      case HEXAGON,
          DIAMOND,
          LEAN_RIGHT,
          LEAN_LEFT,
          TRAPEZOID,
          INVERTED_TRAPEZOID,
          ODD,
          TRIANGLE,
          FLIPPED_TRIANGLE,
          LOOP_LIMIT,
          SLOPED_RECTANGLE ->
          SlantedFigures.figure(shape, w, h);
      case CYLINDER,
          LINED_CYLINDER,
          HORIZONTAL_CYLINDER,
          CIRCLE,
          DOUBLE_CIRCLE,
          ELLIPSE,
          DELAY,
          DISPLAY,
          BOW_RECTANGLE,
          CLOUD,
          ACTOR,
          BANG ->
          RoundFigures.figure(shape, w, h);
      case DOCUMENT, LINED_DOCUMENT, TAGGED_DOCUMENT, DOCUMENTS, FLAG ->
          PaperFigures.figure(shape, w, h);
      case BRACE_LEFT, BRACE_RIGHT, BRACES, TEXT, DATASTORE -> BraceFigures.figure(shape, w, h);
      case START, STOP, JUNCTION, CROSSED_CIRCLE, HOURGLASS, BOLT, BAR ->
          MarkFigures.figure(shape, w, h);
    };
  }
}
