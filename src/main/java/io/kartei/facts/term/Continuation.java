package io.kartei.facts.term;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a definition continues with below its sentence: {@code Ein Netzplan ist ein Plan mit:} and a
 * list. Without it, such a definition would be cut off.
 */
final class Continuation {
  private static final int MAX_LENGTH = 600;

  private Continuation() {}

  /** Returns whether text continues below it: it ends in a colon or in a word like "wobei". */
  static boolean isOpen(Text text) {
    return text.isOneOf(":,", text.tokens().size() - 1) || text.endsWith(Category.GOES_ON_BELOW);
  }

  /**
   * Returns the whole meaning of an open text.
   *
   * @param below the block below the text, or null
   * @return null if the text doesn't go on there, or at too great a length
   */
  static @Nullable List<Block> whole(List<Block> text, @Nullable Block below) {
    if (below == null || !goesOn(below)) {
      return null;
    }
    List<Block> whole = new ArrayList<>(text);
    whole.add(below);
    return PlainText.ofBlocks(List.of(below)).length() > MAX_LENGTH ? null : whole;
  }

  private static boolean goesOn(Block block) {
    return block instanceof Block.ItemList
        || block instanceof Block.Formula
        || block instanceof Block.Code;
  }
}
