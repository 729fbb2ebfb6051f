package io.kartei.study.sheet;

import io.kartei.model.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a numbered list that bullets divide because they aren't indented: each item is followed by
 * what is said about it. The joined list counts on, as a list does whatever its later items say.
 */
public final class NumberedSteps {
  private NumberedSteps() {}

  /** Returns blocks in which each divided list is one, with the bullets in its items. */
  public static List<Block> joined(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); ) {
      int end = end(blocks, i);
      if (end > i) {
        all.add(list(blocks.subList(i, end)));
        i = end;
      } else {
        all.add(blocks.get(i++));
      }
    }
    return all;
  }

  /**
   * Returns where a divided list ends that begins with a block; the same index if there is none.
   */
  private static int end(List<Block> blocks, int from) {
    int end = from;
    int steps = 0;
    int number = 0;
    while (end < blocks.size() && isStep(blocks.get(end), steps, number)) {
      Block.ItemList list = (Block.ItemList) blocks.get(end);
      number = (steps == 0 ? list.start() : number) + list.items().size();
      steps++;
      end++;
      if (end == blocks.size() || !isBullets(blocks.get(end))) {
        break;
      }
      end++;
    }
    return steps > 1 ? end : from;
  }

  /** Returns whether a block continues with steps: with one more, or at their next number. */
  private static boolean isStep(Block block, int steps, int number) {
    return block instanceof Block.ItemList list
        && list.ordered()
        && (steps == 0 || list.start() == number || (list.items().size() == 1 && list.start() > 1));
  }

  private static boolean isBullets(Block block) {
    return block instanceof Block.ItemList list && !list.ordered();
  }

  /** Returns steps, each of which bullets may follow, as one list. */
  private static Block list(List<Block> parts) {
    List<Block.Item> items = new ArrayList<>();
    for (Block part : parts) {
      Block.ItemList list = (Block.ItemList) part;
      if (list.ordered()) {
        items.addAll(list.items());
      } else {
        Block.Item step = items.remove(items.size() - 1);
        List<Block> children = new ArrayList<>(step.children());
        children.add(list);
        items.add(new Block.Item(step.span().to(list.span()), step.checked(), children));
      }
    }
    Block.ItemList first = (Block.ItemList) parts.get(0);
    return new Block.ItemList(
        first.span().to(parts.get(parts.size() - 1).span()), true, first.start(), items);
  }
}
