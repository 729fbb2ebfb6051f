package io.kartei.facts.question;

import io.kartei.facts.text.Asides;
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
 * Consecutive blocks. A place among them is a number that increases from block to block and, within
 * a block, with the lines of a paragraph and the items of a list.
 */
final class Siblings {
  private static final int PART_BITS = 32;

  /** Maximum length of code that is read as a text. */
  private static final int MAX_CODE_LENGTH = 2_000;

  private final FoundQuestions found;
  private final List<Block> blocks;
  private final int number;
  private final Map<Integer, @Nullable Solution> solutions = new HashMap<>();
  private final Map<Integer, List<MarkedLine>> lines = new HashMap<>();
  private final IdentityHashMap<Block, Integer> indexes = new IdentityHashMap<>();

  /**
   * @param number the number of the item that contains them, or -1
   */
  Siblings(FoundQuestions found, List<Block> blocks, int number) {
    this.found = found;
    this.blocks = blocks;
    this.number = number;
  }

  /** Returns siblings with other blocks in the same context. */
  Siblings with(List<Block> others) {
    return new Siblings(found, others, number);
  }

  FactScope scope() {
    return found.scope();
  }

  /** Returns the number of the item that contains them, or -1. */
  int number() {
    return number;
  }

  AnswerKeys keys() {
    return found.keys();
  }

  int size() {
    return blocks.size();
  }

  Block get(int index) {
    return blocks.get(index);
  }

  /** Returns all blocks. */
  List<Block> all() {
    return blocks;
  }

  List<Block> subList(int from, int to) {
    return blocks.subList(from, to);
  }

  /** Returns the index of exactly this block, not of an equal one. */
  int indexOf(Block block) {
    if (indexes.isEmpty()) {
      for (int i = 0; i < blocks.size(); i++) {
        indexes.put(blocks.get(i), i);
      }
    }
    return indexes.getOrDefault(block, blocks.size());
  }

  /** Returns the words of a block of text; empty for any other block. */
  static Text words(Block block, FactScope scope) {
    List<Inline> content = Lines.contentOf(block);
    return content == null ? scope.words("") : scope.words(content);
  }

  /** Returns the lines of a paragraph or of code; empty for any other block. */
  List<MarkedLine> lines(int index) {
    return lines.computeIfAbsent(index, i -> linesOf(blocks.get(i)));
  }

  private static List<MarkedLine> linesOf(Block block) {
    if (!(block instanceof Block.Code code) || code.text().length() > MAX_CODE_LENGTH) {
      return Lines.of(block);
    }
    return code.text()
        .lines()
        .map(line -> List.<Inline>of(new Inline.Text(code.span(), line)))
        .map(line -> MarkedLine.plain(line, code.span()))
        .toList();
  }

  /** Returns the solution that begins within a block, or null. */
  @Nullable Solution solution(int index) {
    if (index < 0 || index >= blocks.size()) {
      return null;
    }
    if (!solutions.containsKey(index)) {
      solutions.put(index, Solution.at(this, index));
    }
    return solutions.get(index);
  }

  /** Returns whether a block is a part of a solution, and not its first block. */
  boolean isWithinSolution(int index) {
    for (int i = Math.max(0, index - ChoiceLetters.MAX); i < index; i++) {
      Solution before = solution(i);
      if (before != null && i + before.blocks() > index) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a block is, or contains, a question. */
  boolean isAsked(int index) {
    return isAsked(blocks.get(index));
  }

  /** Returns whether a block, at whatever depth, is a question or contains one. */
  boolean isAsked(Block block) {
    return found.in(block);
  }

  /** Reports why something that looks like a question isn't one. */
  void reject(SourceSpan span, String reason, Object... arguments) {
    found.reject(span, reason, arguments);
  }

  /** Returns where a block begins, or the end if the index is past the last block. */
  long place(int index) {
    return place(index, 0);
  }

  /** Returns where a line of a paragraph or an item of a list begins. */
  long place(int index, int part) {
    return ((long) index << PART_BITS) + part;
  }

  /** Returns the extent of a question whose blocks stay on the page as they are. */
  Extent kept(int from, int to) {
    return new Extent(place(from), place(to), place(from));
  }

  /** Returns the extent of a question that is a line of a paragraph and stays as it is. */
  Extent keptLine(int index, int line) {
    long from = place(index, line);
    return new Extent(from, place(index, line + 1), from);
  }

  /**
   * Returns the extent of a question that a block of its own shows, while the blocks after it stay
   * on the page.
   */
  Extent shown(int from, int shownTo, int to) {
    return new Extent(place(from), place(to), place(shownTo));
  }

  /** Returns what is between two places. */
  List<Block> between(long from, long to) {
    List<Block> between = new ArrayList<>();
    copy(from, to, between);
    return between;
  }

  /** Returns the span in the note between two places. */
  SourceSpan span(long from, long to) {
    List<Block> between = between(from, to);
    return SourceSpan.of(between, Block::span);
  }

  /** Adds what is between two places to other blocks. */
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
      SourceSpan span = SourceSpan.of(items, Block.Item::span);
      others.add(new Block.ItemList(span, list.ordered(), list.start() + from, items));
    } else if (from < end && block instanceof Block.Code code) {
      List<String> text = code.text().lines().toList().subList(from, end);
      others.add(new Block.Code(code.span(), code.language(), String.join("\n", text) + "\n"));
    } else if (from < end) {
      others.add(Lines.paragraph(lines(index).subList(from, end)));
    }
  }

  /** Returns whether a block ends the answer above it, given a heading level. */
  boolean ends(int index, int level) {
    return (blocks.get(index) instanceof Block.Heading heading && heading.level() <= level)
        || isAsked(index);
  }

  /** Returns the content below a heading, up to a question or the end of its section. */
  List<Block> section(Block.Heading heading) {
    int from = indexOf(heading) + 1;
    int end = from;
    while (end < blocks.size() && !ends(end, heading.level())) {
      end++;
    }
    List<Block> content = answering(blocks.subList(from, end));
    return Content.in(content, scope()) ? content : List.of();
  }

  /**
   * Returns blocks without those that only refer to exams, are generated from the note itself, or
   * lead away before there is an answer.
   */
  List<Block> answering(List<Block> blocks) {
    return Asides.without(blocks.stream().filter(block -> !isAside(block)).toList(), scope());
  }

  private boolean isAside(Block block) {
    return Asides.is(block)
        || TopLink.is(block, scope())
        || block instanceof Block.Contents
        || block instanceof Block.ExamReferences
        || block instanceof Block.Footnotes;
  }
}
