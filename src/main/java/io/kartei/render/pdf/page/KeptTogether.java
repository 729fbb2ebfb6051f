package io.kartei.render.pdf.page;

import io.kartei.body.DrawingRegistry;
import io.kartei.render.pdf.document.LaidPaper.Extent;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.picture.Drawings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what leads in together with what follows: each block of a book is told how much room it
 * needs to begin on a page, so that no heading, lead-in, question, label or edge of a box is left
 * alone at its end. What the blocks take is measured on a page without an end. All lengths are in
 * points.
 */
final class KeptTogether {
  /** The attribute by which blocks are numbered while they are measured. */
  static final String NUMBER = "data-block";

  private static final Set<String> LISTS = Set.of("ul", "ol");

  /** In points: what is lower than two lines doesn't suffice below a heading. */
  private static final double MIN_BELOW_HEADING = 24;

  /** The most that is kept together, as a fraction of a page. */
  private static final double MAX_NEED = 0.9;

  /** The most of headings that follow one another that is kept together, in the same way. */
  private static final double MAX_HEADINGS = 0.2;

  /** The most that is kept with the title of a chapter, or a heading, that only a line follows. */
  private static final double MAX_TITLE = 0.45;

  private static final double MAX_SECTION = 0.3;

  /**
   * A paragraph and a list's item of so many lines aren't split; the layout splits none of four.
   */
  static final int MAX_WHOLE = 4;

  private static final int MAX_WHOLE_CODE = 12;

  /** The lines that begin a longer one. */
  static final int MIN_LINES = 2;

  private static final int MIN_LINES_OF_CODE = 4;

  /** A box or table of at most this part of a page isn't split. */
  private static final double MAX_WHOLE_BOX = 0.25;

  private static final double MAX_WHOLE_TABLE = 0.35;

  /** The words of a question of at most this part of a page aren't split. */
  private static final double MAX_WHOLE_PROMPT = 0.45;

  static final String NOTES = ".note";

  /** The type of footnotes, their line height, and the rule above them. */
  private static final double NOTE_SIZE = 7.5;

  private static final double NOTE_LINE = 9.4;
  private static final double NOTE_RULE = 6.5;

  /** The space after a footnote, in em. */
  private static final double NOTE_SPACE = 1.4;

  /** How many footnotes the beginning of a longer text has at most, as a guess. */
  private static final int MAX_NOTES = 4;

  private final Map<String, Extent> extents;
  private final List<PageForecast.Part> kept = new ArrayList<>();

  /** What takes back what was told. */
  private final List<Runnable> told = new ArrayList<>();

  private final Map<Element, Double> starts = new HashMap<>();
  private final PaperFonts fonts;
  private final TextArea area;

  private KeptTogether(Map<String, Extent> extents, PaperFonts fonts, TextArea area) {
    this.extents = extents;
    this.fonts = fonts;
    this.area = area;
  }

  /**
   * Tells all blocks of a book how much room they need.
   *
   * @param extents where the blocks, by their numbers, are on a page without an end
   * @param fonts the fonts to measure footnotes with
   */
  static KeptTogether tell(
      Document book, Map<String, Extent> extents, PaperFonts fonts, TextArea area) {
    KeptTogether kept = new KeptTogether(extents, fonts, area);
    book.select(".chapter").forEach(kept::children);
    new DrawingShrinker(kept).shrink(book);
    return kept;
  }

  /** Takes back what was told to a book. */
  void takeBack(Document book) {
    told.forEach(Runnable::run);
    book.select("svg").removeAttr(Drawings.SHRINKS).removeAttr(Drawings.SCALED);
    book.select(".chapter").removeClass(DrawingShrinker.CLOSER_CLASS);
  }

  /** Returns where the block with the mark of a footnote begins. */
  double top(Element note) {
    Element around = note.closest("[" + NUMBER + "]");
    Extent extent = around == null ? null : extent(around);
    return extent == null ? 0 : extent.top();
  }

  /** Returns what is never split, in the order of the text. */
  List<PageForecast.Part> kept() {
    return kept;
  }

  TextArea area() {
    return area;
  }

  private void children(Element around) {
    for (Element block : around.children()) {
      Extent extent = extent(block);
      if (extent == null
          || block.hasClass(LandscapePages.PAGE)
          || !LeadIns.BLOCKS.contains(block.normalName())) {
        continue;
      }
      Element last = last(block);
      double end = start(last);
      kept.add(new PageForecast.Part(extent.top(), end));
      double need = end - extent.top() + notes(block, last);
      tell(block, Math.min(MAX_NEED * area.height(), need));
      if (block.nameIs("table")) {
        new KeptRows(this, block).keepLast();
      }
      if (!LeadIns.WHOLE.contains(block.normalName())) {
        children(block);
      }
    }
  }

  /**
   * Returns the height of the footnotes of some blocks, the last of which is only begun. Those of
   * the others have lines of their own, or the last one might find no room after them.
   */
  private double notes(Element from, Element last) {
    double end = start(last);
    double width =
        last.select(NOTES).stream()
            .filter(note -> top(note) < end)
            .limit(MAX_NOTES)
            .mapToDouble(note -> width(note.text()))
            .sum();
    for (Element block = from; block != null && !block.equals(last); block = LeadIns.next(block)) {
      for (Element note : block.select(NOTES)) {
        width += Math.max(area.width(), width(note.text()));
      }
    }
    return notes(width, area);
  }

  /**
   * Returns the width that a footnote takes; one that fills half a line shares it with no other.
   */
  double width(String note) {
    double width = (fonts.width(note) + NOTE_SPACE) * NOTE_SIZE;
    return width > area.width() / 2 ? area.width() * Math.ceil(width / area.width()) : width;
  }

  /** Returns the height of footnotes of a width. */
  static double notes(double width, TextArea area) {
    return width < 1 ? 0 : NOTE_RULE + NOTE_LINE * Math.ceil(width / area.width());
  }

  /** Tells a block how much room it needs to begin on a page. */
  void tell(Element block, double need) {
    String style = String.format(Locale.ROOT, "-fs-page-break-min-height: %.1fpt", need);
    if (block.nameIs("table")) {
      // on the table itself, it would apply to every row
      Element before = new Element("div").attr("style", style);
      block.before(before);
      told.add(before::remove);
    } else {
      String own = block.attr("style");
      block.attr("style", own.isEmpty() ? style : own + ";" + style);
      told.add(() -> restyle(block, own));
    }
  }

  private static void restyle(Element block, String style) {
    if (style.isEmpty()) {
      block.removeAttr("style");
    } else {
      block.attr("style", style);
    }
  }

  @Nullable Extent extent(Element block) {
    return extents.get(block.attr(NUMBER));
  }

  /** Returns where the part of the text ends that has to be on the page where a block begins. */
  private double end(Element block) {
    return start(last(block));
  }

  /** Returns the last block of which some has to be on the page where a block begins. */
  private Element last(Element block) {
    return last(block, true);
  }

  /**
   * Returns the same.
   *
   * @param more whether a heading is kept with more than a line; not one that is more itself, or a
   *     row of headings with a line each would be kept together
   */
  private Element last(Element block, boolean more) {
    Element next = LeadIns.next(block);
    if (next == null) {
      return exams(block);
    }
    if (LeadIns.leadsIn(block, next)) {
      Element end = last(next, more);
      Element last = more ? more(block, next, end) : end;
      return LeadIns.isEmptySection(block, next) && isFar(block, last, MAX_HEADINGS) ? block : last;
    }
    if (next.hasClass(LeadIns.EXAMS)) {
      return isWhole(block) ? next : block;
    }
    return block.nameIs("li") && isShort(block) ? item(block, next) : block;
  }

  /** Returns the last item that one is kept with: no list begins or ends with one of its items. */
  private Element item(Element item, Element next) {
    Element third = LeadIns.next(next);
    boolean isFirst = item.previousElementSibling() == null;
    if (isFirst && third != null && LeadIns.next(third) == null && isShort(next)) {
      return third;
    }
    return isFirst || third == null ? next : item;
  }

  /** Returns whether an item is a line or two. */
  private boolean isShort(Element item) {
    Element first = LeadIns.first(item);
    boolean isText = first == null || (first.nameIs("p") && item.childrenSize() == 1);
    return isText && lines(first == null ? item : first) <= MIN_LINES;
  }

  /**
   * Returns the last block that a heading is kept with: one more if what follows it is only a line,
   * which at the end of a page would look forgotten.
   */
  private Element more(Element heading, Element next, Element last) {
    Extent extent = extent(next);
    Element then = LeadIns.isHeading(next) ? null : LeadIns.next(last);
    if (!LeadIns.isHeading(heading) || extent == null || then == null) {
      return last;
    }
    boolean isLine = start(last) - extent.top() < MIN_BELOW_HEADING;
    Element end = isLine ? last(then, false) : last;
    double most = heading.nameIs("h1") ? MAX_TITLE : MAX_SECTION;
    return isFar(heading, end, most) ? last : end;
  }

  /**
   * Returns a block, or the references to exams that belong to it though they come after the blocks
   * that it ends.
   */
  private Element exams(Element block) {
    Element around = block.parent();
    while (around != null
        && LeadIns.BLOCKS.contains(around.normalName())
        && !around.hasClass("chapter")) {
      Element next = LeadIns.next(around);
      if (next != null) {
        return next.hasClass(LeadIns.EXAMS) && isWhole(block) ? next : block;
      }
      around = around.parent();
    }
    return block;
  }

  /** Returns whether a block is begun only where all of it fits. */
  private boolean isWhole(Element block) {
    Extent extent = extent(block);
    return extent != null && start(block) >= extent.bottom() - 1;
  }

  private boolean isFar(Element from, Element to, double most) {
    Extent extent = extent(from);
    return extent != null && start(to) - extent.top() > most * area.height();
  }

  private int lines(Element block) {
    Extent extent = extent(block);
    return extent == null ? 0 : extent.lines().size();
  }

  /** Returns where the beginning of a block ends. */
  private double start(Element block) {
    Double known = starts.get(block);
    if (known == null) {
      Extent extent = extent(block);
      known = extent == null ? 0 : start(block, extent);
      starts.put(block, known);
    }
    return known;
  }

  private double start(Element block, Extent extent) {
    if (block.hasClass(LandscapePages.PAGE)) {
      return extent.top(); // on a page of its own anyway
    }
    if (LeadIns.isHeading(block) || block.hasClass("caption") || block.hasClass(LeadIns.EXAMS)) {
      return extent.bottom();
    }
    double height = (extent.bottom() - extent.top()) / area.height();
    if (!block.hasAttr(SplitBlocks.PARTED) && height <= most(block)) {
      return extent.bottom();
    }
    if (isPicture(block)) {
      return picture(block, extent);
    }
    if (block.nameIs("table")) {
      return new KeptRows(this, block).firstEnd(extent);
    }
    if (block.nameIs("pre")) {
      boolean isParted = block.hasAttr(SplitBlocks.PARTED);
      return lines(extent, isParted ? 0 : MAX_WHOLE_CODE, MIN_LINES_OF_CODE);
    }
    Element first = LeadIns.first(block);
    boolean isParent =
        block.nameIs("li")
            && first != null
            && LISTS.contains(first.normalName())
            && extent.lines().size() <= MIN_LINES;
    if (first == null
        || (!extent.lines().isEmpty() && !isParent && !LeadIns.leadsInto(block, first))) {
      return lines(extent, MAX_WHOLE, MIN_LINES);
    }
    return end(first);
  }

  /** Returns how much of a page a block takes at most if it isn't split. */
  static double most(Element block) {
    if (block.hasClass("prompt")) {
      return MAX_WHOLE_PROMPT;
    }
    if (block.nameIs("table")) {
      return MAX_WHOLE_TABLE;
    }
    if (block.hasClass(FloatedFigures.CLASS)) {
      return 1;
    }
    boolean isBox =
        block.nameIs("blockquote")
            || block.hasClass("question")
            || block.hasClass("callout")
            || block.hasClass("framed");
    return isBox && block.selectFirst("svg, img") == null ? MAX_WHOLE_BOX : 0;
  }

  private static boolean isPicture(Element block) {
    return block.hasClass("drawing")
        || (block.nameIs("p") && block.selectFirst("img, svg") != null);
  }

  private static double picture(Element block, Extent extent) {
    Element drawing = block.selectFirst("svg[" + DrawingRegistry.KEY + "]");
    if (drawing == null || drawing.hasAttr(DrawingRegistry.WHOLE)) {
      return extent.bottom();
    }
    drawing.attr(Drawings.SHRINKS, "");
    return extent.top() + Drawings.MIN_SHRINK * (extent.bottom() - extent.top()) + Drawings.AROUND;
  }

  private static double lines(Extent extent, int whole, int least) {
    List<Double> lines = extent.lines();
    if (lines.isEmpty()) {
      return extent.bottom();
    }
    return lines.get(lines.size() <= whole ? lines.size() - 1 : Math.min(lines.size(), least) - 1);
  }
}
