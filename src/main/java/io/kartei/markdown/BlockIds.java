package io.kartei.markdown;

import io.kartei.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ids of blocks: {@code ^id} at the end of a text (Obsidian, "Link to a block"). */
final class BlockIds {
  /** Up to five digits alone are an exponent; the ids that Obsidian generates are longer. */
  private static final Pattern ID =
      Pattern.compile("(?:^|(?<![ \\t])[ \\t]++)(?<id>\\^(?!\\d{1,5}$)[A-Za-z0-9-]++)[ \\t]*+$");

  private BlockIds() {}

  /** Turns an id at the end of a text into an anchor in front of it; the list may be changed. */
  static List<Inline> anchored(List<Inline> content, ParseScope scope) {
    int last = content.size() - 1;
    if (last < 0
        || !(content.get(last) instanceof Inline.Text text)
        || text.text().indexOf('^') < 0) {
      return content;
    }
    Matcher mark = ID.matcher(text.text());
    if (!mark.find()) {
      return content;
    }
    String id = mark.group("id");
    scope.anchor(id);
    List<Inline> anchored = new ArrayList<>();
    anchored.add(new Inline.Anchor(text.span(), id));
    anchored.addAll(content.subList(0, last));
    if (mark.start() > 0) {
      anchored.add(new Inline.Text(text.span(), text.text().substring(0, mark.start())));
    } else if (anchored.size() > 1 && anchored.get(last) instanceof Inline.SoftBreak) {
      anchored.remove(last);
    }
    return anchored;
  }
}
