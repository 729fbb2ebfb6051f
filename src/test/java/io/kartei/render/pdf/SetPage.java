package io.kartei.render.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page of a PDF as it is set: its lines, and the areas that are filled or framed.
 *
 * @param lines the lines of text
 * @param boxes areas so wide that they are no part of a drawing
 * @param bars the bars at the left of boxes; one of a box that is parted goes beyond the page
 * @param areas where each area, drawing and picture ends, in points from above
 */
record SetPage(
    List<Line> lines,
    List<Rectangle2D> boxes,
    List<Rectangle2D> bars,
    List<Double> areas,
    double width,
    double height) {
  /** Type of at least this size, in points, is a heading's, if it is bold. */
  private static final float HEADING = 11.5f;

  /** In points. A narrower area is part of a drawing. */
  private static final double MIN_BOX = 300;

  /** In points. An area that isn't between is no bar at the left of a box. */
  private static final double MIN_BAR = 1;

  private static final double MAX_BAR = 4;

  /** In points. A lower area is a sign in a line. */
  private static final double MIN_HEIGHT = 14;

  /** Where the text begins below the running head, in points. */
  static final double HEAD = 65;

  /** A line of text on a page; lengths in points, from above. */
  record Line(
      String text, double left, double right, double y, float size, String font, boolean isBold) {
    boolean isHeading() {
      return isBold && size >= HEADING;
    }
  }

  static SetPage read(PDDocument document, PDPage page) throws IOException {
    TreeMap<Integer, List<TextPosition>> rows = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            if (!glyph.getUnicode().isBlank()) {
              rows.computeIfAbsent(Math.round(glyph.getYDirAdj()), y -> new ArrayList<>())
                  .add(glyph);
            }
          }
        };
    int number = document.getPages().indexOf(page) + 1;
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    stripper.getText(document);
    List<Line> lines = new ArrayList<>();
    rows.values().forEach(row -> lines(row, lines));
    Areas areas = new Areas(page);
    areas.processPage(page);
    double height = page.getMediaBox().getHeight();
    List<Rectangle2D> boxes = new ArrayList<>();
    List<Rectangle2D> bars = new ArrayList<>();
    List<Double> lowest = new ArrayList<>();
    for (Rectangle2D area : areas.found) {
      Rectangle2D turned =
          new Rectangle2D.Double(
              area.getX(), height - area.getMaxY(), area.getWidth(), area.getHeight());
      if (turned.getWidth() > MIN_BAR
          && turned.getWidth() < MAX_BAR
          && turned.getHeight() > MIN_HEIGHT) {
        bars.add(turned);
      }
      if (turned.getMaxY() < height - 68 && turned.getMinY() > HEAD) {
        lowest.add(turned.getMaxY());
        if (turned.getWidth() > MIN_BOX && turned.getHeight() > 3) {
          boxes.add(turned);
        }
      }
    }
    areas.pictures.forEach(picture -> lowest.add(height - picture.getMinY()));
    return new SetPage(lines, boxes, bars, lowest, page.getMediaBox().getWidth(), height);
  }

  /** Cuts the glyphs on one height into lines, at gaps that are wider than a space can be. */
  private static void lines(List<TextPosition> row, List<Line> lines) {
    row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    StringBuilder text = new StringBuilder();
    TextPosition first = null;
    TextPosition last = null;
    boolean isBold = false;
    for (TextPosition glyph : row) {
      double gap = last == null ? 0 : glyph.getXDirAdj() - end(last);
      if (first != null && last != null && gap > 1.2 * last.getFontSizeInPt()) {
        lines.add(line(text, first, last, isBold));
        text.setLength(0);
        first = null;
        isBold = false;
      } else if (first != null && last != null && gap > 0.15 * last.getFontSizeInPt()) {
        text.append(' ');
      }
      first = first == null ? glyph : first;
      // a heading's number isn't bold
      isBold |= glyph.getFont().getName().contains("Bold");
      text.append(glyph.getUnicode());
      last = glyph;
    }
    if (first != null && last != null) {
      lines.add(line(text, first, last, isBold));
    }
  }

  private static double end(TextPosition glyph) {
    return glyph.getXDirAdj() + glyph.getWidthDirAdj();
  }

  private static Line line(
      StringBuilder text, TextPosition first, TextPosition last, boolean isBold) {
    return new Line(
        text.toString(),
        first.getXDirAdj(),
        end(last),
        first.getYDirAdj(),
        first.getTextMatrix().getScalingFactorY(),
        first.getFont().getName(),
        isBold);
  }

  /** The areas that a page fills or draws. */
  private static final class Areas extends PDFGraphicsStreamEngine {
    final List<Rectangle2D> found = new ArrayList<>();
    final List<Rectangle2D> pictures = new ArrayList<>();
    private @org.jspecify.annotations.Nullable Rectangle2D path;
    private Point2D at = new Point2D.Double();

    Areas(PDPage page) {
      super(page);
    }

    private void add(double x, double y) {
      at = new Point2D.Double(x, y);
      if (path == null) {
        path = new Rectangle2D.Double(x, y, 0, 0);
      } else {
        path.add(at);
      }
    }

    private void end(boolean painted) {
      if (painted && path != null) {
        found.add(path);
      }
      path = null;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
      for (Point2D corner : List.of(a, b, c, d)) {
        add(corner.getX(), corner.getY());
      }
    }

    @Override
    public void drawImage(PDImage image) {
      pictures.add(
          getGraphicsState()
              .getCurrentTransformationMatrix()
              .createAffineTransform()
              .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
              .getBounds2D());
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) {
      add(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      add(x, y);
    }

    @Override
    public void curveTo(float a, float b, float c, float d, float x, float y) {
      add(x, y);
    }

    @Override
    public Point2D getCurrentPoint() {
      return at;
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {
      end(false);
    }

    @Override
    public void strokePath() {
      end(true);
    }

    @Override
    public void fillPath(int rule) {
      end(true);
    }

    @Override
    public void fillAndStrokePath(int rule) {
      end(true);
    }

    /** Drawings are forms; what is in them isn't a box. */
    @Override
    public void showForm(PDFormXObject form) {
      Rectangle2D box = form.getBBox().toGeneralPath().getBounds2D();
      Rectangle2D there =
          getGraphicsState()
              .getCurrentTransformationMatrix()
              .createAffineTransform()
              .createTransformedShape(
                  form.getMatrix().createAffineTransform().createTransformedShape(box))
              .getBounds2D();
      pictures.add(there);
    }

    @Override
    public void shadingFill(COSName name) {}
  }
}
