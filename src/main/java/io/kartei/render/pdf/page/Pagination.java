package io.kartei.render.pdf.page;

import io.kartei.body.DrawingRegistry;
import io.kartei.messages.Messages;
import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.LaidPaper.Extent;
import io.kartei.render.pdf.document.PageReferences;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.picture.Drawings;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Decides where the pages of a book end: what stays together, which drawings shrink, and which ones
 * let the text that follows them fill the page before them.
 *
 * @param book the book; it is changed
 * @param fonts the fonts to measure footnotes with
 * @param area the area of the text on a page
 * @param messages what drawings are called
 * @param endless returns where the elements of a book with an attribute are on a page without an
 *     end
 * @param lay lays a book out on pages
 */
public record Pagination(
    Document book,
    PaperFonts fonts,
    TextArea area,
    Messages messages,
    BiFunction<Document, String, Map<String, Extent>> endless,
    Function<Document, LaidPaper> lay) {
  /**
   * How often figures are moved, each time at most one in a chapter, blocks parted or chapters
   * joined.
   */
  private static final int MAX_ROUNDS = 8;

  /** The rounds that are left for what is done last. */
  private static final int LAST_ROUNDS = 2;

  /**
   * Settles where the pages end.
   *
   * @param references the references to pages, which are filled in
   */
  public void settle(PageReferences references) {
    for (Element drawing : book.select("svg[" + DrawingRegistry.KEY + "]")) {
      if (!drawing.hasAttr(Drawings.MAX_HEIGHT)) {
        drawing.attr(Drawings.MAX_HEIGHT, Double.toString(area.height()));
      }
    }
    FloatedFigures figures = new FloatedFigures(book, area, messages, references);
    for (int round = 0; ; round++) {
      number();
      Map<String, Extent> extents = endless.apply(book, KeptTogether.NUMBER);
      KeptTogether kept = KeptTogether.tell(book, extents, fonts, area);
      try (LaidPaper laid = lay.apply(book)) {
        PageRooms pages = new PageRooms(book, laid, kept);
        if (round == MAX_ROUNDS || !improve(round, pages, kept, figures)) {
          references.fill(laid::pages);
          break;
        }
      }
      kept.takeBack(book);
    }
    book.select("[" + KeptTogether.NUMBER + "]")
        .removeAttr(KeptTogether.NUMBER)
        .removeAttr(SplitBlocks.PARTED)
        .removeAttr(SplitBlocks.RESTORED);
  }

  private boolean improve(int round, PageRooms pages, KeptTogether kept, FloatedFigures figures) {
    Set<Element> joining = JoinedChapters.find(book, pages, area);
    boolean isBetter = figures.move(pages, kept, joining) || !joining.isEmpty();
    isBetter |= SplitBlocks.mark(book, pages, area, joining);
    JoinedChapters.join(joining);
    if (isBetter && round < MAX_ROUNDS - LAST_ROUNDS) {
      return true; // what follows looks at pages that are as they should be otherwise
    }
    return new ShortEnds(pages, kept).mark(book)
        || SplitBlocks.restore(book, pages, area)
        || JoinedChapters.open(book, pages)
        || isBetter;
  }

  private void number() {
    int number = 0;
    for (Element block : book.select(".chapter, .chapter *")) {
      if (LeadIns.BLOCKS.contains(block.normalName()) || block.nameIs("tr")) {
        block.attr(KeptTogether.NUMBER, Integer.toString(number++));
      }
    }
  }
}
