package io.kartei.study.draft;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;

/** Puts the pieces of an answer together. */
public final class Pieces {
  private Pieces() {}

  /** Pieces as a list with bullets. */
  public static List<Block> list(SourceSpan at, List<List<Block>> pieces) {
    return List.of(
        new Block.ItemList(
            at, false, 1, pieces.stream().map(p -> new Block.Item(at, null, p)).toList()));
  }

  /** A paragraph of its own. */
  public static List<Block> paragraph(SourceSpan at, List<Inline> content) {
    return List.of(new Block.Paragraph(at, content));
  }

  /** A piece of one line. */
  public static List<Block> line(SourceSpan at, List<Inline> content) {
    return List.of(new Block.Plain(at, content));
  }
}
