package io.kartei.body;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The heading levels of a text on a page. The page's title is its only first-level heading; every
 * other heading is one level below its parent, whatever levels the author skipped. Headings in a
 * quote, a list or a foldable block belong under the heading before it.
 */
public final class Outline extends BodyWalker {
  private static final int MAX_LEVEL = 6;

  private final Map<String, Integer> levels = new HashMap<>();
  private Deque<Integer> open = new ArrayDeque<>();
  private int base = 1;

  private Outline() {}

  /** Returns the level of each heading in a text below a page's title, by id. */
  public static Map<String, Integer> levels(List<Block> body) {
    return levels(body, 1);
  }

  /** Returns the level of each heading in a text below a heading of the given level, by id. */
  static Map<String, Integer> levels(List<Block> body, int above) {
    Outline outline = new Outline();
    outline.base = above;
    outline.blocks(body);
    return outline.levels;
  }

  /** Returns the sections of a text with these levels. */
  public static List<Section> sections(List<Section> sections, Map<String, Integer> levels) {
    List<Section> placed = new ArrayList<>();
    for (Section s : sections) {
      int level = levels.getOrDefault(s.id(), s.level());
      placed.add(new Section(s.id(), s.title(), level, s.heading(), s.extent(), s.parent()));
    }
    return placed;
  }

  @Override
  public Done heading(Block.Heading heading) {
    while (!open.isEmpty() && open.element() >= heading.level()) {
      open.pop();
    }
    open.push(heading.level());
    levels.put(heading.id(), Math.min(MAX_LEVEL, base + open.size()));
    return Done.DONE;
  }

  @Override
  public Done quote(Block.Quote quote) {
    inside(quote.children());
    return Done.DONE;
  }

  @Override
  public Done callout(Block.Callout callout) {
    inside(callout.children());
    return Done.DONE;
  }

  @Override
  public Done element(Block.Element element) {
    if (element.tag().equals("details")) {
      inside(element.children());
    } else {
      blocks(element.children());
    }
    return Done.DONE;
  }

  @Override
  protected void item(Block.Item item) {
    inside(item.children());
  }

  private void inside(List<Block> blocks) {
    Deque<Integer> outside = open;
    int outer = base;
    base += open.size();
    open = new ArrayDeque<>();
    blocks(blocks);
    open = outside;
    base = outer;
  }
}
