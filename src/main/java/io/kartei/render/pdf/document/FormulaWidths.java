package io.kartei.render.pdf.document;

import io.kartei.body.DrawingRegistry;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Texts to be measured, in which digits take the place of formulas. */
public final class FormulaWidths {
  /** The width of a digit in the fonts of the text, in em. */
  private static final double DIGIT = 0.556;

  /** What isn't as wide as its text. */
  private static final Evaluator OTHERS =
      Selector.evaluatorOf("svg." + DrawingRegistry.FORMULA_CLASS + ", code, kbd, samp, tt");

  private FormulaWidths() {}

  /**
   * Returns the text of an element for {@link ColumnWidths}: formulas are as wide as they are on
   * paper, and code is marked.
   */
  public static String text(Element element) {
    if (element.selectFirst(OTHERS) == null) {
      return element.text();
    }
    Element copy = element.clone();
    fill(copy);
    CodeText.mark(copy);
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
