package io.kartei.study.sheet;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a note with nothing below them, which only name something.
 *
 * @param starts where they begin
 */
record NameHeadings(Set<Integer> starts) {
  /** A name in an answer has others beside it. */
  private static final int MIN_NAMES = 2;

  /** Returns those of a note, from its blocks that say something. */
  static NameHeadings of(List<Block> said) {
    Set<Integer> names = new HashSet<>();
    for (int i = 0; i < said.size(); i++) {
      Block next = i + 1 < said.size() ? said.get(i + 1) : null;
      if (said.get(i) instanceof Block.Heading heading
          && (next == null
              || (next instanceof Block.Heading below && below.level() <= heading.level()))) {
        names.add(heading.span().start());
      }
    }
    return new NameHeadings(names);
  }

  /** Returns whether a block is such a heading. */
  boolean has(@Nullable Block block) {
    return block instanceof Block.Heading && starts.contains(block.span().start());
  }

  static List<Inline> strong(Block.Heading heading) {
    return List.of(new Inline.Strong(heading.span(), heading.content()));
  }

  /** Adds names as a list. */
  static void add(List<Block> all, List<Block.Item> items) {
    if (!items.isEmpty()) {
      SourceSpan span = SourceSpan.of(items, Block.Item::span);
      all.add(new Block.ItemList(span, false, 1, items));
      items.clear();
    }
  }

  static Block.Item item(Block.Heading heading) {
    Block name = new Block.Plain(heading.span(), strong(heading));
    return new Block.Item(heading.span(), null, List.of(name));
  }

  /**
   * Returns blocks with the names among their headings as lists before the first section beside
   * them: behind one, they would look like what it consists of.
   */
  List<Block> first(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    Set<Integer> begun = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        begun.removeIf(level -> level > heading.level());
        if (begun.add(heading.level())) {
          add(all, namesBeside(blocks, i, heading.level()));
        }
      }
      if (!has(blocks.get(i))) {
        all.add(blocks.get(i));
      }
    }
    return all;
  }

  private List<Block.Item> namesBeside(List<Block> blocks, int from, int level) {
    List<Block.Item> names = new ArrayList<>();
    for (Block block : blocks.subList(from, blocks.size())) {
      if (block instanceof Block.Heading heading) {
        if (heading.level() < level) {
          break;
        }
        if (heading.level() == level && has(heading)) {
          names.add(item(heading));
        }
      }
    }
    return names;
  }

  /** Returns blocks without headings that nothing follows, unless they are answers. */
  List<Block> withText(List<Block> parts, boolean isAnswer) {
    List<Block> kept = new ArrayList<>();
    int below = 0; // the level of the heading after a block, 0 at the end, 9 for text
    for (int i = parts.size() - 1; i >= 0; i--) {
      Block block = parts.get(i);
      if (block instanceof Block.Heading heading) {
        boolean isAmongOthers =
            isAnswer && has(block) && beside(parts, heading.level()) >= MIN_NAMES;
        if (below <= heading.level() && !isAmongOthers) {
          continue;
        }
        below = heading.level();
      } else {
        below = 9;
      }
      kept.add(0, block);
    }
    return kept;
  }

  private static long beside(List<Block> parts, int level) {
    return parts.stream().filter(b -> b instanceof Block.Heading h && h.level() == level).count();
  }
}
