package io.kartei.render.pdf;

import io.kartei.concurrent.Work;
import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import io.kartei.render.pdf.card.CardPrinter;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.SilentLog;
import io.kartei.render.pdf.document.UnsupportedScripts;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.font.PaperFontsOnce;
import io.kartei.render.pdf.font.ProjectFonts;
import io.kartei.render.pdf.formula.FormulaSetter;
import io.kartei.render.pdf.formula.Formulas;
import io.kartei.render.pdf.sheet.CheatSheetPrinter;
import io.kartei.render.pdf.sheet.ComparisonPrinter;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints study materials: cards, cheat sheets, and comparison sheets, the latter also with blank
 * cells and as a booklet.
 */
final class PdfRenderer implements Renderer {
  private final PaperFontsOnce fonts;
  private final FormulaSetter formulas;

  /** Creates a renderer that reads the fonts itself. */
  public PdfRenderer() {
    this(new PaperFontsOnce());
  }

  private PdfRenderer(PaperFontsOnce fonts) {
    this(fonts, new FormulaSetter(fonts));
  }

  PdfRenderer(PaperFontsOnce fonts, FormulaSetter formulas) {
    this.fonts = fonts;
    this.formulas = formulas;
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  @SuppressWarnings("try") // used only for closing
  public void render(RenderContext context, SiteSink sink) {
    FormulaSetter setter = sink.isKept() ? formulas : formulas.estimating();
    Formulas.tell(context, setter);
    PaperFonts used = ProjectFonts.of(context, fonts);
    UnsupportedScripts.tell(context, used);
    PrintContext printing = PrintContext.of(context, used, setter);
    SilentLog.during(
        () -> {
          ComparisonPrinter comparisons = new ComparisonPrinter(printing, sink);
          CheatSheetPrinter cheatSheets = new CheatSheetPrinter(printing, sink);
          CardPrinter cards = new CardPrinter(printing, sink);
          List<Runnable> first = new ArrayList<>(comparisons.sheets());
          first.addAll(cheatSheets.sheets());
          first.addAll(cards.fitting());
          side(context, first);
          List<Runnable> then = new ArrayList<>(cards.sheets());
          then.addAll(comparisons.booklet());
          side(context, then);
        });
  }

  /** Runs work in parallel. */
  private static void side(RenderContext context, List<Runnable> work) {
    Work.forEach(context.executor(), work, Runnable::run);
  }
}
