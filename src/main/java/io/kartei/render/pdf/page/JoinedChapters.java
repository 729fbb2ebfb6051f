package io.kartei.render.pdf.page;

import java.util.Set;
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
   * Joins chapters with too much blank above: of those that follow one another only the first,
   * since the pages of those behind it are others then.
   *
   * @param changed the chapters that begin a page and in which something was changed, so that their
   *     pages are others, too
   * @return whether there was one
   */
  static boolean mark(Document book, PageRooms pages, TextArea area, Set<Element> changed) {
    boolean joined = false;
    boolean isChanged = false;
    for (Element chapter : book.select(".chapter." + OPENS)) {
      boolean joins =
          !isChanged
              && !chapter.hasClass(ALONE)
              && !changed.contains(chapter)
              && pages.before(chapter) > MAX_BLANK * area.height();
      if (joins) {
        chapter.removeClass(OPENS).addClass(JOINS);
        joined = true;
      }
      isChanged = joins || changed.contains(chapter);
    }
    return joined;
  }

  /**
   * Lets chapters that were joined begin a page like any other if they do so anyway.
   *
   * @return whether there was one
   */
  static boolean open(Document book, PageRooms pages) {
    boolean opened = false;
    for (Element chapter : book.select(".chapter." + JOINS)) {
      if (pages.above(chapter) < 1) {
        chapter.removeClass(JOINS).addClass(OPENS).addClass(ALONE);
        opened = true;
      }
    }
    return opened;
  }
}
