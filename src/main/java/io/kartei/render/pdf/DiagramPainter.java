package io.kartei.render.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.kartei.diagram.Colour;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Look;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.MarkVisitor;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws the shapes of diagrams onto the page as lines and areas; their words are the document's.
 */
record DiagramPainter(Diagrams diagrams) implements FSObjectDrawerFactory, FSObjectDrawer {
  /** The type of the objects that this draws. */
  static final String TYPE = "application/x-kartei-drawing";

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    return isReplacedObject(element) ? this : null;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return TYPE.equals(element.getAttribute("type"));
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    Drawing drawing = diagrams.of(element.getAttribute("data-source"));
    if (drawing != null) {
      double scale = width / drawing.width();
      AffineTransform place = AffineTransform.getTranslateInstance(x, y);
      place.scale(scale, scale);
      Pen pen = new Pen(device, place, scale);
      drawing.marks().forEach(mark -> mark.accept(pen));
    }
    return null;
  }

  /** Draws marks, one after the other. */
  private record Pen(OutputDevice device, AffineTransform place, double scale)
      implements MarkVisitor<Pen> {

    @Override
    public Pen group(Mark.Group group) {
      group.marks().forEach(mark -> mark.accept(this));
      return this;
    }

    @Override
    public Pen rectangle(Mark.Rectangle r) {
      double round = 2 * r.radius();
      return draw(
          new RoundRectangle2D.Double(r.x(), r.y(), r.width(), r.height(), round, round),
          r.role(),
          r.paint());
    }

    @Override
    public Pen ellipse(Mark.Ellipse e) {
      return draw(
          new Ellipse2D.Double(
              e.x() - e.radiusX(), e.y() - e.radiusY(), 2 * e.radiusX(), 2 * e.radiusY()),
          e.role(),
          e.paint());
    }

    @Override
    public Pen path(Mark.Path path) {
      Path2D.Double shape = new Path2D.Double();
      for (Outline.Step step : path.outline().steps()) {
        if (step instanceof Outline.Move move) {
          shape.moveTo(move.x(), move.y());
        } else if (step instanceof Outline.Line line) {
          shape.lineTo(line.x(), line.y());
        } else if (step instanceof Outline.Curve c) {
          shape.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
        } else {
          shape.closePath();
        }
      }
      return draw(shape, path.role(), path.paint());
    }

    @Override
    public Pen text(Mark.Text text) {
      return this;
    }

    @Override
    public Pen image(Mark.Image image) {
      return this;
    }

    private Pen draw(Shape shape, Role role, Paint paint) {
      Look look = Look.of(role).with(paint);
      Shape placed = place.createTransformedShape(shape);
      Paint.Tone fill = look.fill();
      if (fill != null) {
        device.setColor(colour(fill.light()));
        device.fill(placed);
      }
      Paint.Tone stroke = look.stroke();
      if (stroke != null && look.width() > 0) {
        device.setColor(colour(stroke.light()));
        device.setStroke(stroke(look.width(), look.dash()));
        device.draw(placed);
      }
      return this;
    }

    private BasicStroke stroke(double width, List<Double> dash) {
      float wide = (float) (width * scale);
      if (dash.isEmpty()) {
        return new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
      }
      float[] dashes = new float[dash.size()];
      for (int i = 0; i < dashes.length; i++) {
        dashes[i] = (float) (dash.get(i) * scale);
      }
      return new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    private static FSRGBColor colour(Colour colour) {
      return new FSRGBColor(colour.red(), colour.green(), colour.blue());
    }
  }
}
