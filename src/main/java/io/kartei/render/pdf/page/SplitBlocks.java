package io.kartei.render.pdf.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Splits blocks that would stay whole, such as a long question or a table, where otherwise so much
 * of a page stays blank that it looks like the end of a chapter.
 */
final class SplitBlocks {
  /** The attribute of a block that may be split. */
  static final String PARTED = "data-parted";

  /** The most of a page that stays blank. */
  private static final double MAX_BLANK = 0.3;

  private static final String WHOLE =
      ".prompt, .question, .callout, .framed, blockquote, table, pre";

  private SplitBlocks() {}

  /**
   * Marks the blocks before which too much of a page is blank.
   *
   * @param pages the rooms of the book's pages
   * @param area the area of the text on a page
   * @return whether there were any that weren't marked yet
   */
  static boolean mark(Document book, PageRooms pages, TextArea area) {
    boolean marked = false;
    for (Element block : book.select(".chapter :is(" + WHOLE + "):not([" + PARTED + "])")) {
      Element opening = FloatedFigures.opening(block);
      if (opening == null || block.closest("." + FloatedFigures.CLASS) != null) {
        continue;
      }
      double blank = pages.before(block, opening);
      if (blank > MAX_BLANK * area.height() && pages.above(block) < blank) {
        block.attr(PARTED, "");
        marked = true;
      }
    }
    return marked;
  }
}
