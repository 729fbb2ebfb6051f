package io.kartei.render.pdf.document;

import io.kartei.body.DrawingRegistry;
import io.kartei.render.pdf.line.JoinedWords;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Texts to be measured, in which digits take the place of formulas. */
public final class FormulaWidths {
  /** The width of a digit in the fonts of the text, in em. */
  private static final double DIGIT = 0.556;

  private static final char HYPHEN = '\u00ad';

  /** What takes the place of a soft hyphen for a moment: a character that no text has. */
  private static final char KEPT = '\uffff';

  /** What isn't as wide as its text. */
  private static final Evaluator OTHERS =
      Selector.evaluatorOf("svg." + DrawingRegistry.FORMULA_CLASS + ", code, kbd, samp, tt");

  private FormulaWidths() {}

  /**
   * Returns the text of an element for {@link ColumnWidths}: formulas are as wide as they are on
   * paper, and code is marked.
   */
  public static String text(Element element) {
    boolean hasWords = element.selectFirst("." + JoinedWords.CLASS) != null;
    boolean isParted = hasWords || element.wholeText().indexOf(HYPHEN) >= 0;
    boolean hasOthers = element.selectFirst(OTHERS) != null;
    if (!isParted && !hasOthers) {
      return element.text();
    }
    Element copy = element.clone();
    JoinedWords.part(copy, word -> true);
    if (hasOthers) {
      fill(copy);
      CodeText.mark(copy);
    }
    if (!isParted) {
      return copy.text();
    }
    // jsoup leaves soft hyphens out of an element's text
    copy.forEachNode(FormulaWidths::keepHyphens);
    return copy.text().replace(KEPT, HYPHEN);
  }

  private static void keepHyphens(Node node) {
    if (node instanceof TextNode text && text.getWholeText().indexOf(HYPHEN) >= 0) {
      text.text(text.getWholeText().replace(HYPHEN, KEPT));
    }
  }

  /** Replaces the formulas in an element with digits. */
  public static void fill(Element element) {
    for (Element formula : element.select("svg." + DrawingRegistry.FORMULA_CLASS)) {
      double wide = Double.parseDouble(formula.attr(DrawingRegistry.FORMULA_WIDTH));
      formula.replaceWith(new TextNode("0".repeat((int) Math.ceil(wide / DIGIT))));
    }
  }
}
