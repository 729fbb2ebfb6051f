package io.kartei.facts.table;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.Numbering;
import io.kartei.language.Category;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import org.jspecify.annotations.Nullable;

/** A line directly above a table that names it: in bold, or {@code Tabelle 3: ...}. */
final class TableCaption {

  private static final int MAX_LENGTH = 120;
  private static final int MAX_GAP = 40;

  private TableCaption() {}

  /** Returns the caption without its number, or null if the paragraph isn't a caption. */
  static @Nullable String of(Block.Paragraph above, Block.Table table, FactScope scope) {
    int gap = table.span().start() - above.span().end();
    if (gap < 0 || gap > MAX_GAP || !isBlank(scope, above.span().end(), table.span().start())) {
      return null;
    }
    if (above.span().end() - above.span().start() > 2 * MAX_LENGTH) {
      return null;
    }
    String text = PlainText.of(above.content());
    String title = Lines.withoutColon(withoutNumber(text, scope));
    boolean named = !title.equals(text) && !text.equals(title + ":");
    boolean bold =
        above.content().size() == 1
            && (above.content().get(0) instanceof Inline.Strong
                || above.content().get(0) instanceof Inline.Emphasis);
    return (named || bold) && !title.isEmpty() && text.length() <= MAX_LENGTH ? title : null;
  }

  private static String withoutNumber(String text, FactScope scope) {
    int label = scope.words(text).begins(Category.TABLE_LABEL);
    if (label < 0) {
      return text;
    }
    String rest = text.substring(label);
    int number = Numbering.ofHeading(scope.words(rest));
    return number == 0 ? text : rest.substring(number);
  }

  private static boolean isBlank(FactScope scope, int from, int to) {
    return scope.text(from, to).chars().allMatch(c -> Character.isWhitespace(c) || c == '>');
  }
}
