package io.kartei.render.pdf.page;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Splits blocks that would stay whole, such as a long question or a table, where otherwise more
 * than a few lines of a page stay blank.
 */
final class SplitBlocks {
  /** The attribute of a block that may be split. */
  static final String PARTED = "data-parted";

  /** The attribute of a block that was split without need, and is not to be again. */
  static final String RESTORED = "data-restored";

  /** The most of a page that stays blank before a table or code, which are best in one piece. */
  private static final double MAX_BLANK = 0.3;

  /** The same before a box with text, and before what is in a box that is split. */
  private static final double MAX_BLANK_OF_BOX = 0.12;

  /** The same before the words of a question. */
  private static final double MAX_BLANK_OF_PROMPT = 0.2;

  private static final Set<String> BOXES = Set.of("question", "callout");

  /** In points: a box of about six lines or less stays whole. */
  private static final double MIN_HEIGHT = 95;

  private static final String WHOLE =
      ".prompt, .question, .callout, .framed, blockquote, table, pre";

  private SplitBlocks() {}

  /**
   * Marks the blocks before which too much of a page is blank.
   *
   * @param pages the rooms of the book's pages
   * @param area the area of the text on a page
   * @param others the chapters whose pages will be others
   * @return whether there were any that weren't marked yet
   */
  static boolean mark(Document book, PageRooms pages, TextArea area, Set<Element> others) {
    boolean marked = false;
    String whole = ":is(" + WHOLE + "):not([" + PARTED + "], [" + RESTORED + "])";
    for (Element block : book.select(".chapter " + whole)) {
      Element opening = FloatedFigures.opening(block);
      if (opening == null
          || others.contains(opening)
          || block.closest("." + FloatedFigures.CLASS) != null) {
        continue;
      }
      double blank = pages.before(block, opening);
      if (blank > most(block, pages) * area.height() && pages.above(block) < blank) {
        block.attr(PARTED, "");
        marked = true;
      }
    }
    return marked;
  }

  /**
   * Keeps blocks whole again that are split though little would stay blank: all pages may be other
   * ones than when they were marked.
   *
   * @return whether there was one; of those of a chapter that begins a page only the first, since
   *     after it all pages are other ones
   */
  static boolean restore(Document book, PageRooms pages, TextArea area) {
    Set<Element> done = new HashSet<>();
    for (Element block : book.select("[" + PARTED + "]")) {
      Element opening = FloatedFigures.opening(block);
      if (opening != null
          && !done.contains(opening)
          && pages.between(block, block) == 1
          && pages.height(block) <= KeptTogether.most(block) * area.height()
          && pages.below(first(block)) <= most(block, pages) * area.height()) {
        block.removeAttr(PARTED).attr(RESTORED, "");
        done.add(opening);
      }
    }
    return !done.isEmpty();
  }

  /** Returns the first of the blocks that are kept with a block. */
  private static Element first(Element block) {
    Element first = block;
    for (Element before = first.previousElementSibling();
        before != null && LeadIns.leadsIn(before, first);
        before = first.previousElementSibling()) {
      first = before;
    }
    return first;
  }

  /** Returns the most of a page that stays blank before a block. */
  private static double most(Element block, PageRooms pages) {
    Element around = block.parent();
    boolean isInParted = around != null && around.closest("[" + PARTED + "]") != null;
    if (isInParted) {
      return MAX_BLANK_OF_BOX;
    }
    boolean isLong = pages.height(block) > MIN_HEIGHT;
    return isLong && isBox(block)
        ? MAX_BLANK_OF_BOX
        : isLong && block.hasClass("prompt") ? MAX_BLANK_OF_PROMPT : MAX_BLANK;
  }

  /** Returns whether a block is a box with text, to which no reference to an exam belongs. */
  private static boolean isBox(Element block) {
    Element next = LeadIns.next(block);
    return BOXES.stream().anyMatch(block::hasClass)
        && (next == null || !next.hasClass(LeadIns.EXAMS));
  }
}
