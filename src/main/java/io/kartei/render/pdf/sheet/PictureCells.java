package io.kartei.render.pdf.sheet;

import io.kartei.model.Comparison;
import io.kartei.model.Inline;
import io.kartei.render.pdf.document.BookMarks;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Recognizes cells with nothing but pictures. */
final class PictureCells {
  private PictureCells() {}

  /** Returns whether there is a picture in these cells, and nothing else in any of them. */
  static boolean are(List<Comparison.Label> cells) {
    return cells.stream().anyMatch(cell -> !cell.content().isEmpty())
        && cells.stream()
            .allMatch(cell -> cell.content().stream().allMatch(PictureCells::isPictureOrBlank))
        && cells.stream().anyMatch(cell -> cell.content().stream().anyMatch(PictureCells::shows));
  }

  /** Returns whether the printed cells of a row only name pictures that aren't at hand. */
  static boolean areElsewhere(List<String> row) {
    Element cells = Jsoup.parseBodyFragment("<table><tr>" + String.join("", row) + "</tr></table>");
    boolean hasAny = !cells.select("." + BookMarks.UNSHOWN).isEmpty();
    cells.select("." + BookMarks.UNSHOWN).remove();
    return hasAny && cells.text().isBlank() && cells.select("img, svg").isEmpty();
  }

  private static boolean isPictureOrBlank(Inline inline) {
    return shows(inline)
        || inline instanceof Inline.SoftBreak
        || inline instanceof Inline.HardBreak
        || (inline instanceof Inline.Element element && element.tag().equals("br"))
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }

  private static boolean shows(Inline inline) {
    return inline instanceof Inline.Image
        || (inline instanceof Inline.Element element && element.tag().equals("img"))
        || (inline instanceof Inline.Link link
            && !link.content().isEmpty()
            && link.content().stream().allMatch(PictureCells::isPictureOrBlank));
  }
}
