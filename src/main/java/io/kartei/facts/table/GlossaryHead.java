package io.kartei.facts.table;

import io.kartei.facts.text.FactScope;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a glossary, recognized by its head; -1 for a missing column.
 *
 * @param isOfAcronyms whether the head says that the terms are short forms
 */
public record GlossaryHead(int term, int expansion, int definition, boolean isOfAcronyms) {
  private static final int MAX_LENGTH = 40;

  /** Returns the columns, or null if it isn't the head of a glossary. */
  public static @Nullable GlossaryHead of(Block.Table table, FactScope scope) {
    List<Block.Cell> head = table.head().cells();
    if (head.size() < 2 || head.size() > 5) {
      return null;
    }
    int term = -1;
    int expansion = -1;
    int definition = -1;
    boolean acronym = false;
    for (int i = 0; i < head.size(); i++) {
      String text = PlainText.of(head.get(i).content());
      if (text.length() > MAX_LENGTH) {
        continue;
      }
      Text words = scope.words(text);
      boolean isAcronym = words.is(Category.SHORT_FORM_NOUN);
      boolean kind = head.size() == 2 && i == 0 && words.is(Category.KIND_HEAD);
      if ((isAcronym && !acronym) || (term < 0 && (kind || isTerm(words)))) {
        expansion = term >= 0 && expansion < 0 && isAcronym ? term : expansion;
        term = i;
        acronym |= isAcronym;
      } else if (expansion < 0
          && (words.is(Category.LONG_FORM_HEAD)
              || (acronym && (isTerm(words) || words.is(Category.NAME_HEAD))))) {
        expansion = i;
      } else if (definition < 0 && words.is(Category.DEFINITION_HEAD)) {
        definition = i;
      }
    }
    boolean useful = term >= 0 && term <= 1 && (expansion >= 0 || definition >= 0);
    return useful ? new GlossaryHead(term, expansion, definition, acronym) : null;
  }

  private static boolean isTerm(Text head) {
    return head.is(Category.TERM_NOUN) || head.is(Category.TERM_HEAD);
  }
}
