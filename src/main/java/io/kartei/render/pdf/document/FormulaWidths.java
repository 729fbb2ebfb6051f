package io.kartei.render.pdf.document;

import io.kartei.body.DrawingRegistry;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Texts to be measured, in which digits take the place of formulas. */
public final class FormulaWidths {
  /** The width of a digit in the fonts of the text, in em. */
  private static final double DIGIT = 0.556;

  private FormulaWidths() {}

  /** Returns the text of an element, in which formulas are as wide as they are on paper. */
  public static String text(Element element) {
    if (element.selectFirst("svg." + DrawingRegistry.FORMULA_CLASS) == null) {
      return element.text();
    }
    Element copy = element.clone();
    fill(copy);
    return copy.text();
  }

  /** Replaces the formulas in an element with digits. */
  public static void fill(Element element) {
    for (Element formula : element.select("svg." + DrawingRegistry.FORMULA_CLASS)) {
      double wide = Double.parseDouble(formula.attr(DrawingRegistry.FORMULA_WIDTH));
      formula.replaceWith(new TextNode("0".repeat((int) Math.ceil(wide / DIGIT))));
    }
  }
}
