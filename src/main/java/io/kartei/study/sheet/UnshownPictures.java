package io.kartei.study.sheet;

import io.kartei.address.SafeAddress;
import io.kartei.index.LinkTarget;
import io.kartei.index.SiteIndex;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a note that paper doesn't show: those on the web of which its author keeps no
 * file, and media in HTML.
 */
final class UnshownPictures {
  /** Elements that paper doesn't show. */
  private static final Set<String> MEDIA =
      Set.of("img", "picture", "video", "audio", "iframe", "object", "embed");

  private final SiteIndex index;
  private final String note;

  UnshownPictures(SiteIndex index, String note) {
    this.index = index;
    this.note = note;
  }

  /**
   * Returns a table without the rows that have only pictures from elsewhere; null if none is left.
   */
  Block.@Nullable Table without(Block.Table table) {
    List<Block.Row> rows = table.rows().stream().filter(row -> !hasOnlyPictures(row)).toList();
    if (rows.isEmpty() && !table.rows().isEmpty()) {
      return null;
    }
    return new Block.Table(table.span(), table.id(), table.alignments(), table.head(), rows);
  }

  private boolean hasOnlyPictures(Block.Row row) {
    List<List<Inline>> cells =
        row.cells().stream().skip(1).map(Block.Cell::content).filter(c -> !c.isEmpty()).toList();
    return !cells.isEmpty() && cells.stream().allMatch(this::isAll);
  }

  /** Returns whether a text consists of pictures that paper doesn't show. */
  boolean isAll(List<Inline> content) {
    return content.stream().anyMatch(this::is)
        && content.stream().allMatch(inline -> is(inline) || isBlank(inline));
  }

  /** Returns a text without the pictures that paper doesn't show. */
  List<Inline> without(List<Inline> content) {
    return content.stream().anyMatch(this::is)
        ? content.stream().filter(inline -> !is(inline)).toList()
        : content;
  }

  private boolean isElsewhere(String destination) {
    return SafeAddress.isOnWeb(destination)
        && !(index.picture(note, destination) instanceof LinkTarget.Attachment);
  }

  private boolean is(Inline inline) {
    return (inline instanceof Inline.Image image && isElsewhere(image.destination()))
        || (inline instanceof Inline.Element element && MEDIA.contains(element.tag()))
        || (inline instanceof Inline.Link link && isAll(link.content()));
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.SoftBreak
        || inline instanceof Inline.HardBreak
        || (inline instanceof Inline.Element element && element.tag().equals("br"))
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }
}
