package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.FrontMatter;
import io.kartei.model.Inline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds a note's tags: first those in its front matter, then those in its text. */
final class TagFinder extends BodyWalker {
  private final Set<String> found = new LinkedHashSet<>();

  private TagFinder() {}

  static FrontMatter withTags(FrontMatter frontMatter, List<Block> body) {
    TagFinder finder = new TagFinder();
    finder.found.addAll(frontMatter.tags());
    finder.blocks(body);
    return frontMatter.tagged(List.copyOf(finder.found));
  }

  @Override
  public Done tag(Inline.Tag tag) {
    found.add(tag.name());
    return Done.DONE;
  }
}
