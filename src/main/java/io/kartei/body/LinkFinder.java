package io.kartei.body;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import java.util.List;

/** Checks whether a body contains a link. */
final class LinkFinder {
  private LinkFinder() {}

  static boolean finds(List<Block> blocks) {
    return BodyWalker.all(Inline.class, blocks).stream()
        .anyMatch(
            inline ->
                inline instanceof Inline.Link
                    || inline instanceof Inline.WikiLink
                    || inline instanceof Inline.FootnoteReference);
  }
}
