package io.kartei.facts.question;

import io.kartei.facts.text.Content;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.facts.text.TopLink;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that stand one below the other. A place among them is a number that grows with the blocks,
 * and within a block with the lines of a paragraph and the items of a list.
 */
final class Siblings {
  private static final int PART_BITS = 32;

  private final FoundQuestions found;
  private final List<Block> blocks;
  private final boolean numbered;
  private final Map<Integer, @Nullable Solution> solutions = new HashMap<>();
  private final Map<Integer, List<MarkedLine>> lines = new HashMap<>();
  private final IdentityHashMap<Block, Integer> indexes = new IdentityHashMap<>();

  /**
   * @param numbered whether they are an item of a numbered list
   */
  Siblings(FoundQuestions found, List<Block> blocks, boolean numbered) {
    this.found = found;
    this.blocks = blocks;
    this.numbered = numbered;
  }

  /** Others in the same place. */
  Siblings with(List<Block> others) {
    return new Siblings(found, others, numbered);
  }

  FactScope scope() {
    return found.scope();
  }

  boolean isNumbered() {
    return numbered;
  }

  int size() {
    return blocks.size();
  }

  Block get(int index) {
    return blocks.get(index);
  }

  /** All of them. */
  List<Block> all() {
    return blocks;
  }

  List<Block> subList(int from, int to) {
    return blocks.subList(from, to);
  }

  /** The index of this very block, not of one like it. */
  int indexOf(Block block) {
    if (indexes.isEmpty()) {
      for (int i = 0; i < blocks.size(); i++) {
        indexes.put(blocks.get(i), i);
      }
    }
    return indexes.getOrDefault(block, blocks.size());
  }

  /** The words of a block that is text; no words of another block. */
  static Text words(Block block, FactScope scope) {
    List<Inline> content = Lines.contentOf(block);
    return content == null ? scope.words("") : scope.words(content);
  }

  /** The lines of a paragraph; none of another block. */
  List<MarkedLine> lines(int index) {
    return lines.computeIfAbsent(index, i -> Lines.of(blocks.get(i)));
  }

  /** The solution that begins at a place, or null. */
  @Nullable Solution solution(int index) {
    if (!solutions.containsKey(index)) {
      solutions.put(index, Solution.at(blocks, index, scope()));
    }
    return solutions.get(index);
  }

  /** Whether a question is, or stands within, a block. */
  boolean isAsked(int index) {
    return found.in(blocks.get(index));
  }

  /** Says that something looks like a question and is none. */
  void reject(SourceSpan span, String reason, Object... arguments) {
    found.reject(span, reason, arguments);
  }

  /** Where a block begins, or the end when there is none with this index. */
  long place(int index) {
    return place(index, 0);
  }

  /** Where a line of a paragraph or an item of a list begins. */
  long place(int index, int part) {
    return ((long) index << PART_BITS) + part;
  }

  /** What a question takes that stays on the page as it is. */
  Extent kept(int from, int to) {
    return new Extent(place(from), place(to), place(from));
  }

  /**
   * What a question takes that a block of its own shows, and what stays on the page behind that.
   */
  Extent shown(int from, int shownTo, int to) {
    return new Extent(place(from), place(to), place(shownTo));
  }

  /** Where in the note what stands between two places is. */
  SourceSpan span(long from, long to) {
    List<Block> between = new ArrayList<>();
    copy(from, to, between);
    return between.get(0).span().to(between.get(between.size() - 1).span());
  }

  /** Adds what stands between two places to others. */
  void copy(long from, long to, List<Block> others) {
    int last = Math.min((int) (to >> PART_BITS), blocks.size() - 1);
    for (int i = (int) (from >> PART_BITS); i <= last; i++) {
      int first = (int) Math.max(0, from - place(i));
      int end = (int) Math.min(Integer.MAX_VALUE, to - place(i));
      if (first == 0 && end == Integer.MAX_VALUE) {
        others.add(blocks.get(i));
      } else if (end > first) {
        part(i, first, end, others);
      }
    }
  }

  private void part(int index, int from, int to, List<Block> others) {
    Block block = blocks.get(index);
    Block.ItemList list = block instanceof Block.ItemList items ? items : null;
    int size = list == null ? lines(index).size() : list.items().size();
    int end = Math.min(to, size);
    if (from == 0 && end == size) {
      others.add(block);
    } else if (from < end && list != null) {
      List<Block.Item> items = list.items().subList(from, end);
      SourceSpan span = items.get(0).span().to(items.get(items.size() - 1).span());
      others.add(new Block.ItemList(span, list.ordered(), list.start() + from, items));
    } else if (from < end) {
      others.add(Lines.paragraph(lines(index).subList(from, end)));
    }
  }

  /** Whether a block ends the answer to what stands above it, on a level of headings. */
  boolean ends(int index, int level) {
    return (blocks.get(index) instanceof Block.Heading heading && heading.level() <= level)
        || isAsked(index);
  }

  /** What stands below a heading, up to a question or the end of its section. */
  List<Block> section(Block.Heading heading) {
    int from = indexOf(heading) + 1;
    int end = from;
    while (end < blocks.size() && !ends(end, heading.level())) {
      end++;
    }
    List<Block> content = answering(blocks.subList(from, end));
    return Content.in(content, scope()) ? content : List.of();
  }

  /** Blocks without what only refers to exams, or is made from the note itself. */
  List<Block> answering(List<Block> blocks) {
    return blocks.stream().filter(block -> !isAside(block)).toList();
  }

  private boolean isAside(Block block) {
    if (block instanceof Block.Quote quote) {
      return !quote.children().isEmpty()
          && quote.children().stream().allMatch(Block.ExamReferences.class::isInstance);
    }
    return TopLink.is(block, scope())
        || block instanceof Block.Contents
        || block instanceof Block.ExamReferences
        || block instanceof Block.Footnotes;
  }
}
