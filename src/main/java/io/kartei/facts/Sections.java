package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A note's headings as sections, and which of them a place belongs to. */
final class Sections {
  private static final Pattern NO_LETTERS = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private final List<Section> all;
  private final Map<String, Section> byId;

  private Sections(List<Section> all) {
    this.all = List.copyOf(all);
    this.byId = all.stream().collect(Collectors.toMap(Section::id, s -> s, (one, other) -> one));
  }

  static Sections of(List<Block> body, int textEnd) {
    List<Block.Heading> headings = new ArrayList<>();
    new BodyWalker() {
      @Override
      public Done heading(Block.Heading heading) {
        headings.add(heading);
        return Done.DONE;
      }
    }.blocks(body);
    int[] ends = ends(headings, textEnd);
    List<Section> sections = new ArrayList<>();
    Deque<Block.Heading> open = new ArrayDeque<>();
    for (int i = 0; i < headings.size(); i++) {
      Block.Heading heading = headings.get(i);
      while (!open.isEmpty() && open.element().level() >= heading.level()) {
        open.pop();
      }
      Block.Heading parent = open.peek();
      sections.add(
          new Section(
              heading.id(),
              title(heading),
              heading.level(),
              heading.span(),
              new SourceSpan(heading.span().start(), ends[i]),
              parent == null ? null : parent.id()));
      open.push(heading);
    }
    return new Sections(sections);
  }

  /** A heading that is nothing but exam references is called as they are. */
  private static String title(Block.Heading heading) {
    String title = PlainText.of(heading.content());
    return title.isEmpty()
        ? NO_LETTERS.matcher(PlainText.ofCell(heading.content())).replaceFirst("")
        : title;
  }

  private static int[] ends(List<Block.Heading> headings, int textEnd) {
    int[] ends = new int[headings.size()];
    int[] nextOfLevel = {textEnd, textEnd, textEnd, textEnd, textEnd, textEnd, textEnd};
    for (int i = headings.size() - 1; i >= 0; i--) {
      int level = headings.get(i).level();
      int start = headings.get(i).span().start();
      ends[i] = Math.max(start, nextOfLevel[level]);
      for (int lower = level; lower <= 6; lower++) {
        nextOfLevel[lower] = start;
      }
    }
    return ends;
  }

  List<Section> all() {
    return all;
  }

  /** The innermost section that holds an offset, or null above the first heading. */
  @Nullable Section sectionAt(int offset) {
    int low = 0;
    int high = all.size() - 1;
    Section found = null;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).heading().start() <= offset) {
        found = all.get(middle);
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }

  /** The section around another, or null. */
  @Nullable Section parent(Section section) {
    return section.parent() == null ? null : byId.get(section.parent());
  }

  /** The id of that section. */
  @Nullable String at(int offset) {
    Section section = sectionAt(offset);
    return section == null ? null : section.id();
  }
}
