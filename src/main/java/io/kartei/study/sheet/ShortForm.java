package io.kartei.study.sheet;

import io.kartei.diagram.drawing.Drawing;
import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Shortens the text of a note to what one would write down: without other questions, exam
 * references, asides, long code, large diagrams and pictures from elsewhere, and without what only
 * leads in to them. A heading with nothing below it in the note is a name, and becomes an item.
 */
final class ShortForm {
  /** In square px of its drawing, about a third of a page. */
  private static final double MAX_AREA = 400_000;

  /** In px: wider than this, a drawing is too small in a column; beside that, how high it is. */
  private static final double COLUMN = 430;

  private static final double MAX_HEIGHT = 0.6;

  /** In characters. Sections of an answer that begin beyond are reduced to their essence. */
  private static final int MAX_LENGTH = 1_600;

  /** In characters: what a section's definition, lists and all of it may have. */
  private static final int MAX_DEFINITION = 400;

  private static final int MAX_LIST = 600;
  private static final int MAX_SECTION = 900;

  /** By how much more of a section is written down that an exam asks for, by the room there is. */
  private static final double[] ASKED = {1.1, 2, 4};

  /** The most room: more of a section isn't written down. */
  static final int MOST_ROOM = ASKED.length - 1;

  /** A longer paragraph that ends in a colon says something by itself. */
  private static final int MAX_LEAD = 240;

  /** The levels of headings: those of the sheet's notes and tables are above. */
  private static final int TOP_LEVEL = 3;

  private final Lexicon lexicon = Lexicon.standard();
  private final UnshownPictures unshown;
  private final NameHeadings names;

  /** The level of the note's sections. */
  private final int top;

  private final Predicate<Block.Heading> isAsked;
  private final double asked;

  /**
   * Creates the short forms of a note.
   *
   * @param body its whole text, which tells what is below a heading
   * @param unshown its pictures that paper doesn't show
   * @param top the level of its sections
   * @param isAsked whether an exam asks for what is below a heading
   * @param room how much room there is for that, from 0 to {@link #MOST_ROOM}
   */
  ShortForm(
      List<Block> body,
      UnshownPictures unshown,
      int top,
      Predicate<Block.Heading> isAsked,
      int room) {
    this.unshown = unshown;
    this.top = top;
    this.isAsked = isAsked;
    this.asked = ASKED[room];
    this.names = NameHeadings.of(body.stream().filter(this::says).toList());
  }

  /** Returns whether a block says something, though there may be no room for it. */
  private boolean says(Block block) {
    return block instanceof Block.Quote quote
        ? quote.children().stream().anyMatch(this::isKept)
        : isKept(block) || block instanceof Block.Code || block instanceof Block.Diagram;
  }

  /** Returns the short form of an answer; empty if nothing of it is worth writing down. */
  List<Block> ofAnswer(List<Block> blocks) {
    int end = 0;
    int length = 0;
    while (end < blocks.size()
        && (length <= MAX_LENGTH || !(blocks.get(end) instanceof Block.Heading))) {
      length += length(blocks.get(end++));
    }
    CodeLines code = new CodeLines();
    boolean isSaid = blocks.stream().anyMatch(Block.ItemList.class::isInstance);
    List<Block> all =
        kept(
            blocks.subList(0, end),
            block -> isKept(block) && code.fits(block) && !(isSaid && isLarge(block)));
    List<Block> plain =
        all.stream().filter(b -> !(b instanceof Block.Quote) || Remarks.isMust(b)).toList();
    List<Block> some = new ArrayList<>(plain.isEmpty() ? all : plain);
    some.addAll(essence(blocks.subList(end, blocks.size())));
    return levelled(some, true);
  }

  /**
   * Returns the short definitions and lists of sections, each below its heading; empty if there are
   * none.
   */
  List<Block> ofSections(List<Block> blocks) {
    return levelled(essence(blocks), false);
  }

  private List<Block> essence(List<Block> blocks) {
    Essence essence = new Essence();
    List<Block> some = new ArrayList<>();
    int most = MAX_DEFINITION / 2;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        most = (isAsked.test(heading) ? (int) asked : 1) * MAX_DEFINITION / 2;
      }
      some.add(ShortWording.explained(block, most));
    }
    return kept(some, block -> essence.has(block) && isKept(block));
  }

  /** What sections say in a few words; visits their blocks in order. */
  private final class Essence {
    private int length;
    private double scale = 1;

    /** The level of the heading whose section is left out, or more than any. */
    private int left = 7;

    boolean has(Block block) {
      if (block instanceof Block.Heading heading) {
        if (heading.level() <= left) {
          left = isAside(heading) ? heading.level() : 7;
        }
        length = 0;
        scale = isAsked.test(heading) ? asked : 1;
        return left == 7;
      }
      int own = length(block);
      if (left < 7 || length + own > scale * MAX_SECTION || !isShort(block, own)) {
        return false;
      }
      length += own;
      return true;
    }

    private boolean isShort(Block block, int own) {
      if (block instanceof Block.ItemList list) {
        return own <= scale * MAX_LIST && !LinkLists.isOnlyLinks(list);
      }
      if (block instanceof Block.Text) {
        return own <= MAX_DEFINITION * (length == 0 || scale > 1 ? Math.floor(scale) : 0.5)
            && !LinkLists.isLinks(block)
            && !Remarks.isAside(block);
      }
      if (block instanceof Block.Callout callout) {
        return own <= MAX_DEFINITION && !callout.type().equals("example");
      }
      return block instanceof Block.Formula
          || Remarks.isMust(block)
          || (block instanceof Block.DefinitionList && own <= MAX_SECTION);
    }
  }

  /** Returns whether a section is about the course, or gives examples. */
  private boolean isAside(Block.Heading heading) {
    Text title = lexicon.text(PlainText.of(heading.content())).fromFirstWord();
    return title.is(Category.COURSE_HEADING) || title.opensWith(Category.EXAMPLE_START);
  }

  /** Returns the blocks that are wanted, without what leads in to one that isn't. */
  private List<Block> kept(List<Block> blocks, Predicate<Block> wanted) {
    List<@Nullable Block> shown = new ArrayList<>();
    for (Block block : blocks) {
      shown.add(wanted.test(block) ? without(block) : null);
    }
    for (int i = shown.size() - 1; i >= 0; i--) {
      Block block = shown.get(i);
      boolean goesOn = i + 1 < shown.size() && shown.get(i + 1) != null;
      if (block != null && leadsIn(block) && !goesOn) {
        shown.set(i, null);
      }
    }
    List<Block> kept = new ArrayList<>();
    for (Block block : shown) {
      if (block != null) {
        dropEmptySections(kept, block);
        kept.add(block);
      }
    }
    dropEmptySections(kept, null);
    return kept;
  }

  /** Returns a block without those of its children that aren't kept; null if nothing is left. */
  private @Nullable Block without(Block block) {
    if (block instanceof Block.Quote quote) {
      List<Block> children = kept(quote.children(), this::isKept);
      return children.isEmpty() ? null : new Block.Quote(quote.span(), children);
    }
    if (block instanceof Block.ItemList list) {
      List<Block.Item> items = new ArrayList<>();
      for (Block.Item item : list.items()) {
        List<Block> children = kept(item.children(), this::isKept);
        if (!children.isEmpty()) {
          items.add(new Block.Item(item.span(), item.checked(), children));
        }
      }
      return items.isEmpty()
          ? null
          : new Block.ItemList(list.span(), list.ordered(), list.start(), items);
    }
    if (block instanceof Block.Text text) {
      return text.with(shorter(text.content()));
    }
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(
          heading.span(), heading.level(), heading.id(), unshown.without(heading.content()));
    }
    if (block instanceof Block.Table whole) {
      Block.Table table = unshown.without(whole);
      return table == null ? null : ShortWording.ofTable(table);
    }
    return block;
  }

  private List<Inline> shorter(List<Inline> content) {
    return ShortWording.of(unshown.without(content));
  }

  /** Removes headings at the end that nothing follows before a block, except names. */
  private void dropEmptySections(List<Block> kept, @Nullable Block next) {
    int level = next instanceof Block.Heading heading ? heading.level() : next == null ? 0 : 9;
    while (!kept.isEmpty()
        && kept.get(kept.size() - 1) instanceof Block.Heading last
        && last.level() >= level
        && !names.has(last)) {
      kept.remove(kept.size() - 1);
    }
  }

  /** Returns whether a paragraph says nothing without what follows it. */
  private boolean leadsIn(Block block) {
    String text = PlainText.of(content(block)).strip();
    return !text.isEmpty()
        && text.length() <= MAX_LEAD
        && (text.endsWith(":") || lexicon.text(text).is(Category.EXAMPLE_START));
  }

  /** Returns the text of a paragraph; empty for other blocks. */
  private static List<Inline> content(Block block) {
    return block instanceof Block.Text text ? text.content() : List.of();
  }

  private boolean isKept(Block block) {
    if (block instanceof Block.Code code) {
      return code.text().lines().count() <= CodeLines.MAX_LINES;
    }
    if (block instanceof Block.Diagram diagram) {
      return isSmall(diagram);
    }
    return !(unshown.isAll(content(block))
        || block instanceof Block.MarkedQuestion
        || block instanceof Block.ExamReferences
        || block instanceof Block.Contents
        || block instanceof Block.Footnotes
        || block instanceof Block.Rule
        || (block instanceof Block.Element element
            && PlainText.ofBlocks(element.children()).isBlank()));
  }

  /** Returns whether a diagram is drawn and leaves room for others. */
  static boolean isSmall(Block.Diagram diagram) {
    Drawing drawing = diagram.drawn().drawing();
    return drawing != null && drawing.width() * drawing.height() <= MAX_AREA;
  }

  /** Returns whether a diagram needs half a page to be read. */
  private static boolean isLarge(Block block) {
    Drawing drawing = block instanceof Block.Diagram diagram ? diagram.drawn().drawing() : null;
    return drawing != null
        && drawing.width() > COLUMN
        && drawing.height() > MAX_HEIGHT * drawing.width();
  }

  private static int length(Block block) {
    return PlainText.ofBlocks(List.of(block)).length();
  }

  /**
   * Returns blocks with headings of two levels and steps that count on.
   *
   * @param isAnswer whether headings without text are the names that were asked for; if others
   *     stand beside them, they stay, as a list if nothing else has a heading
   */
  private List<Block> levelled(List<Block> parts, boolean isAnswer) {
    List<Block> blocks = NumberedSteps.joined(names.withText(parts, isAnswer));
    boolean isList = blocks.stream().allMatch(b -> !(b instanceof Block.Heading) || names.has(b));
    if (!isList) {
      blocks = names.first(blocks);
    }
    List<Block> all = new ArrayList<>();
    List<Block.Item> items = new ArrayList<>();
    Set<Integer> runIn = RunInHeadings.of(blocks, top);
    for (Block block : blocks) {
      if (isList && block instanceof Block.Heading heading) {
        items.add(NameHeadings.item(heading));
      } else {
        NameHeadings.add(all, items);
        add(all, block instanceof Block.Heading heading ? at(heading) : block, runIn);
      }
    }
    NameHeadings.add(all, items);
    return all;
  }

  private Block at(Block.Heading heading) {
    int level = heading.level() <= top ? TOP_LEVEL : TOP_LEVEL + 1;
    return new Block.Heading(heading.span(), level, heading.id(), heading.content());
  }

  /** Adds a block; a text that only repeats its heading is left out. */
  private static void add(List<Block> all, Block block, Set<Integer> runIn) {
    if (!all.isEmpty()
        && all.get(all.size() - 1) instanceof Block.Heading heading
        && block instanceof Block.Paragraph paragraph) {
      String title = PlainText.of(heading.content()).strip();
      String text = PlainText.of(paragraph.content()).strip();
      if (heading.level() > TOP_LEVEL && (text.equals(title + ":") || text.equals(title))) {
        return;
      }
      if (runIn.contains(heading.span().start())) {
        List<Inline> line = new ArrayList<>(NameHeadings.strong(heading));
        line.add(new Inline.Text(paragraph.span(), ShortWording.between(title, text)));
        line.addAll(paragraph.content());
        all.set(all.size() - 1, new Block.Paragraph(heading.span().to(paragraph.span()), line));
        return;
      }
    }
    all.add(block);
  }
}
