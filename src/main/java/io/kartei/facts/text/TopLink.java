package io.kartei.facts.text;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import java.util.List;

/** Links that only lead back to the top, and so aren't part of an answer. */
public final class TopLink {
  private TopLink() {}

  /**
   * Returns whether a block consists of a link to a heading in the same note, labelled as a link to
   * the top.
   */
  public static boolean is(Block block, FactScope scope) {
    List<Inline> content = Lines.contentOf(block);
    return content != null && leadsUp(content) && saysSo(scope.words(content));
  }

  private static boolean saysSo(Text text) {
    Text words = text.words();
    return words.tokens().isEmpty() || words.is(Category.BACK_TO_TOP);
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
    if (only instanceof Inline.Strong || only instanceof Inline.Emphasis) {
      return leadsUp(only.content());
    }
    return only instanceof Inline.Link link && link.destination().startsWith("#");
  }

  /** Returns whether a text has no letters or digits: brackets, arrows, blanks. */
  private static boolean isBlank(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
