package io.kartei.render.pdf;

import io.kartei.render.Renderer;
import io.kartei.render.pdf.font.PaperFontsOnce;
import java.util.List;

/** The outputs that are printed. They share the fonts, which are read once. */
public final class PdfOutputs {
  private PdfOutputs() {}

  /** One printer for each, to be kept: the second site that they print is faster. */
  public static List<Renderer> all() {
    PaperFontsOnce fonts = new PaperFontsOnce();
    return List.of(new PdfRenderer(fonts), new BookRenderer(fonts));
  }
}
