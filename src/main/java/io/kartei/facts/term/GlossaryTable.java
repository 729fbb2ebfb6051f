package io.kartei.facts.term;

import io.kartei.facts.table.GlossaryHead;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.LineText;
import io.kartei.language.Acronym;
import io.kartei.language.Category;
import io.kartei.language.LetterAligner;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the terms of a table that is a glossary, one per row. */
final class GlossaryTable {
  private final GlossaryHead head;
  private final FactScope scope;
  private final TermCollector terms;
  private final Glossary glossary;

  private GlossaryTable(
      GlossaryHead head, FactScope scope, TermCollector terms, Glossary glossary) {
    this.head = head;
    this.scope = scope;
    this.terms = terms;
    this.glossary = glossary;
  }

  static void find(Block.Table table, FactScope scope, TermCollector terms, Glossary glossary) {
    GlossaryHead head = GlossaryHead.of(table, scope);
    if (head != null) {
      table.rows().forEach(new GlossaryTable(head, scope, terms, glossary)::row);
    }
  }

  private void row(Block.Row row) {
    int column = head.expansion() < 0 && text(row, head.term()).isEmpty() ? 0 : head.term();
    Text called = text(row, column);
    boolean unnamed = head.expansion() >= 0 && called.trim("-–—").tokens().isEmpty();
    if (unnamed) {
      column = head.expansion();
      called = text(row, column);
    }
    String shorter = head.isOfAcronyms() ? shortForm(row, called) : null;
    if (shorter != null) {
      terms.shortForm(shorter, called.written(), row.span(), Glossary.SHORT_FORM);
      called = scope.words(shorter);
    }
    if (called.tokens().isEmpty()) {
      return;
    }
    if (!unnamed && head.expansion() >= 0) {
      expansion(glossary.name(called, row.span()), text(row, head.expansion()), row.span());
    }
    if (head.definition() >= 0) {
      meaning(row, called, unnamed ? List.of() : row.cells().get(column).content());
    }
  }

  /**
   * Returns the acronym in a row that shortens the name, if the short-form column contains the long
   * form; otherwise null.
   */
  private @Nullable String shortForm(Block.Row row, Text name) {
    if (Acronym.of(name.string()) != null) {
      return null;
    }
    LetterAligner aligner = new LetterAligner(name);
    return row.cells().stream()
        .map(cell -> Acronym.of(text(cell).trim("®™").written()))
        .filter(acronym -> acronym != null && aligner.agrees(acronym))
        .findFirst()
        .orElse(null);
  }

  /** Adds an expansion, unless it repeats the term or is a ditto mark. */
  private void expansion(String term, Text words, SourceSpan span) {
    if (!words.tokens().isEmpty()
        && !words.string().equalsIgnoreCase(term)
        && !words.opensWith(Category.DITTO)) {
      terms.shortForm(term, words.string(), span, Glossary.SHORT_FORM);
    }
  }

  private void meaning(Block.Row row, Text called, List<Inline> written) {
    List<Block> meaning =
        List.of(new Block.Plain(row.span(), row.cells().get(head.definition()).content()));
    if (head.expansion() >= 0) {
      String term = glossary.name(called, row.span());
      terms.definition(new Definition(term, written, meaning, row.span(), Glossary.TERM));
    } else {
      glossary.entry(called, written, meaning, row.span());
    }
  }

  private Text text(Block.Row row, int column) {
    return text(row.cells().get(column));
  }

  private Text text(Block.Cell cell) {
    return scope.words(LineText.of(cell.content()).text());
  }
}
