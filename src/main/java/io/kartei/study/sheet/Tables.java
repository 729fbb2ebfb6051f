package io.kartei.study.sheet;

import io.kartei.address.SafeAddress;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of a note, and what of them is written down. */
final class Tables {
  /** A table with more columns, rows or characters is for looking things up. */
  private static final int MAX_COLUMNS = 4;

  private static final int MAX_ROWS = 20;
  private static final int MAX_LENGTH = 900;

  /** Elements that paper doesn't show. */
  private static final Set<String> MEDIA =
      Set.of("img", "picture", "video", "audio", "iframe", "object", "embed");

  private Tables() {}

  /** Returns all tables of a text, wherever they are, in reading order. */
  static List<Block.Table> of(List<Block> body) {
    List<Block.Table> found = new ArrayList<>();
    new BodyWalker() {
      @Override
      public Done table(Block.Table table) {
        found.add(table);
        return Done.DONE;
      }
    }.blocks(body);
    return found;
  }

  /** Returns whether one would write a table down. */
  static boolean isSmall(Block.Table table) {
    return table.head().cells().size() <= MAX_COLUMNS
        && table.rows().size() <= MAX_ROWS
        && PlainText.ofBlocks(List.of(table)).length() <= MAX_LENGTH;
  }

  /**
   * Returns a table without the rows that have only pictures from elsewhere; null if none is left.
   */
  static Block.@Nullable Table withoutPictures(Block.Table table) {
    List<Block.Row> rows = table.rows().stream().filter(row -> !hasOnlyPictures(row)).toList();
    if (rows.isEmpty() && !table.rows().isEmpty()) {
      return null;
    }
    return new Block.Table(table.span(), table.id(), table.alignments(), table.head(), rows);
  }

  private static boolean hasOnlyPictures(Block.Row row) {
    List<List<Inline>> cells =
        row.cells().stream().skip(1).map(Block.Cell::content).filter(c -> !c.isEmpty()).toList();
    return !cells.isEmpty() && cells.stream().allMatch(Tables::isPicture);
  }

  /** Returns whether a text consists of pictures that paper doesn't show. */
  static boolean isPicture(List<Inline> content) {
    return content.stream().anyMatch(Tables::shows)
        && content.stream().allMatch(inline -> shows(inline) || isBlank(inline));
  }

  /** Returns a text without the pictures that paper doesn't show. */
  static List<Inline> withoutPictures(List<Inline> content) {
    return content.stream().anyMatch(Tables::shows)
        ? content.stream().filter(inline -> !shows(inline)).toList()
        : content;
  }

  private static boolean shows(Inline inline) {
    return (inline instanceof Inline.Image image && SafeAddress.isOnWeb(image.destination()))
        || (inline instanceof Inline.Element element && MEDIA.contains(element.tag()))
        || (inline instanceof Inline.Link link && isPicture(link.content()));
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.SoftBreak
        || inline instanceof Inline.HardBreak
        || (inline instanceof Inline.Element element && element.tag().equals("br"))
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }
}
