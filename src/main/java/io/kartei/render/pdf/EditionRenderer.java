package io.kartei.render.pdf;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.SilentLog;
import io.kartei.render.pdf.document.UnsetScripts;
import io.kartei.render.pdf.font.PaperFontsOnce;
import io.kartei.render.pdf.formula.FormulaSetter;
import io.kartei.render.pdf.formula.Formulas;
import io.kartei.text.Slugs;
import org.jspecify.annotations.Nullable;

/** Prints a choice of the notes, or the questions in it with a key. */
public final class EditionRenderer implements Renderer {
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
    UnsetScripts.tell(context, fonts.get().printable());
    PrintContext printing = PrintContext.of(context, fonts.get(), formulas);
    String path = Slugs.of(edition.title()) + ".pdf";
    printing
        .unit(Phrase.of("without.file", path))
        .run(
            () ->
                SilentLog.during(
                    () -> {
                      PaperDocument document = document(printing, edition);
                      if (document == null) {
                        context
                            .diagnostics()
                            .report(Diagnostic.error("nothing-to-print.questions"));
                      } else {
                        printing.print(document, path, sink);
                      }
                    }));
  }

  private @Nullable PaperDocument document(PrintContext printing, Edition edition) {
    return request.questions()
        ? QuestionPaper.of(printing, edition)
        : BookDocument.of(printing, edition);
  }
}
