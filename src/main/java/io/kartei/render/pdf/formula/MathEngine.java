package io.kartei.render.pdf.formula;

import io.kartei.messages.Phrase;
import io.kartei.render.pdf.font.Resources;
import io.kartei.render.pdf.formula.ScriptSandbox.TooLong;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;

/** MathJax in a sandbox. Loading it takes a second or two. One thread at a time. */
final class MathEngine {
  /** What a formula may take; a large matrix takes a tenth of it. */
  private static final long MAX_INSTRUCTIONS = 60_000_000;

  private static final double UNITS = 1000;

  private final FormulaGlyphs glyphs;
  private final ScriptSandbox sandbox = new ScriptSandbox();
  private boolean isClean = true;
  private String missing = "";

  /**
   * Loads MathJax.
   *
   * @param glyphs the signs that its fonts lack
   */
  MathEngine(FormulaGlyphs glyphs) {
    this.glyphs = glyphs;
    sandbox.define("measure", this::measure);
    sandbox.run(Resources.text("formula/mathjax.js"), "mathjax.js");
  }

  /** Returns the width, height and depth of a text in em, given whether it is bold and italic. */
  private double[] measure(Object[] arguments) {
    String text = Context.toString(arguments[0]);
    FormulaGlyphs.Outlined box =
        glyphs.of(text, Context.toBoolean(arguments[1]), Context.toBoolean(arguments[2]));
    if (box == null) {
      missing = text;
      return new double[3];
    }
    return new double[] {box.width() / UNITS, box.height() / UNITS, box.depth() / UNITS};
  }

  /**
   * Returns a formula as SVG.
   *
   * @throws FormulaException if it can't be set
   */
  String svg(FormulaSource source) throws FormulaException {
    missing = "";
    sandbox.allow(MAX_INSTRUCTIONS);
    try {
      if (!isClean) {
        sandbox.call("reset");
      }
      isClean = false;
      boolean defines = FormulaSource.defines(source.tex());
      String[] definitions = source.definitions().toArray(String[]::new);
      String svg =
          sandbox.call("set", source.tex(), source.display(), defines, (Object) definitions);
      isClean = true;
      if (!missing.isEmpty()) {
        throw new FormulaException(Phrase.of("formula.no-glyph", missing));
      }
      return svg;
    } catch (RhinoException e) {
      isClean = true; // it has cleaned up
      throw new FormulaException(Phrase.verbatim(e.details()));
    } catch (TooLong | StackOverflowError e) {
      throw new FormulaException(Phrase.of("formula.too-much"));
    }
  }
}
