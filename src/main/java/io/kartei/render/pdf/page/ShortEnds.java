package io.kartei.render.pdf.page;

import io.kartei.render.pdf.document.LaidPaper.Extent;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Gives the last page of a chapter company where it has only some lines and no page could be saved:
 * the section before them begins there, too.
 */
final class ShortEnds {
  /** The class of a heading that begins a page, as in the style sheet. */
  static final String CLASS = "begins-page";

  /** A page that is filled to less than this part has only some lines. */
  private static final double SHORT = 0.2;

  /** The most of the page before it that stays blank then. */
  private static final double MAX_BLANK = 0.32;

  private static final double ROUNDED = 1;

  private final PageRooms pages;
  private final KeptTogether kept;
  private final double height;

  /**
   * Creates what looks at the ends of a book's chapters.
   *
   * @param pages the rooms of the book's pages
   * @param kept what is never split
   */
  ShortEnds(PageRooms pages, KeptTogether kept) {
    this.pages = pages;
    this.kept = kept;
    this.height = kept.area().height();
  }

  /**
   * Marks the sections that begin the last pages of their chapters.
   *
   * @return whether there were any that weren't marked yet
   */
  boolean mark(Document book) {
    boolean marked = false;
    List<Element> headings = new ArrayList<>();
    Element last = null;
    for (Element block : book.select(".chapter, .chapter [" + KeptTogether.NUMBER + "]")) {
      if (block.hasClass("opens")) {
        marked |= mark(headings, last);
        headings.clear();
        last = null;
      } else if (!block.hasClass("chapter")) {
        last = block;
        if (LeadIns.isHeading(block) && isFirst(block)) {
          headings.add(block);
        }
      }
    }
    return mark(headings, last) || marked;
  }

  /** Returns whether a heading is one of a chapter that follows no other. */
  private static boolean isFirst(Element heading) {
    Element before = heading.previousElementSibling();
    Element around = heading.parent();
    return around != null
        && around.hasClass("chapter")
        && (before == null || !LeadIns.isHeading(before));
  }

  private boolean mark(List<Element> headings, @Nullable Element last) {
    double least = SHORT * height;
    double filled = last == null ? 0 : pages.filled(last, 0);
    for (Element heading : headings) {
      if (heading.hasClass(CLASS)) {
        return pages.before(heading) > MAX_BLANK * height && takeBack(heading);
      }
    }
    if (last == null || filled >= least) {
      return false;
    }
    for (int i = headings.size() - 1; i >= 0; i--) {
      Element heading = headings.get(i);
      double above = pages.above(heading);
      double moved = pages.filled(last, 1) - above;
      if (pages.between(heading, last) == 1 && filled + moved >= least && isFree(heading)) {
        boolean isRoom = height - above <= MAX_BLANK * height;
        if (isRoom) {
          heading.addClass(CLASS);
        }
        return isRoom;
      }
    }
    return false;
  }

  /** Lets a section begin where there is room, since the pages before it are others now. */
  private static boolean takeBack(Element heading) {
    heading.removeClass(CLASS);
    return true;
  }

  /** Returns whether nothing before a heading has to stay on its page. */
  private boolean isFree(Element heading) {
    Extent extent = kept.extent(heading);
    return extent != null
        && kept.kept().stream()
            .noneMatch(
                part ->
                    part.top() < extent.top() - ROUNDED && part.bottom() > extent.top() + ROUNDED);
  }
}
