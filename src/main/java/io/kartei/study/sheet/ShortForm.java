package io.kartei.study.sheet;

import io.kartei.address.SafeAddress;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shortens an answer to what one would write down: without other questions, exam references, long
 * code, large diagrams and pictures from elsewhere.
 */
final class ShortForm {
  /** Longer code is a dump. */
  private static final int MAX_LINES_OF_CODE = 5;

  /** In square px of its drawing, about a third of a page. */
  private static final double MAX_AREA = 400_000;

  /** In characters. Beyond, the rest is left out. */
  private static final int MAX_LENGTH = 1_600;

  private ShortForm() {}

  /** Returns the short form of blocks; empty if nothing of them is worth writing down. */
  static List<Block> of(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    int length = 0;
    for (Block written : blocks) {
      if (!isKept(written)) {
        continue;
      }
      Block block =
          written instanceof Block.Quote quote
              ? new Block.Quote(quote.span(), of(quote.children()))
              : written;
      int own = PlainText.ofBlocks(List.of(block)).length();
      if (length > 0 && length + own > MAX_LENGTH) {
        kept.add(new Block.Plain(block.span(), List.of(new Inline.Text(block.span(), "…"))));
        break;
      }
      dropEmptySections(kept, block);
      kept.add(block);
      length += own;
    }
    dropEmptySections(kept, null);
    return kept;
  }

  /** Removes headings at the end that nothing follows before a block. */
  private static void dropEmptySections(List<Block> kept, @Nullable Block next) {
    int level = next instanceof Block.Heading heading ? heading.level() : next == null ? 0 : 9;
    while (!kept.isEmpty()
        && kept.get(kept.size() - 1) instanceof Block.Heading last
        && last.level() >= level) {
      kept.remove(kept.size() - 1);
    }
  }

  private static boolean isKept(Block block) {
    if (block instanceof Block.Code code) {
      return code.text().lines().count() <= MAX_LINES_OF_CODE;
    }
    if (block instanceof Block.Diagram diagram) {
      return isSmall(diagram);
    }
    if (block instanceof Block.Quote quote) {
      return quote.children().stream().anyMatch(ShortForm::isKept);
    }
    if (block instanceof Block.Paragraph paragraph) {
      return !isElsewhere(paragraph.content());
    }
    if (block instanceof Block.Plain plain) {
      return !isElsewhere(plain.content());
    }
    return !(block instanceof Block.MarkedQuestion
        || block instanceof Block.ExamReferences
        || block instanceof Block.Contents
        || block instanceof Block.Rule);
  }

  /** Returns whether a diagram is drawn and leaves room for others. */
  static boolean isSmall(Block.Diagram diagram) {
    Drawing drawing = diagram.drawn().drawing();
    return drawing != null && drawing.width() * drawing.height() <= MAX_AREA;
  }

  /** Returns whether a paragraph has only pictures that paper doesn't show. */
  private static boolean isElsewhere(List<Inline> content) {
    return !content.isEmpty() && content.stream().allMatch(ShortForm::isElsewhere);
  }

  private static boolean isElsewhere(Inline inline) {
    if (inline instanceof Inline.Image image) {
      return SafeAddress.isOnWeb(image.destination());
    }
    if (inline instanceof Inline.Element element) {
      return element.tag().equals("img") || element.tag().equals("br");
    }
    if (inline instanceof Inline.Link link) {
      return isElsewhere(link.content());
    }
    return inline instanceof Inline.SoftBreak
        || inline instanceof Inline.HardBreak
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }
}
