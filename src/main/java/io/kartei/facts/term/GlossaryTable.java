package io.kartei.facts.term;

import io.kartei.facts.table.GlossaryHead;
import io.kartei.facts.text.FactScope;
import io.kartei.language.Acronym;
import io.kartei.language.Brackets;
import io.kartei.language.Category;
import io.kartei.language.LetterAligner;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of a table that is a glossary, one for each row. */
final class GlossaryTable {
  private static final int MAX_EXPANSION_WORDS = 8;
  private static final String REASON = "why.short-form.glossary";

  private final GlossaryHead head;
  private final FactScope scope;
  private final TermCollector terms;

  private GlossaryTable(GlossaryHead head, FactScope scope, TermCollector terms) {
    this.head = head;
    this.scope = scope;
    this.terms = terms;
  }

  static void find(Block.Table table, FactScope scope, TermCollector terms) {
    GlossaryHead head = GlossaryHead.of(table, scope);
    if (head != null) {
      table.rows().forEach(new GlossaryTable(head, scope, terms)::row);
    }
  }

  private void row(Block.Row row) {
    String name = text(row, column(row));
    String shorter = head.isOfAcronyms() ? shortForm(row, name) : null;
    if (shorter != null) {
      terms.expansion(shorter, name, row.span(), REASON);
      name = shorter;
    }
    boolean unnamed = scope.words(name).trim("-–—").tokens().isEmpty() && head.expansion() >= 0;
    String term = term(unnamed ? text(row, head.expansion()) : name, row.span());
    if (term.isEmpty() || term.length() > TermCollector.MAX_NAME_LENGTH) {
      return;
    }
    if (!unnamed && head.expansion() >= 0) {
      expansion(term, text(row, head.expansion()), row.span());
    }
    if (head.definition() >= 0) {
      List<Inline> written = unnamed ? List.of() : row.cells().get(column(row)).content();
      meaning(row, TermName.of(term, written));
    }
  }

  /** Where a row has its term; the first column where the right one is empty. */
  private int column(Block.Row row) {
    return head.expansion() < 0 && text(row, head.term()).isEmpty() ? 0 : head.term();
  }

  /**
   * How a glossary writes a term: {@code DNS}, {@code Domain Name System (DNS)}.
   *
   * @return the acronym if there is one, else all but what is in brackets
   */
  private String term(String text, SourceSpan span) {
    Text words = scope.words(withoutMarks(text));
    String acronym = WrittenOut.find(words, span, scope, terms);
    return acronym != null
        ? acronym
        : words.tokens().isEmpty() ? "" : Brackets.cut(words).written();
  }

  private static String withoutMarks(String text) {
    return text.replace("®", "").replace("™", "");
  }

  /**
   * Where the column of the short forms holds the long ones: the cell that shortens it, or null.
   */
  private @Nullable String shortForm(Block.Row row, String name) {
    if (Acronym.of(name) != null) {
      return null;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = Acronym.of(withoutMarks(text(row, i)));
      if (cell != null && new LetterAligner(scope.words(name)).agrees(cell)) {
        return cell;
      }
    }
    return null;
  }

  /** Nothing is written out by the same words, nor by a mark for those of the row above. */
  private void expansion(String term, String text, SourceSpan span) {
    if (!text.isEmpty()
        && !text.equalsIgnoreCase(term)
        && !scope.words(text).opensWith(Category.DITTO)) {
      terms.expansion(term, text, span, REASON);
    }
  }

  private void meaning(Block.Row row, TermName name) {
    String text = text(row, head.definition());
    List<Block> meaning =
        List.of(new Block.Plain(row.span(), row.cells().get(head.definition()).content()));
    if (head.expansion() >= 0) {
      terms.definition(name, meaning, row.span(), "why.term.glossary");
    } else if (head.isOfAcronyms() && isLongForm(text, name.term())) {
      terms.expansion(name.term(), text, row.span(), REASON);
    } else {
      terms.entry(name, meaning, row.span());
    }
  }

  /** Whether a text of a few words without an end of a sentence begins as the acronym does. */
  private boolean isLongForm(String text, String term) {
    Text words = scope.words(text);
    int size = words.tokens().size();
    int sign = 0;
    while (sign < size && !words.isOneOf(".;:", sign)) {
      sign++;
    }
    return size > 0
        && words.count() <= MAX_EXPANSION_WORDS
        && (sign == size || words.view(sign, size).count() == 1)
        && Acronym.of(term) != null
        && Character.toLowerCase(text.charAt(0)) == Character.toLowerCase(term.charAt(0));
  }

  private static String text(Block.Row row, int column) {
    return PlainText.of(row.cells().get(column).content());
  }
}
