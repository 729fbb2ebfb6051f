package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/** Links that only lead the reader back to the beginning: no part of an answer. */
final class WayBack {
  private static final Pattern SAYS_SO =
      Pattern.compile(
          "[^\\p{L}]*(?:(?:go |jump )?(?:back|up)(?: to)?(?: the)?(?: (?:top|start|contents|index|questions"
              + "|table of contents|list|toc|overview))?|(?:to )?(?:the )?top|(?:table of )?contents|toc"
              + "|zurück(?: (?:nach oben|zum|zur) ?(?:anfang|start|übersicht|inhalt(?:sverzeichnis)?)?)?"
              + "|nach oben|(?:zum|zur) (?:anfang|start|übersicht|inhalt(?:sverzeichnis)?))?[^\\p{L}]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private WayBack() {}

  /** Whether a block is nothing but a link to a heading of its note that says so. */
  static boolean is(Block block) {
    List<Inline> content = Lines.contentOf(block);
    return content != null && leadsUp(content) && SAYS_SO.matcher(PlainText.of(content)).matches();
  }

  private static boolean leadsUp(List<Inline> content) {
    List<Inline> shown =
        content.stream()
            .filter(inline -> !(inline instanceof Inline.Text text && isBlank(text.text())))
            .toList();
    if (shown.size() != 1) {
      return false;
    }
    Inline only = shown.get(0);
    if (only instanceof Inline.Strong strong) {
      return leadsUp(strong.content());
    }
    if (only instanceof Inline.Emphasis emphasis) {
      return leadsUp(emphasis.content());
    }
    return only instanceof Inline.Link link && link.destination().startsWith("#");
  }

  /** Whether a text has no letter and no digit: brackets, arrows, blanks. */
  private static boolean isBlank(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
