package io.kartei.render.pdf.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Lets a chapter begin below the end of the one before it where that would leave so much of its
 * last page blank that it looks like a mistake.
 */
final class JoinedChapters {
  /** The class of a chapter that begins a page, as in the style sheet. */
  static final String OPENS = "opens";

  /** That of one that begins a page because its author wants it. */
  private static final String ALONE = "alone";

  /** That of one that begins below another one. */
  private static final String JOINS = "joins";

  /** The most of a page that stays blank at the end of a chapter. */
  private static final double MAX_BLANK = 0.38;

  private JoinedChapters() {}

  /**
   * Joins the first chapter with too much blank above.
   *
   * @return whether there was one; the pages of those behind it are others now
   */
  static boolean mark(Document book, PageRooms pages, TextArea area) {
    for (Element chapter : book.select(".chapter." + OPENS + ":not(." + ALONE + ")")) {
      if (pages.before(chapter) > MAX_BLANK * area.height()) {
        chapter.removeClass(OPENS).addClass(JOINS);
        return true;
      }
    }
    return false;
  }
}
