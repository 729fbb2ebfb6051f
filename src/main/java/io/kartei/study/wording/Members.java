package io.kartei.study.wording;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Pieces;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is recalled of the items of a set: each once, without what its author says beside it. */
public final class Members {
  private static final int MAX_LINES = 8;

  /** A longer line is a sentence, which may go on below. */
  private static final int MAX_WORDS_OF_NAME = 6;

  private Members() {}

  /**
   * Returns the members of a set: items that say the same are one, and what is in brackets at the
   * end of an item's line and points elsewhere in the note ({@code (more on that later)}) is no
   * part of it.
   */
  public static List<List<Block>> of(List<List<Block>> items, CardScope scope) {
    List<List<Block>> members = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (List<Block> item : items) {
      if (said.add(Fingerprints.normal(PlainText.ofBlocks(item)))) {
        members.add(withoutPointer(item, scope));
      }
    }
    return members;
  }

  /** Returns a list of members: the list itself if it has nothing else. */
  public static Block.ItemList list(Block.ItemList list, List<List<Block>> members) {
    boolean same = list.items().stream().map(Block.Item::children).toList().equals(members);
    return same
        ? list
        : new Block.ItemList(
            list.span(),
            list.ordered(),
            list.start(),
            members.stream().map(m -> new Block.Item(list.span(), null, m)).toList());
  }

  private static List<Block> withoutPointer(List<Block> item, CardScope scope) {
    List<Inline> line = item.isEmpty() ? null : Lines.contentOf(item.get(0));
    String text = line == null ? "" : LineText.of(line).text().stripTrailing();
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    if (line == null || open <= 0) {
      return item;
    }
    Text aside = scope.text(text.substring(open));
    if (!aside.has(Category.POINTS_ELSEWHERE) && !aside.has(Category.EXAM_REMARK)) {
      return item;
    }
    int end = text.substring(0, open).stripTrailing().length();
    List<Block> told = new ArrayList<>(Pieces.line(item.get(0).span(), InlineCut.of(line, 0, end)));
    told.addAll(item.subList(1, item.size()));
    return told;
  }

  /**
   * Returns the things of a set, without what is below their names, or if there is too much of that
   * to be recalled with them.
   */
  public static List<List<Block>> names(List<List<Block>> things) {
    boolean many = things.stream().mapToInt(Members::lines).sum() + things.size() > MAX_LINES;
    return things.stream().map(thing -> many || isName(thing) ? name(thing) : thing).toList();
  }

  private static int lines(List<Block> thing) {
    return BodyWalker.all(Block.Item.class, thing).size();
  }

  private static boolean isName(List<Block> thing) {
    String text = PlainText.ofBlocks(thing.subList(0, 1));
    return Words.count(text) <= MAX_WORDS_OF_NAME && !text.endsWith(".");
  }

  /** Returns a thing without what is below it, unless its line leads to that. */
  private static List<Block> name(List<Block> thing) {
    return PlainText.ofBlocks(thing.subList(0, 1)).endsWith(":") ? thing : thing.subList(0, 1);
  }

  /**
   * Returns whether a name has a word of each thing that is to be named, and of no other: {@code
   * OSI & TCP/IP}.
   */
  public static boolean areIn(Text name, List<List<Block>> things) {
    List<List<String>> words =
        things.stream()
            .map(thing -> Words.of(Fingerprints.normal(PlainText.ofBlocks(thing.subList(0, 1)))))
            .toList();
    List<String> said = Words.of(Fingerprints.normal(name.string()));
    return words.stream()
        .allMatch(
            own ->
                own.stream()
                    .anyMatch(
                        word ->
                            said.contains(word)
                                && !name.knows(word, Category.STOP_WORD)
                                && words.stream().filter(w -> w.contains(word)).count() == 1));
  }
}
