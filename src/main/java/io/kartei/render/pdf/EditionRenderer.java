package io.kartei.render.pdf;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import io.kartei.model.Card;
import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import io.kartei.render.pdf.card.CardPrinter;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.SilentLog;
import io.kartei.render.pdf.document.UnsupportedScripts;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.font.PaperFontsOnce;
import io.kartei.render.pdf.font.ProjectFonts;
import io.kartei.render.pdf.formula.FormulaSetter;
import io.kartei.render.pdf.formula.Formulas;
import io.kartei.render.pdf.sheet.CheatSheetPrinter;
import io.kartei.study.sheet.CheatSheet;
import io.kartei.study.sheet.CheatSheetBuilder;
import io.kartei.text.Slugs;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints a choice of the notes, or the questions in it with a key, a cheat sheet of it, or the
 * cards that are made from it.
 */
public final class EditionRenderer implements Renderer {
  /** What the names of the files end in, so that one doesn't replace another. */
  private static final Map<EditionRequest.Form, String> ENDINGS =
      Map.of(
          EditionRequest.Form.TEXT, ".pdf",
          EditionRequest.Form.QUESTIONS, ".pdf",
          EditionRequest.Form.CHEAT_SHEET, "-cheat-sheet.pdf",
          EditionRequest.Form.CARDS, "-cards.pdf");

  private final EditionRequest request;
  private final PaperFontsOnce fonts = new PaperFontsOnce();

  /** Creates a renderer of what a request asks for. */
  public EditionRenderer(EditionRequest request) {
    this.request = request;
  }

  @Override
  public String name() {
    return "edition";
  }

  /** Writes one PDF, whose name comes from its title; what isn't found is an error. */
  @Override
  @SuppressWarnings("try") // used only for closing
  public void render(RenderContext context, SiteSink sink) {
    Edition edition = EditionChooser.choose(context, request);
    if (edition == null) {
      return;
    }
    FormulaSetter formulas = new FormulaSetter(fonts);
    Formulas.tell(context, formulas);
    PaperFonts used = ProjectFonts.of(context, fonts);
    UnsupportedScripts.tell(context, used);
    PrintContext printing = PrintContext.of(context, used, formulas);
    String path = Slugs.of(edition.title()) + ENDINGS.get(request.form());
    printing
        .unit(Phrase.of("without.file", path))
        .run(
            () ->
                SilentLog.during(
                    () -> {
                      String missing = print(printing, edition, path, sink);
                      if (missing != null) {
                        context.diagnostics().report(Diagnostic.error(missing));
                      }
                    }));
  }

  /** Prints the choice; returns the code of an error if there is nothing to print, else null. */
  private @Nullable String print(
      PrintContext printing, Edition edition, String path, SiteSink sink) {
    switch (request.form()) {
      case TEXT -> printing.print(BookDocument.of(printing, edition), path, sink);
      case QUESTIONS -> {
        PaperDocument paper = QuestionPaper.of(printing, edition);
        if (paper == null) {
          return "nothing-to-print.questions";
        }
        printing.print(paper, path, sink);
      }
      case CHEAT_SHEET -> {
        CheatSheet sheet =
            CheatSheetBuilder.of(printing.context().index(), edition.title(), edition.sections());
        if (sheet.parts().isEmpty()) {
          return "nothing-to-print.cheat-sheet";
        }
        new CheatSheetPrinter(printing, sink).print(sheet, path);
      }
      case CARDS -> {
        List<Card> cards = edition.cards(printing.context());
        if (cards.isEmpty()) {
          return "nothing-to-print.cards";
        }
        new CardPrinter(printing, sink, cards).print(path);
      }
    }
    return null;
  }
}
