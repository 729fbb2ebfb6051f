package io.kartei.render.pdf.formula;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.index.NotePage;
import io.kartei.markdown.inline.FormulaCheck;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.render.RenderContext;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reports the formulas of a note that are printed as their source. */
public final class Formulas extends BodyWalker {
  private final RenderContext context;
  private final NotePage page;
  private final FormulaSetter setter;
  private final List<String> definitions = new ArrayList<>();

  private Formulas(RenderContext context, NotePage page, FormulaSetter setter) {
    this.context = context;
    this.page = page;
    this.setter = setter;
  }

  /** Reports the formulas of all notes that can't be set. */
  public static void tell(RenderContext context, FormulaSetter setter) {
    for (NotePage page : context.index().pages().values()) {
      context
          .unit(page, Phrase.of("without.formulas"))
          .run(() -> new Formulas(context, page, setter).blocks(page.note().text().body()));
    }
  }

  private Done found(SourceSpan place, String tex, boolean display) {
    if (FormulaCheck.check(tex) != null) {
      return Done.DONE; // reported where the note was read
    }
    Phrase fault = setter.fault(tex.strip(), display, definitions);
    if (fault == null) {
      if (FormulaSetter.defines(tex)) {
        definitions.add(tex.strip());
      }
      return Done.DONE;
    }
    Diagnostic said = Diagnostic.info("formula-on-paper.as-written", fault);
    SourceText text = context.sources().find(page.note().path());
    context
        .diagnostics()
        .report(text == null ? said.at(page.note().path(), place) : said.at(text.place(place)));
    return Done.DONE;
  }

  @Override
  public Done formula(Block.Formula formula) {
    return found(formula.span(), formula.text(), true);
  }

  @Override
  public Done formula(Inline.Formula formula) {
    return found(formula.span(), formula.text(), false);
  }
}
