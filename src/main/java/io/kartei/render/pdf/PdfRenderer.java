package io.kartei.render.pdf;

import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;

/** Prints what is learnt from: comparison sheets, also with blank cells and bound together. */
public final class PdfRenderer implements Renderer {
  private final PaperFontsOnce fonts;

  /** One that reads the fonts for itself. */
  public PdfRenderer() {
    this(new PaperFontsOnce());
  }

  PdfRenderer(PaperFontsOnce fonts) {
    this.fonts = fonts;
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public void render(RenderContext context, SiteSink sink) {
    Formulas.tell(context);
    Workshop workshop = Workshop.of(context, fonts.get());
    Quiet.during(
        () -> {
          new ComparisonPrinter(workshop, sink).print();
          new CheatSheetPrinter(workshop, sink).print();
          new CardPrinter(workshop, sink).print();
        });
  }
}
