package io.kartei.render.pdf;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import io.kartei.output.SiteSink;
import io.kartei.render.BookLength;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.SilentLog;
import io.kartei.render.pdf.document.UnsupportedScripts;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.font.PaperFontsOnce;
import io.kartei.render.pdf.font.ProjectFonts;
import io.kartei.render.pdf.formula.FormulaSetter;
import io.kartei.render.pdf.formula.Formulas;

/** Prints all notes as one book. */
final class BookRenderer implements Renderer {
  /** The book's address. */
  static final String PATH = "book.pdf";

  private final PaperFontsOnce fonts;
  private final FormulaSetter formulas;

  BookRenderer(PaperFontsOnce fonts) {
    this(fonts, new FormulaSetter(fonts));
  }

  BookRenderer(PaperFontsOnce fonts, FormulaSetter formulas) {
    this.fonts = fonts;
    this.formulas = formulas;
  }

  @Override
  public String name() {
    return "book";
  }

  @Override
  @SuppressWarnings("try") // used only for closing
  public void render(RenderContext context, SiteSink sink) {
    long words = BookLength.words(context.index());
    if (words == 0) {
      return;
    }
    if (!BookLength.isPrintable(words)) {
      context.diagnostics().report(Diagnostic.warning("book-too-long.words", words));
      return;
    }
    FormulaSetter setter = sink.isKept() ? formulas : formulas.estimating();
    Formulas.tell(context, setter);
    PaperFonts used = ProjectFonts.of(context, fonts);
    UnsupportedScripts.tell(context, used);
    PrintContext printing = PrintContext.of(context, used, setter);
    printing
        .unit(Phrase.of("without.file", PATH))
        .run(() -> SilentLog.during(() -> printing.print(BookDocument.of(printing), PATH, sink)));
  }
}
