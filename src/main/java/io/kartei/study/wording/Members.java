package io.kartei.study.wording;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
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
}
