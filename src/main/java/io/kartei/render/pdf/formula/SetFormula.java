package io.kartei.render.pdf.formula;

import io.kartei.diagram.element.Colour;
import java.awt.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formula as shapes. Lengths are in thousandths of an em; the origin is where its base line
 * begins, and y grows downwards.
 *
 * @param left where it begins
 * @param width its width
 * @param height its extent above the base line
 * @param depth its extent below the base line
 * @param inks what is painted, from back to front
 */
public record SetFormula(double left, double width, double height, double depth, List<Ink> inks) {
  public SetFormula {
    inks = List.copyOf(inks);
  }

  /**
   * A filled shape.
   *
   * @param colour null for that of the text around
   */
  public record Ink(Shape shape, @Nullable Colour colour) {}
}
