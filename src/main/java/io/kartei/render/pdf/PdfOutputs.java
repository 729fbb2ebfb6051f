package io.kartei.render.pdf;

import io.kartei.render.Renderer;
import io.kartei.render.pdf.font.PaperFontsOnce;
import io.kartei.render.pdf.formula.FormulaSetter;
import java.util.List;

/** The printed outputs. They share the fonts, which are read once, and what sets formulas. */
public final class PdfOutputs {
  private PdfOutputs() {}

  /** Returns one renderer per output. Keep them: they print a second site faster. */
  public static List<Renderer> all() {
    PaperFontsOnce fonts = new PaperFontsOnce();
    FormulaSetter formulas = new FormulaSetter(fonts);
    return List.of(new PdfRenderer(fonts, formulas), new BookRenderer(fonts, formulas));
  }
}
