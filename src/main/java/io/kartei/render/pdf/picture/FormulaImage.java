package io.kartei.render.pdf.picture;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import io.kartei.diagram.element.Colour;
import io.kartei.render.pdf.formula.SetFormula;
import java.awt.geom.AffineTransform;

/**
 * A formula at its size on paper.
 *
 * @param scale layout dots per unit of the formula
 */
record FormulaImage(SetFormula formula, double scale) implements SVGImage {
  @Override
  public int getIntrinsicWidth() {
    return (int) Math.ceil(formula.width() * scale);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) Math.ceil((formula.height() + formula.depth()) * scale);
  }

  @Override
  public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(scale, scale);
    place.translate(-formula.left(), formula.height());
    for (SetFormula.Ink ink : formula.inks()) {
      Colour colour = ink.colour() == null ? Colour.BLACK : ink.colour();
      device.setColor(new FSRGBColor(colour.red(), colour.green(), colour.blue()));
      device.fill(place.createTransformedShape(ink.shape()));
    }
  }
}
