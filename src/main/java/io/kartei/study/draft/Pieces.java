package io.kartei.study.draft;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;

/** Builds blocks from the pieces of an answer. */
public final class Pieces {
  private Pieces() {}

  /** Returns pieces as a bulleted list. */
  public static List<Block> list(SourceSpan at, List<List<Block>> pieces) {
    return List.of(
        new Block.ItemList(
            at, false, 1, pieces.stream().map(p -> new Block.Item(at, null, p)).toList()));
  }

  /** Returns a paragraph. */
  public static List<Block> paragraph(SourceSpan at, List<Inline> content) {
    return List.of(new Block.Paragraph(at, content));
  }

  /** Returns a single line that isn't a paragraph. */
  public static List<Block> line(SourceSpan at, List<Inline> content) {
    return List.of(new Block.Plain(at, content));
  }
}
