package io.kartei.render.pdf.picture;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.index.NotePage;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.render.RenderContext;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Reports the notes whose formulas are printed as source. */
public final class Formulas extends BodyWalker {
  private @Nullable SourceSpan first;
  private int count;

  private Formulas() {}

  public static void tell(RenderContext context) {
    for (NotePage page : context.index().pages().values()) {
      context.unit(page, Phrase.of("without.formulas")).run(() -> tell(context, page));
    }
  }

  private static void tell(RenderContext context, NotePage page) {
    Formulas formulas = new Formulas();
    formulas.blocks(page.note().text().body());
    if (formulas.count == 0) {
      return;
    }
    Diagnostic said = Diagnostic.info("formula-on-paper.as-written", formulas.count);
    SourceText text = context.sources().find(page.note().path());
    SourceSpan first = formulas.first;
    context
        .diagnostics()
        .report(
            text == null || first == null
                ? said.at(page.note().path(), first)
                : said.at(text.place(first)));
  }

  private Done found(SourceSpan place) {
    first = first == null ? place : first;
    count++;
    return Done.DONE;
  }

  @Override
  public Done formula(Block.Formula formula) {
    return found(formula.span());
  }

  @Override
  public Done formula(Inline.Formula formula) {
    return found(formula.span());
  }
}
