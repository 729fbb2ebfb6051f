package io.kartei.facts.term;

import io.kartei.facts.table.GlossaryHead;
import io.kartei.facts.text.FactScope;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of a table that is a glossary, one for each row. */
final class GlossaryTable {
  private static final int LONGEST_EXPANSION = 8;

  private GlossaryTable() {}

  static void find(Block.Table table, FactScope scope, TermCollector terms) {
    GlossaryHead head = GlossaryHead.of(table, scope);
    if (head == null) {
      return;
    }
    for (Block.Row row : table.rows()) {
      String name = text(row, head.term());
      if (name.isEmpty() && head.term() > 0 && head.expansion() < 0) {
        name = text(row, 0);
      }
      String shorter = head.isOfAcronyms() ? shortForm(row, name) : null;
      if (shorter != null) {
        terms.expansion(shorter, name, row.span());
        name = shorter;
      }
      boolean unnamed = name.replaceAll("[-–— ]", "").isEmpty() && head.expansion() >= 0;
      Names names = Names.of(unnamed ? text(row, head.expansion()) : name);
      if (names.term().isEmpty() || names.term().length() > 80) {
        continue;
      }
      if (names.expansion() != null) {
        terms.expansion(names.term(), names.expansion(), row.span());
      }
      if (!unnamed && head.expansion() >= 0) {
        expansion(names.term(), text(row, head.expansion()), row.span(), terms);
      }
      if (head.definition() >= 0) {
        meaning(row, head, names.term(), unnamed ? List.of() : written(row, head), terms);
      }
    }
  }

  /**
   * Where the column of the short forms holds the long ones: the cell that shortens it, or null.
   */
  private static @Nullable String shortForm(Block.Row row, String name) {
    if (ShortForm.of(name) != null) {
      return null;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = ShortForm.of(text(row, i).replaceAll("[®™]", ""));
      if (cell != null && Initials.agree(name, cell)) {
        return cell;
      }
    }
    return null;
  }

  /** Nothing is written out by the same words, nor by a mark for those of the row above. */
  private static void expansion(String term, String text, SourceSpan span, TermCollector terms) {
    if (!text.isEmpty()
        && !text.equalsIgnoreCase(term)
        && !Text.of(text).opensWith(Category.DITTO)) {
      terms.expansion(term, text, span);
    }
  }

  private static List<Inline> written(Block.Row row, GlossaryHead head) {
    List<Inline> cell = row.cells().get(head.term()).content();
    boolean first = text(row, head.term()).isEmpty() && head.expansion() < 0;
    return first ? row.cells().get(0).content() : cell;
  }

  private static void meaning(
      Block.Row row, GlossaryHead head, String term, List<Inline> written, TermCollector terms) {
    TermName name = TermName.of(term, written);
    String text = text(row, head.definition());
    boolean words =
        text.split("\\s+").length <= LONGEST_EXPANSION
            && !text.matches("(?s)[^.;:]*+[.;:]\\S*+\\s.*");
    List<Block> meaning =
        List.of(new Block.Plain(row.span(), row.cells().get(head.definition()).content()));
    if (head.expansion() >= 0) {
      terms.definition(name, meaning, row.span());
    } else if (head.isOfAcronyms()
        && words
        && !text.isEmpty()
        && ShortForm.of(term) != null
        && startsAlike(text, term)) {
      terms.expansion(term, text, row.span());
    } else {
      Entry.add(terms, name, meaning, row.span());
    }
  }

  private static boolean startsAlike(String text, String term) {
    return Character.toLowerCase(text.charAt(0)) == Character.toLowerCase(term.charAt(0));
  }

  private static String text(Block.Row row, int column) {
    return PlainText.of(row.cells().get(column).content());
  }
}
