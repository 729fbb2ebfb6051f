package io.kartei.render.pdf.formula;

import io.kartei.diagram.element.Colour;
import io.kartei.diagram.mermaid.scan.CssColours;
import io.kartei.render.pdf.formula.SetFormula.Ink;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.AWTTransformProducer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the SVG that MathJax writes. */
final class FormulaSvg {
  private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

  private final FormulaGlyphs glyphs;
  private final List<Ink> inks = new ArrayList<>();

  private FormulaSvg(FormulaGlyphs glyphs) {
    this.glyphs = glyphs;
  }

  /**
   * Returns a formula as shapes.
   *
   * @param svg what MathJax wrote
   * @param glyphs the signs that its fonts lack
   */
  static SetFormula read(String svg, FormulaGlyphs glyphs) {
    Element root = Jsoup.parse(svg, "", Parser.xmlParser()).child(0);
    FormulaSvg reader = new FormulaSvg(glyphs);
    reader.children(root, new Pen(new AffineTransform(), null, null, null, 0));
    double[] box = numbers(root.attr("viewBox"));
    return new SetFormula(box[0], box[2], -box[1], box[1] + box[3], reader.inks);
  }

  /**
   * How to paint.
   *
   * @param place from an element's coordinates to the formula's
   * @param clip what may be painted on; null for everything
   * @param fill a colour, {@code none}, or null for that of the text
   * @param stroke the same for lines
   * @param width the width of lines
   */
  private record Pen(
      AffineTransform place,
      @Nullable Area clip,
      @Nullable String fill,
      @Nullable String stroke,
      double width) {
    /** Returns the pen within an element. */
    Pen within(Element element) {
      AffineTransform inner = new AffineTransform(place);
      if (element.hasAttr("transform")) {
        inner.concatenate(AWTTransformProducer.createAffineTransform(element.attr("transform")));
      }
      return new Pen(
          inner,
          clip,
          colour(element, "fill", fill),
          colour(element, "stroke", stroke),
          element.hasAttr("stroke-width") ? number(element, "stroke-width") : width);
    }

    private static @Nullable String colour(Element element, String name, @Nullable String outer) {
      String own = element.attr(name);
      return own.isEmpty() ? outer : own.equals("currentColor") ? null : own;
    }
  }

  private void children(Element element, Pen pen) {
    element.children().forEach(child -> paint(child, pen.within(child)));
  }

  private void paint(Element element, Pen pen) {
    switch (element.normalName()) {
      case "g" -> children(element, pen);
      case "svg" -> window(element, pen);
      case "text" -> text(element, pen);
      default -> {
        Shape shape = shape(element);
        if (shape != null) {
          paint(shape, element.nameIs("line") || element.nameIs("polyline"), pen);
        }
      }
    }
  }

  private static @Nullable Shape shape(Element element) {
    return switch (element.normalName()) {
      case "path" -> path(element.attr("d"));
      case "rect" ->
          new RoundRectangle2D.Double(
              number(element, "x"),
              number(element, "y"),
              number(element, "width"),
              number(element, "height"),
              2 * number(element, "rx"),
              2 * number(element, "ry"));
      case "ellipse" -> {
        double rx = number(element, "rx");
        double ry = number(element, "ry");
        yield new Ellipse2D.Double(
            number(element, "cx") - rx, number(element, "cy") - ry, 2 * rx, 2 * ry);
      }
      case "line" ->
          new Line2D.Double(
              number(element, "x1"),
              number(element, "y1"),
              number(element, "x2"),
              number(element, "y2"));
      case "polygon" -> polygon(numbers(element.attr("points")), true);
      case "polyline" -> polygon(numbers(element.attr("points")), false);
      default -> null;
    };
  }

  private static Shape path(String steps) {
    try {
      return AWTPathProducer.createShape(new StringReader(steps), Path2D.WIND_NON_ZERO);
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in memory
    }
  }

  private static Path2D polygon(double[] points, boolean closed) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i + 1 < points.length; i += 2) {
      if (i == 0) {
        path.moveTo(points[0], points[1]);
      } else {
        path.lineTo(points[i], points[i + 1]);
      }
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }

  /** A part with coordinates of its own, beyond whose edges nothing is painted. */
  private void window(Element element, Pen pen) {
    double[] box = numbers(element.attr("viewBox"));
    AffineTransform inner = new AffineTransform(pen.place());
    inner.translate(number(element, "x"), number(element, "y"));
    inner.scale(number(element, "width") / box[2], number(element, "height") / box[3]);
    inner.translate(-box[0], -box[1]);
    Area seen = new Area(new Rectangle2D.Double(box[0], box[1], box[2], box[3]));
    seen.transform(inner);
    if (pen.clip() != null) {
      seen.intersect(pen.clip());
    }
    children(element, new Pen(inner, seen, pen.fill(), pen.stroke(), pen.width()));
  }

  private void text(Element element, Pen pen) {
    FormulaGlyphs.Outlined text =
        glyphs.of(
            element.wholeText(),
            element.attr("font-weight").equals("bold"),
            element.attr("font-style").equals("italic"));
    if (text != null) {
      double size = number(element, "font-size") / 1000;
      paint(
          text.outline().createTransformedShape(AffineTransform.getScaleInstance(size, -size)),
          false,
          pen);
    }
  }

  private void paint(Shape shape, boolean isOpen, Pen pen) {
    if (!isOpen && !"none".equals(pen.fill())) {
      ink(shape, pen.fill(), pen);
    }
    if (pen.width() > 0 && !"none".equals(pen.stroke())) {
      ink(new BasicStroke((float) pen.width()).createStrokedShape(shape), pen.stroke(), pen);
    }
  }

  private void ink(Shape shape, @Nullable String colour, Pen pen) {
    Shape placed = pen.place().createTransformedShape(shape);
    if (pen.clip() != null) {
      Area seen = new Area(placed);
      seen.intersect(pen.clip());
      placed = seen;
    }
    Colour known = colour == null ? null : CssColours.parse(colour);
    inks.add(new Ink(placed, known));
  }

  private static double number(Element element, String name) {
    String written = element.attr(name);
    String digits = written.endsWith("px") ? written.substring(0, written.length() - 2) : written;
    return digits.isEmpty() ? 0 : Double.parseDouble(digits);
  }

  private static double[] numbers(String list) {
    return Stream.of(BLANKS.split(list.strip())).mapToDouble(Double::parseDouble).toArray();
  }
}
