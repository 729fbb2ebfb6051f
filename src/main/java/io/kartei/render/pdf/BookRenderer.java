package io.kartei.render.pdf;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.index.NotePage;
import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;

/** Prints all notes as one book. */
public final class BookRenderer implements Renderer {
  /** The book's address. */
  static final String PATH = "book.pdf";

  /** A book of more words, some thousand pages, takes more memory than a build may be given. */
  private static final int MOST_WORDS = 250_000;

  private final PaperFontsOnce fonts;

  BookRenderer(PaperFontsOnce fonts) {
    this.fonts = fonts;
  }

  @Override
  public String name() {
    return "book";
  }

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public void render(RenderContext context, SiteSink sink) {
    long words =
        context.index().pages().values().stream()
            .map(NotePage::note)
            .mapToLong(n -> n.wordCount())
            .sum();
    if (words == 0) {
      return;
    }
    if (words > MOST_WORDS) {
      context
          .diagnostics()
          .report(
              Diagnostic.warning(
                      "book-too-long",
                      "with "
                          + words
                          + " words this is too much for one PDF, so there is no book.pdf")
                  .hint("print.html has all of it; or leave book out of \"outputs\""));
      return;
    }
    Formulas.tell(context);
    Workshop workshop = Workshop.of(context, fonts.get());
    Quiet.during(() -> workshop.print(BookDocument.of(workshop), PATH, sink));
  }
}
