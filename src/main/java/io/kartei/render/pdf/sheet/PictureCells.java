package io.kartei.render.pdf.sheet;

import io.kartei.model.Comparison;
import io.kartei.model.Inline;
import java.util.List;

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
