package io.kartei.facts.reference;

import io.kartei.facts.reference.PlacedText.Piece;
import io.kartei.model.Inline;
import io.kartei.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;

/**
 * Inserts exam references into inlines in place of the text they were read from. Splits inlines,
 * such as bold text, that contain more than the reference.
 */
final class ReferenceInserter {
  private final SourceSlice slice;
  private final List<Piece> pieces;

  /** Index of the first piece that hasn't been passed yet. */
  private int first;

  /** References and the range of the text they were read from. */
  record Patch(int start, int end, List<String> ids) {}

  private ReferenceInserter(PlacedText text) {
    this.slice = text.slice();
    this.pieces = text.pieces();
  }

  /**
   * Returns the text's inlines with references inserted.
   *
   * @param patches in ascending order, without overlaps
   */
  static List<Inline> insert(PlacedText text, List<Patch> patches) {
    ReferenceInserter inserter = new ReferenceInserter(text);
    List<Inline> inlines = new ArrayList<>();
    int at = 0;
    for (Patch patch : patches) {
      inlines.addAll(inserter.cut(at, patch.start()));
      inlines.add(
          new Inline.ExamReferences(
              inserter.slice.toSource(patch.start(), patch.end()),
              patch.ids(),
              inserter.cut(patch.start(), patch.end())));
      at = patch.end();
    }
    inlines.addAll(inserter.cut(at, Integer.MAX_VALUE));
    return inlines;
  }

  private List<Inline> cut(int from, int to) {
    while (first < pieces.size() && pieces.get(first).end() < from) {
      first++;
    }
    List<Inline> cut = new ArrayList<>();
    for (int i = first; i < pieces.size() && pieces.get(i).start() < to; i++) {
      cut(pieces.get(i), from, to, cut);
    }
    return cut;
  }

  private void cut(Piece piece, int from, int to, List<Inline> cut) {
    boolean whole = from <= piece.start() && piece.end() <= to;
    int start = Math.max(from, piece.start());
    int end = Math.min(to, piece.end());
    if (whole) {
      cut.add(piece.inline());
    } else if (start < end && piece.inline() instanceof Inline.Text text) {
      String words = text.text().substring(start - piece.start(), end - piece.start());
      cut.add(new Inline.Text(slice.toSource(start, end), words));
    } else if (start < end) {
      List<Inline> content = new ArrayList<>();
      piece.children().forEach(child -> cut(child, from, to, content));
      if (!content.isEmpty()) {
        cut.add(piece.inline().with(content));
      }
    }
  }
}
