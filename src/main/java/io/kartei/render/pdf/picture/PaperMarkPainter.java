package io.kartei.render.pdf.picture;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.kartei.diagram.drawing.Look;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.MarkVisitor;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.text.TextMeasure;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.font.PrintableText;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Draws the marks of a drawing on a page: lines as lines, text as text in the page's fonts. */
final class PaperMarkPainter implements MarkVisitor<PaperMarkPainter> {
  private static final String[] FAMILIES = PaperFonts.families();

  /** Where a line is under a text, below its baseline, in ems. */
  private static final double UNDERLINE = 0.13;

  /** Where a line is through a text, below its baseline, in ems. */
  private static final double LINE_THROUGH = -0.27;

  private final OutputDevice device;
  private final RenderingContext context;
  private final double x;
  private final double y;
  private final double scale;
  private final PrintableText printable;

  /**
   * Creates a painter.
   *
   * @param x the drawing's left edge, in layout dots
   * @param y the drawing's upper edge, in layout dots
   * @param scale layout dots per px of the drawing
   */
  PaperMarkPainter(
      OutputDevice device,
      RenderingContext context,
      double x,
      double y,
      double scale,
      PrintableText printable) {
    this.device = device;
    this.context = context;
    this.x = x;
    this.y = y;
    this.scale = scale;
    this.printable = printable;
  }

  private double x(double px) {
    return x + px * scale;
  }

  private double y(double px) {
    return y + px * scale;
  }

  @Override
  public PaperMarkPainter group(Mark.Group group) {
    group.marks().forEach(mark -> mark.accept(this));
    return this;
  }

  @Override
  public PaperMarkPainter rectangle(Mark.Rectangle mark) {
    double arc = 2 * mark.radius() * scale;
    shape(
        new RoundRectangle2D.Double(
            x(mark.x()), y(mark.y()), mark.width() * scale, mark.height() * scale, arc, arc),
        mark.role(),
        mark.paint());
    return this;
  }

  @Override
  public PaperMarkPainter ellipse(Mark.Ellipse mark) {
    shape(
        new Ellipse2D.Double(
            x(mark.x() - mark.radiusX()),
            y(mark.y() - mark.radiusY()),
            2 * mark.radiusX() * scale,
            2 * mark.radiusY() * scale),
        mark.role(),
        mark.paint());
    return this;
  }

  @Override
  public PaperMarkPainter path(Mark.Path mark) {
    Path2D path = new Path2D.Double();
    for (Outline.Step step : mark.outline().steps()) {
      if (step instanceof Outline.Move m) {
        path.moveTo(x(m.x()), y(m.y()));
      } else if (step instanceof Outline.Line l) {
        path.lineTo(x(l.x()), y(l.y()));
      } else if (step instanceof Outline.Curve c) {
        path.curveTo(x(c.x1()), y(c.y1()), x(c.x2()), y(c.y2()), x(c.x()), y(c.y()));
      } else {
        path.closePath();
      }
    }
    shape(path, mark.role(), mark.paint());
    return this;
  }

  private void shape(Shape shape, Role role, Paint paint) {
    Look look = Look.of(role).with(paint);
    if (look.fill() != null) {
      colour(look.fill());
      device.fill(shape);
    }
    if (look.stroke() != null) {
      colour(look.stroke());
      float[] dash = new float[look.dash().size()];
      for (int i = 0; i < dash.length; i++) {
        dash[i] = (float) (look.dash().get(i) * scale);
      }
      device.setStroke(
          new BasicStroke(
              (float) (look.width() * scale),
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_ROUND,
              1,
              dash.length == 0 ? null : dash,
              0));
      device.draw(shape);
    }
  }

  private void colour(Paint.Tone tone) {
    Colour colour = tone.light();
    device.setColor(new FSRGBColor(colour.red(), colour.green(), colour.blue()));
  }

  @Override
  public PaperMarkPainter text(Mark.Text mark) {
    double left =
        switch (mark.anchor()) {
          case START -> mark.x();
          case MIDDLE -> mark.x() - mark.width() / 2;
          case END -> mark.x() - mark.width();
        };
    Paint.Tone tone = Look.of(mark.role()).with(mark.paint()).fill();
    if (tone != null) {
      colour(tone);
    }
    double size = mark.size() * fit(mark);
    for (Label.Span span : mark.spans()) {
      FontSpecification font = font(size, span);
      if (device instanceof AbstractOutputDevice pdf) {
        pdf.setFontSpecification(font); // or it emboldens our type to the last text's weight
      }
      device.setFont(context.getFont(font));
      String text = printable.of(span.text());
      context.getTextRenderer().drawString(device, text, (float) x(left), (float) y(mark.y()));
      double end = left + TextMeasure.bundled().width(text, size, span.bold());
      if (span.decoration() != Label.Decoration.NONE) {
        boolean under = span.decoration() == Label.Decoration.UNDERLINE;
        decorate(left, end, mark.y() + size * (under ? UNDERLINE : LINE_THROUGH), size);
      }
      left = end;
    }
    return this;
  }

  private void decorate(double left, double end, double height, double size) {
    device.setStroke(new BasicStroke((float) (size * scale / 15)));
    device.draw(new Line2D.Double(x(left), y(height), x(end), y(height)));
  }

  /**
   * Returns the factor by which to shrink a text that became longer because characters were
   * replaced.
   */
  private double fit(Mark.Text mark) {
    double wide = 0;
    boolean same = true;
    for (Label.Span span : mark.spans()) {
      String text = printable.of(span.text());
      same &= text.equals(span.text());
      wide += TextMeasure.bundled().width(text, mark.size(), span.bold());
    }
    return same ? 1 : Math.min(1, mark.width() / wide);
  }

  private FontSpecification font(double size, Label.Span span) {
    FontSpecification font = new FontSpecification();
    font.families = FAMILIES;
    font.size = (float) (size * scale);
    font.fontWeight = span.bold() ? IdentValue.BOLD : IdentValue.NORMAL;
    font.fontStyle = span.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
    font.variant = IdentValue.NORMAL;
    return font;
  }

  /** Marks the place of a picture, which isn't loaded. */
  @Override
  public PaperMarkPainter image(Mark.Image mark) {
    return rectangle(
        new Mark.Rectangle(
            mark.x(), mark.y(), mark.width(), mark.height(), 0, Role.FRAME, Paint.ROLE));
  }
}
