package io.kartei.body;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import java.util.List;

/** Checks whether a body contains a link. */
final class LinkFinder extends BodyWalker {
  private boolean found;

  private LinkFinder() {}

  static boolean finds(List<Block> blocks) {
    LinkFinder finder = new LinkFinder();
    finder.blocks(blocks);
    return finder.found;
  }

  @Override
  public Done link(Inline.Link link) {
    found = true;
    return Done.DONE;
  }

  @Override
  public Done wikiLink(Inline.WikiLink link) {
    found = true;
    return Done.DONE;
  }

  @Override
  public Done footnoteReference(Inline.FootnoteReference reference) {
    found = true;
    return Done.DONE;
  }
}
