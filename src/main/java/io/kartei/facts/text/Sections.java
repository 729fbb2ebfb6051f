package io.kartei.facts.text;

import io.kartei.exam.ExamSchemes;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A note's headings as sections; finds the section of a place. */
public final class Sections {
  private final List<Section> all;
  private final Map<String, Section> byId;

  private Sections(List<Section> all) {
    this.all = List.copyOf(all);
    this.byId = all.stream().collect(Collectors.toMap(Section::id, s -> s, (one, other) -> one));
  }

  public static Sections of(List<Block> body, int textEnd) {
    List<Placed> headings = Headings.of(body, textEnd);
    int[] ends = ends(headings, textEnd);
    List<Section> sections = new ArrayList<>();
    Deque<Placed> open = new ArrayDeque<>();
    for (int i = 0; i < headings.size(); i++) {
      Placed placed = headings.get(i);
      Block.Heading heading = placed.heading();
      while (!open.isEmpty() && open.element().isOver(placed)) {
        open.pop();
      }
      Placed parent = open.peek();
      sections.add(
          new Section(
              heading.id(),
              title(heading),
              heading.level(),
              heading.span(),
              new SourceSpan(heading.span().start(), ends[i]),
              parent == null ? null : parent.heading().id()));
      open.push(placed);
    }
    return new Sections(sections);
  }

  /**
   * Returns a heading's title. If it consists of exam references, their text is the title, with
   * what is remarked about them.
   */
  private static String title(Block.Heading heading) {
    String title = PlainText.ofTitle(heading.content());
    boolean refers = heading.content().stream().anyMatch(Inline.ExamReferences.class::isInstance);
    if (!title.isEmpty() && !(refers && ExamSchemes.isRemark(title))) {
      return title;
    }
    String references = PlainText.ofCell(heading.content());
    int first = 0;
    while (first < references.length() && !Words.isPart(references.codePointAt(first))) {
      first = references.offsetByCodePoints(first, 1);
    }
    return references.substring(first);
  }

  /**
   * A heading and what contains it.
   *
   * @param depth number of quotes, items and folds around it
   * @param until where the innermost of these ends, or the end of the text
   */
  private record Placed(Block.Heading heading, int depth, int until) {

    /** Returns whether its section has ended before another heading. */
    boolean isOver(Placed next) {
      return until <= next.heading().span().start()
          || (depth == next.depth() && heading.level() >= next.heading().level());
    }
  }

  /** Collects headings. Nested headings have no effect outside their container. */
  private static final class Headings extends BodyWalker {
    private final List<Placed> found = new ArrayList<>();
    private int depth;
    private int until;

    static List<Placed> of(List<Block> body, int textEnd) {
      Headings headings = new Headings();
      headings.until = textEnd;
      headings.blocks(body);
      return headings.found;
    }

    private void within(SourceSpan span, Runnable walk) {
      int outer = until;
      depth++;
      until = Math.min(outer, span.end());
      walk.run();
      depth--;
      until = outer;
    }

    @Override
    public Done heading(Block.Heading heading) {
      found.add(new Placed(heading, depth, until));
      return Done.DONE;
    }

    @Override
    public Done quote(Block.Quote quote) {
      within(quote.span(), () -> super.quote(quote));
      return Done.DONE;
    }

    @Override
    public Done callout(Block.Callout callout) {
      within(callout.span(), () -> super.callout(callout));
      return Done.DONE;
    }

    @Override
    protected void item(Block.Item item) {
      within(item.span(), () -> super.item(item));
    }

    @Override
    public Done element(Block.Element element) {
      if (element.tag().equals("details")) {
        within(element.span(), () -> super.element(element));
        return Done.DONE;
      }
      return super.element(element);
    }
  }

  private static int[] ends(List<Placed> headings, int textEnd) {
    int[] ends = new int[headings.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < headings.size(); i++) {
      Placed placed = headings.get(i);
      int start = placed.heading().span().start();
      while (!open.isEmpty() && headings.get(open.element()).isOver(placed)) {
        int over = open.pop();
        ends[over] = Math.min(headings.get(over).until(), start);
      }
      open.push(i);
    }
    open.forEach(i -> ends[i] = Math.min(headings.get(i).until(), textEnd));
    for (int i = 0; i < ends.length; i++) {
      ends[i] = Math.max(headings.get(i).heading().span().start(), ends[i]);
    }
    return ends;
  }

  public List<Section> all() {
    return all;
  }

  /** Returns the innermost section that contains an offset, or null above the first heading. */
  public @Nullable Section sectionAt(int offset) {
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
    while (found != null && found.extent().end() <= offset && offset > found.heading().start()) {
      found = parent(found);
    }
    return found;
  }

  /** Returns the parent of a section, or null. */
  public @Nullable Section parent(Section section) {
    return section.parent() == null ? null : byId.get(section.parent());
  }

  /** Returns the id of the section that contains an offset, or null. */
  @Nullable String at(int offset) {
    Section section = sectionAt(offset);
    return section == null ? null : section.id();
  }
}
