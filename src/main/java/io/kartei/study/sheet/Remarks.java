package io.kartei.study.sheet;

import io.kartei.facts.text.Marker;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import java.util.List;

/** Which remarks beside the text have to be known, and which are only asides. */
final class Remarks {
  private Remarks() {}

  /**
   * Returns whether a quote isn't a question but a statement with the sign of what must be known.
   */
  static boolean isMust(Block block) {
    return block instanceof Block.Quote
        && PlainText.ofBlocks(List.of(block)).strip().startsWith(Marker.RELEVANT);
  }

  /** Returns whether a paragraph is in brackets as a whole, or a footnote typed by hand. */
  static boolean isAside(Block block) {
    String text = PlainText.ofBlocks(List.of(block));
    return block instanceof Block.Paragraph
        && ((text.startsWith("(") && text.indexOf(')') == text.length() - 1) || isNote(text));
  }

  /** Returns whether a text begins with a number in brackets: {@code [1] More about it}. */
  private static boolean isNote(String text) {
    int end = text.startsWith("[") ? text.indexOf("] ") : -1;
    return end > 1 && text.substring(1, end).chars().allMatch(Character::isDigit);
  }
}
