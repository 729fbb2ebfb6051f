package io.kartei.render.pdf.page;

import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.LaidPaper.Extent;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What room there is on the pages of a book that is laid out. All lengths are in points. */
final class PageRooms {
  private static final double ROUNDED = 0.5;

  private final Map<String, Extent> extents;
  private final List<Double> ends;

  /** Where the text of each page ends, and the width of its footnotes. */
  private final double[] texts;

  private final double[] notes;
  private final TextArea area;

  PageRooms(Document book, LaidPaper laid, KeptTogether kept) {
    this.extents = laid.extents(KeptTogether.NUMBER);
    this.ends = laid.ends();
    this.texts = new double[ends.size()];
    this.notes = new double[ends.size()];
    this.area = kept.area();
    for (Element block : book.select("[" + KeptTogether.NUMBER + "]")) {
      Extent extent = extent(block);
      if (extent != null && extent.bottom() > extent.top()) {
        boolean isLeaf = LeadIns.first(block) == null;
        for (double line : extent.lines()) {
          text(line);
        }
        if (isLeaf && extent.lines().isEmpty()) {
          text(extent.bottom());
        }
      }
    }
    for (Element note : book.select(KeptTogether.NOTES)) {
      Element around = note.closest("[" + KeptTogether.NUMBER + "]");
      Extent extent = around == null ? null : extent(around);
      if (extent != null) {
        notes[page(extent.top() + ROUNDED)] += kept.width(note.text());
      }
    }
  }

  private @Nullable Extent extent(Element block) {
    return extents.get(block.attr(KeptTogether.NUMBER));
  }

  private void text(double bottom) {
    int page = page(bottom - ROUNDED);
    texts[page] = Math.max(texts[page], bottom);
  }

  private int page(double y) {
    int found = Collections.binarySearch(ends, y);
    return Math.min(ends.size() - 1, found < 0 ? -found - 1 : found + 1);
  }

  private double begin(int page) {
    return page == 0 ? 0 : ends.get(page - 1);
  }

  /**
   * Returns the room at the end of the page before the one that a block is on; 0 if there is text
   * of another chapter, or if the block doesn't begin on the page where the room would end.
   *
   * @param opening the chapter that begins a page and that the block is in
   */
  double before(Element block, Element opening) {
    Extent own = extent(block);
    Extent chapter = extent(opening);
    if (own == null || chapter == null) {
      return 0;
    }
    int page = page(own.top() + ROUNDED);
    if (page == 0 || chapter.top() > begin(page) - ROUNDED || texts[page - 1] == 0) {
      return 0;
    }
    if (!isUpright(page - 1)) {
      return 0;
    }
    double room = ends.get(page - 1) - texts[page - 1];
    return room - KeptTogether.notes(notes[page - 1], area);
  }

  /** Returns the room at the end of the page before what begins one; 0 if none is. */
  double before(Element opening) {
    Extent own = extent(opening);
    int page = own == null ? 0 : page(own.top() + ROUNDED);
    if (page == 0 || texts[page - 1] <= begin(page - 1) || !isUpright(page - 1)) {
      return 0;
    }
    double room = ends.get(page - 1) - texts[page - 1];
    return room - KeptTogether.notes(notes[page - 1], area);
  }

  /** Returns whether a page doesn't lie on its side. */
  private boolean isUpright(int page) {
    return Math.abs(ends.get(page) - begin(page) - area.height()) <= 1;
  }

  /** Returns on which page a block begins, from 0; -1 if it isn't on any. */
  int page(Element block) {
    Extent own = extent(block);
    return own == null ? -1 : page(own.top() + ROUNDED);
  }

  /** Returns how high a block is. */
  double height(Element block) {
    Extent own = extent(block);
    return own == null ? 0 : own.bottom() - own.top();
  }

  /** Returns the height of what is above a block on its page. */
  double above(Element block) {
    Extent own = extent(block);
    return own == null ? 0 : own.top() - begin(page(own.top() + ROUNDED));
  }

  /** Returns how much of the page on which a block begins is below its top. */
  double below(Element block) {
    Extent own = extent(block);
    return own == null ? 0 : ends.get(page(own.top() + ROUNDED)) - own.top();
  }

  /**
   * Returns the height of the text on the page of a block, or on one before it.
   *
   * @param before how many pages before it
   */
  double filled(Element block, int before) {
    Extent own = extent(block);
    int page = own == null ? -1 : page(own.bottom() - ROUNDED) - before;
    return page < 0 ? 0 : Math.max(0, texts[page] - begin(page));
  }

  /** Returns how many pages there are from the beginning of a block to the end of another one. */
  int between(Element block, Element other) {
    Extent from = extent(block);
    Extent to = extent(other);
    return from == null || to == null
        ? 0
        : page(to.bottom() - ROUNDED) - page(from.top() + ROUNDED);
  }
}
