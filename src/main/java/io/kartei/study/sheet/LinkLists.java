package io.kartei.study.sheet;

import io.kartei.address.SafeAddress;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import java.util.List;

/** Lists and paragraphs of links: what to use or read, not what to know. */
final class LinkLists {
  private LinkLists() {}

  /**
   * Returns whether each item is a link and nothing else: what to use or read, not what to know.
   */
  static boolean isOnlyLinks(Block.ItemList list) {
    return list.items().stream()
        .flatMap(item -> item.children().stream())
        .allMatch(LinkLists::isLinks);
  }

  static boolean isLinks(Block block) {
    List<Inline> content = block instanceof Block.Text text ? text.content() : List.of();
    return content.stream().anyMatch(LinkLists::leadsAway)
        && content.stream()
            .allMatch(
                inline ->
                    leadsAway(inline)
                        || inline instanceof Inline.SoftBreak
                        || inline instanceof Inline.HardBreak
                        || (inline instanceof Inline.Text text
                            && text.text().chars().allMatch(LinkLists::parts)));
  }

  /** Returns whether a sign numbers or parts links: {@code [1]}, a comma. */
  private static boolean parts(int sign) {
    return Character.isWhitespace(sign)
        || Character.isDigit(sign)
        || "[](),;.+|·-–/".indexOf(sign) >= 0;
  }

  private static boolean leadsAway(Inline inline) {
    return inline instanceof Inline.Link link && SafeAddress.isOnWeb(link.destination());
  }
}
