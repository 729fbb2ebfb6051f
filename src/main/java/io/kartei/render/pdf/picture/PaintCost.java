package io.kartei.render.pdf.picture;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.TextAttribute;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.batik.bridge.TextNode;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.CompositeShapePainter;
import org.apache.batik.gvt.FillShapePainter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.gvt.ImageNode;
import org.apache.batik.gvt.Marker;
import org.apache.batik.gvt.MarkerShapePainter;
import org.apache.batik.gvt.PatternPaint;
import org.apache.batik.gvt.ShapeNode;
import org.apache.batik.gvt.ShapePainter;
import org.apache.batik.gvt.StrokeShapePainter;
import org.apache.batik.gvt.text.TextPaintInfo;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is known only after layout: the dashes of lines and the tiles of patterns. Used once,
 * before anything is painted or measured.
 */
final class PaintCost {
  private static final double MAX_DASHES = 50_000;
  private static final double MAX_TILES = 50_000;

  /** The minimum length of a dash in a letter's outline, as a fraction of the font size. */
  private static final double LEAST_DASH = 0.005;

  /** How finely curves are divided for measuring: into at most 64 lines. */
  private static final int MAX_HALVINGS = 6;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private double dashes;
  private double tiles;

  private PaintCost() {}

  /** Throws an exception if painting is too much work. */
  static void check(GraphicsNode root) throws PictureException {
    new PaintCost().node(root);
  }

  private void node(@Nullable GraphicsNode node) throws PictureException {
    if (node == null || !seen.add(node)) {
      return;
    }
    if (node instanceof ShapeNode shape) {
      painter(shape.getShapePainter(), shape.getShape());
    } else if (node instanceof TextNode text) {
      text(text.getAttributedCharacterIterator());
    } else if (node instanceof CompositeGraphicsNode group) {
      for (Object child : group.getChildren()) {
        node((GraphicsNode) child);
      }
      if (node instanceof ImageNode image) {
        node(image.getImage());
      }
    }
  }

  private void painter(@Nullable ShapePainter painter, Shape shape) throws PictureException {
    if (painter instanceof CompositeShapePainter several) {
      for (int i = 0; i < several.getShapePainterCount(); i++) {
        painter(several.getShapePainter(i), shape);
      }
    } else if (painter instanceof StrokeShapePainter stroke) {
      dashes(stroke.getStroke(), shape);
      paint(stroke.getPaint(), shape);
    } else if (painter instanceof FillShapePainter fill) {
      paint(fill.getPaint(), shape);
    } else if (painter instanceof MarkerShapePainter markers) {
      marker(markers.getStartMarker());
      marker(markers.getMiddleMarker());
      marker(markers.getEndMarker());
    }
  }

  private void marker(@Nullable Marker marker) throws PictureException {
    node(marker == null ? null : marker.getMarkerNode());
  }

  private void dashes(@Nullable Stroke stroke, Shape shape) throws PictureException {
    float[] dash = stroke instanceof BasicStroke basic ? basic.getDashArray() : null;
    if (dash != null) {
      dashes += length(shape) / period(dash) * dash.length;
      if (!(dashes <= MAX_DASHES)) {
        throw new PictureException("picture.dashes");
      }
    }
  }

  private static double period(float[] dash) {
    double sum = 0;
    for (float one : dash) {
      sum += one;
    }
    return sum;
  }

  private static double length(Shape shape) {
    Rectangle2D bounds = shape.getBounds2D();
    double flat = Math.max(bounds.getWidth(), bounds.getHeight()) / 1000;
    PathIterator path = new FlatteningPathIterator(shape.getPathIterator(null), flat, MAX_HALVINGS);
    double[] at = new double[6];
    double[] from = new double[2];
    double[] first = new double[2];
    double length = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      double[] to = kind == PathIterator.SEG_CLOSE ? first : at;
      length += kind == PathIterator.SEG_MOVETO ? 0 : Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (kind == PathIterator.SEG_MOVETO) {
        System.arraycopy(at, 0, first, 0, 2);
      }
      System.arraycopy(to, 0, from, 0, 2);
    }
    return length;
  }

  private void paint(@Nullable Paint paint, Shape shape) throws PictureException {
    if (paint instanceof PatternPaint pattern) {
      Rectangle2D tile = pattern.getPatternRect();
      Rectangle2D all = shape.getBounds2D();
      tiles +=
          Math.max(1, all.getWidth() / tile.getWidth())
              * Math.max(1, all.getHeight() / tile.getHeight());
      if (!(tiles <= MAX_TILES)) {
        throw new PictureException("picture.tiles");
      }
      node(pattern.getGraphicsNode());
    }
  }

  private static void text(@Nullable AttributedCharacterIterator text) throws PictureException {
    if (text == null) {
      return;
    }
    for (char c = text.first();
        c != CharacterIterator.DONE;
        c = text.setIndex(text.getRunLimit())) {
      Object paint = text.getAttribute(TextNode.PAINT_INFO);
      if (paint instanceof TextPaintInfo info && info.strokeStroke instanceof BasicStroke stroke) {
        Object size = text.getAttribute(TextAttribute.SIZE);
        double least = LEAST_DASH * (size instanceof Number number ? number.doubleValue() : 1);
        float[] dash = stroke.getDashArray();
        if (dash != null && period(dash) < least) {
          throw new PictureException("picture.dashes");
        }
      }
    }
  }
}
