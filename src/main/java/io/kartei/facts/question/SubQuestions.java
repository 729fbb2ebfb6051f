package io.kartei.facts.question;

import io.kartei.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Questions in another question's list. */
final class SubQuestions {
  private SubQuestions() {}

  /** Returns the blocks of a prompt without nested questions that have markers of their own. */
  static List<Block> without(List<Block> prompt) {
    List<Block> own = new ArrayList<>();
    for (Block block : prompt) {
      if (block instanceof Block.ItemList list) {
        list(list, own);
      } else if (!(block instanceof Block.MarkedQuestion)) {
        own.add(block);
      }
    }
    return own;
  }

  private static void list(Block.ItemList list, List<Block> own) {
    List<Block.Item> items = new ArrayList<>();
    for (Block.Item item : list.items()) {
      List<Block> children = without(item.children());
      if (!children.isEmpty() || item.children().isEmpty()) {
        items.add(new Block.Item(item.span(), item.checked(), children));
      }
    }
    if (!items.isEmpty()) {
      own.add(new Block.ItemList(list.span(), list.ordered(), list.start(), items));
    }
  }
}
