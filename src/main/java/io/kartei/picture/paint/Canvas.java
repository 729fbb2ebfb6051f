package io.kartei.picture.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * A grid of opaque pixels that shapes are filled into. It uses nothing of the platform's graphics,
 * so that the pixels are the same on every machine.
 *
 * <p>How much of a pixel a shape covers is found by adding up the signed areas to the right of its
 * edges, as FreeType's smooth rasterizer and font-rs do.
 */
public final class Canvas {
  /** In how many steps edges are blended; more would only make files larger. */
  private static final int STEPS = 15;

  private static final double FLATNESS = 0.1;
  private static final int COORDINATES = 6;

  private final int width;
  private final int height;
  private final int[] pixels;

  /** For each pixel, how much more of it and all to its right is covered than of the one before. */
  private final double[] cover;

  /** The rows that the shape is in, from the first one to behind the last one. */
  private int firstRow;

  private int endRow;

  /**
   * Creates a canvas of one colour.
   *
   * @param background as {@code 0xRRGGBB}
   */
  public Canvas(int width, int height, int background) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    this.cover = new double[(width + 2) * height];
    this.firstRow = height;
    Arrays.fill(pixels, background);
  }

  /**
   * Fills a shape; what is outside of the canvas is left out.
   *
   * @param scale the size of the shape's unit in pixels
   * @param colour as {@code 0xRRGGBB}
   */
  public void fill(Shape shape, double scale, int colour) {
    PathIterator path =
        new java.awt.geom.FlatteningPathIterator(
            shape.getPathIterator(AffineTransform.getScaleInstance(scale, scale)), FLATNESS);
    double[] to = new double[COORDINATES];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> {
          edge(x, y, startX, startY);
          startX = to[0];
          startY = to[1];
          x = startX;
          y = startY;
        }
        case PathIterator.SEG_CLOSE -> {
          edge(x, y, startX, startY);
          x = startX;
          y = startY;
        }
        default -> {
          edge(x, y, to[0], to[1]);
          x = to[0];
          y = to[1];
        }
      }
    }
    edge(x, y, startX, startY);
    blend(colour);
  }

  private void edge(double fromX, double fromY, double toX, double toY) {
    if (fromY == toY) {
      return;
    }
    boolean down = fromY < toY;
    double top = down ? fromY : toY;
    double bottom = down ? toY : fromY;
    double slope = (toX - fromX) / (toY - fromY);
    int last = (int) Math.min(height, Math.ceil(bottom));
    int first = (int) Math.max(0, Math.floor(top));
    firstRow = Math.min(firstRow, first);
    endRow = Math.max(endRow, last);
    for (int row = first; row < last; row++) {
      double begin = Math.max(row, top);
      double end = Math.min(row + 1, bottom);
      double x = (down ? fromX : toX) + (begin - top) * slope;
      double next = x + (end - begin) * slope;
      double covered = down ? end - begin : begin - end;
      span(row * (width + 2), inside(Math.min(x, next)), inside(Math.max(x, next)), covered);
    }
  }

  private double inside(double x) {
    return Math.max(0, Math.min(width, x));
  }

  /** Adds an edge within one row of pixels, from its left to its right end. */
  private void span(int row, double left, double right, double covered) {
    int first = (int) left;
    int end = (int) Math.ceil(right);
    if (end <= first + 1) {
      double middle = (left + right) / 2 - first;
      cover[row + first] += covered * (1 - middle);
      cover[row + first + 1] += covered * middle;
      return;
    }
    // the part of the edge left of each border between pixels, as areas of triangles
    double perPixel = 1 / (right - left);
    double before = 0;
    for (int x = first; x < end; x++) {
      double from = Math.max(left, x);
      double to = Math.min(right, x + 1);
      double share = (to - from) * perPixel;
      double area = share * (x + 1 - (from + to) / 2);
      cover[row + x] += covered * (area + before);
      before = share - area;
    }
    cover[row + end] += covered * before;
  }

  private void blend(int colour) {
    for (int row = firstRow; row < endRow; row++) {
      double sum = 0;
      for (int x = 0; x < width; x++) {
        sum += cover[row * (width + 2) + x];
        int part = (int) Math.round(Math.min(1, Math.abs(sum)) * STEPS);
        if (part > 0) {
          int at = row * width + x;
          pixels[at] = mixed(pixels[at], colour, part);
        }
      }
    }
    Arrays.fill(cover, 0);
    firstRow = height;
    endRow = 0;
  }

  private static int mixed(int below, int above, int part) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = (below >> shift) & 0xFF;
      int to = (above >> shift) & 0xFF;
      int between = (from * (STEPS - part) + to * part + STEPS / 2) / STEPS;
      mixed |= between << shift;
    }
    return mixed;
  }

  /** Returns the picture as a PNG file. */
  public byte[] png() {
    return Png.of(pixels, width);
  }
}
