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

  /** The most of a page that stays blank before a table or code, which are best in one piece. */
  private static final double MAX_BLANK = 0.3;

  /** The same before a box with text. */
  private static final double MAX_BLANK_OF_BOX = 0.12;

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
   * @return the chapters that begin a page and that have such blocks which weren't marked yet
   */
  static Set<Element> mark(Document book, PageRooms pages, TextArea area) {
    Set<Element> marked = new HashSet<>();
    for (Element block : book.select(".chapter :is(" + WHOLE + "):not([" + PARTED + "])")) {
      Element opening = FloatedFigures.opening(block);
      if (opening == null || block.closest("." + FloatedFigures.CLASS) != null) {
        continue;
      }
      double most = isBox(block) && pages.height(block) > MIN_HEIGHT ? MAX_BLANK_OF_BOX : MAX_BLANK;
      double blank = pages.before(block, opening);
      if (blank > most * area.height() && pages.above(block) < blank) {
        block.attr(PARTED, "");
        marked.add(opening);
      }
    }
    return marked;
  }

  /** Returns whether a block is a box with text, to which no reference to an exam belongs. */
  private static boolean isBox(Element block) {
    Element next = LeadIns.next(block);
    return BOXES.stream().anyMatch(block::hasClass)
        && (next == null || !next.hasClass(LeadIns.EXAMS));
  }
}
