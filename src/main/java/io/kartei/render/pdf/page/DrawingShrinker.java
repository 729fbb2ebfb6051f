package io.kartei.render.pdf.page;

import io.kartei.body.DrawingRegistry;
import io.kartei.render.pdf.document.LaidPaper.Extent;
import io.kartei.render.pdf.picture.Drawings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Decides how far the drawings of each chapter of a book shrink. */
final class DrawingShrinker {
  /** By how much the scale of drawings is lowered at a time, in hundredths. */
  private static final int STEP = 2;

  private static final int ALL = 100;

  /** How much lower a chapter is whose parts are closer, as in the style sheet; a little less. */
  private static final double CLOSER = 0.975;

  /** The class of a chapter whose parts are closer, as in the style sheet. */
  static final String CLOSER_CLASS = "closer";

  private final KeptTogether kept;

  DrawingShrinker(KeptTogether kept) {
    this.kept = kept;
  }

  /**
   * Shrinks the drawings of a chapter a little where that saves a page or a hole in one; and sets
   * its parts a little closer where that saves a page. Its lines keep their distance, which is the
   * same in the whole book.
   */
  void shrink(Document book) {
    TextArea area = kept.area();
    List<Double> breaks = breaks(book);
    List<PageForecast.Part> drawings = drawings(book);
    List<PageForecast.Note> notes = notes(book);
    PageForecast forecast = new PageForecast(breaks, kept.kept(), drawings, notes, area);
    PageForecast closer =
        new PageForecast(breaks, kept.kept(), drawings, notes, higher(area, CLOSER));
    List<Element> chapters = new ArrayList<>();
    for (Element chapter : book.select(".chapter")) {
      if (chapter.hasClass("opens") && !chapters.isEmpty()) {
        shrink(chapters, forecast, closer);
        chapters.clear();
      }
      chapters.add(chapter);
    }
    shrink(chapters, forecast, closer);
  }

  private static TextArea higher(TextArea area, double scale) {
    return new TextArea(area.width(), area.height() / scale);
  }

  private void shrink(List<Element> chapters, PageForecast forecast, PageForecast closer) {
    Extent first = chapters.isEmpty() ? null : kept.extent(chapters.get(0));
    Extent last = chapters.isEmpty() ? null : kept.extent(chapters.get(chapters.size() - 1));
    if (first == null || last == null) {
      return;
    }
    PageForecast.Part text = new PageForecast.Part(first.top(), last.bottom());
    int best = ALL;
    PageForecast.Outcome fewest = forecast.pages(text, 1, Drawings.MIN_SHRINK);
    for (int scale = ALL - STEP; scale >= ALL * Drawings.MIN_SHRINK; scale -= STEP) {
      PageForecast.Outcome outcome = forecast.pages(text, scale / 100.0, Drawings.MIN_SHRINK);
      if (outcome.pages() < fewest.pages()
          || (outcome.pages() == fewest.pages() && outcome.holes() < fewest.holes())) {
        best = scale;
        fewest = outcome;
      }
    }
    int saving = saving(closer, text, best, fewest);
    if (saving > 0) {
      chapters.forEach(chapter -> chapter.addClass(CLOSER_CLASS));
      best = saving;
    }
    if (best < ALL) {
      // a step further, since a forecast isn't exact
      double scale = Math.max(Drawings.MIN_SHRINK, (best - STEP) / 100.0);
      for (Element chapter : chapters) {
        chapter
            .select("svg[" + DrawingRegistry.KEY + "]:not([" + DrawingRegistry.WHOLE + "])")
            .attr(Drawings.SCALED, Double.toString(scale));
      }
    }
  }

  /** Returns the greatest scale of drawings, in hundredths, that saves a page; or 0. */
  private static int saving(
      PageForecast forecast, PageForecast.Part text, int most, PageForecast.Outcome before) {
    for (int scale = most; scale >= ALL * Drawings.MIN_SHRINK; scale -= STEP) {
      PageForecast.Outcome outcome = forecast.pages(text, scale / 100.0, Drawings.MIN_SHRINK);
      if (Math.ceil(outcome.pages()) < Math.ceil(before.pages())) {
        return scale;
      }
    }
    return 0;
  }

  /** Returns where a page may begin, as far as a single block is concerned. */
  private List<Double> breaks(Document book) {
    List<Double> breaks = new ArrayList<>();
    for (Element block : book.select("[" + KeptTogether.NUMBER + "]")) {
      Extent extent = kept.extent(block);
      if (extent != null && block.closest("thead") == null) {
        breaks.add(extent.top());
        List<Double> lines = extent.lines();
        int first = lines.size() > KeptTogether.MAX_WHOLE ? KeptTogether.MIN_LINES : lines.size();
        for (int i = first; i <= lines.size() - KeptTogether.MIN_LINES; i++) {
          breaks.add(lines.get(i - 1));
        }
      }
    }
    return breaks;
  }

  private List<PageForecast.Part> drawings(Document book) {
    return book.select(".drawing:not(:has([" + DrawingRegistry.WHOLE + "]))").stream()
        .map(kept::extent)
        .filter(Objects::nonNull)
        .map(extent -> new PageForecast.Part(extent.top(), extent.bottom()))
        .toList();
  }

  private List<PageForecast.Note> notes(Document book) {
    List<PageForecast.Note> notes = new ArrayList<>();
    for (Element note : book.select(KeptTogether.NOTES)) {
      notes.add(new PageForecast.Note(kept.top(note), kept.width(note.text())));
    }
    notes.sort(Comparator.comparingDouble(PageForecast.Note::y));
    return notes;
  }
}
