package io.kartei.render.pdf.page;

import java.util.HashSet;
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
   * Finds the chapters with too much blank above: of those that follow one another only the first,
   * since the pages of those behind it will be others.
   */
  static Set<Element> find(Document book, PageRooms pages, TextArea area) {
    Set<Element> found = new HashSet<>();
    boolean isFound = false;
    for (Element chapter : book.select(".chapter." + OPENS)) {
      isFound =
          !isFound && !chapter.hasClass(ALONE) && pages.before(chapter) > MAX_BLANK * area.height();
      if (isFound) {
        found.add(chapter);
      }
    }
    return found;
  }

  /** Joins chapters with what comes before them. */
  static void join(Set<Element> chapters) {
    chapters.forEach(chapter -> chapter.removeClass(OPENS).addClass(JOINS));
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
