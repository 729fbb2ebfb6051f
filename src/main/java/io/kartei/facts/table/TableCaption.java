package io.kartei.facts.table;

import io.kartei.facts.text.FactScope;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line directly above a table that names it: in bold, or {@code Tabelle 3: ...}. */
final class TableCaption {
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*\\d+(?:\\.\\d+)*\\s*[:.–-]?\\s+(?=\\S)");

  private static final int LONGEST = 120;
  private static final int WIDEST_GAP = 40;

  private TableCaption() {}

  /** The caption without its number, or null when the paragraph is none. */
  static @Nullable String of(Block.Paragraph above, Block.Table table, FactScope scope) {
    int gap = table.span().start() - above.span().end();
    if (gap < 0 || gap > WIDEST_GAP || !isBlank(scope, above.span().end(), table.span().start())) {
      return null;
    }
    if (above.span().end() - above.span().start() > 2 * LONGEST) {
      return null;
    }
    String text = PlainText.of(above.content());
    String title = withoutNumber(text).replaceFirst("(?<!\\s)\\s*+:$", "");
    boolean named = !title.equals(text) && !text.equals(title + ":");
    boolean bold =
        above.content().size() == 1
            && (above.content().get(0) instanceof Inline.Strong
                || above.content().get(0) instanceof Inline.Emphasis);
    return (named || bold) && !title.isEmpty() && text.length() <= LONGEST ? title : null;
  }

  private static String withoutNumber(String text) {
    int label = Text.of(text).begins(Category.TABLE_LABEL);
    Matcher number = NUMBER.matcher(text.substring(Math.max(0, label)));
    return label >= 0 && number.find() ? text.substring(label + number.end()) : text;
  }

  private static boolean isBlank(FactScope scope, int from, int to) {
    return scope.text(from, to).chars().allMatch(c -> Character.isWhitespace(c) || c == '>');
  }
}
