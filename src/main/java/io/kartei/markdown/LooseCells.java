package io.kartei.markdown;

import io.kartei.model.Block;
import java.util.List;
import java.util.Set;

/**
 * What an author's own table holds between its cells. A browser would put it in front of the table,
 * paper would lose cells beside it; here it gets a cell of its own.
 */
final class LooseCells {
  private static final Set<String> TABLES = Set.of("table", "thead", "tbody", "tfoot");

  private static final Set<String> PARTS =
      Set.of("caption", "col", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th");

  private LooseCells() {}

  /** What an element of this name holds, as it can be shown in it. */
  static List<Block> fitted(String tag, List<Block> children) {
    if (TABLES.contains(tag)) {
      return children.stream().map(block -> isPart(block) ? block : row(block)).toList();
    }
    return tag.equals("tr")
        ? children.stream().map(block -> isPart(block) ? block : in("td", block)).toList()
        : children;
  }

  private static boolean isPart(Block block) {
    return block instanceof Block.Element element && PARTS.contains(element.tag());
  }

  private static Block row(Block block) {
    return in("tr", in("td", block));
  }

  private static Block in(String tag, Block block) {
    return new Block.Element(block.span(), tag, List.of(), List.of(block));
  }
}
