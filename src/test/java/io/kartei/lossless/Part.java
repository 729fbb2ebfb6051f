package io.kartei.lossless;

import java.util.List;

/**
 * A block.
 *
 * @param line what stands in its text
 * @param inside the blocks it holds; only some kinds hold any
 */
record Part(BlockKind kind, List<Span> line, List<Part> inside) {
  Part {
    line = List.copyOf(line);
    inside = List.copyOf(inside);
  }

  static Part of(BlockKind kind) {
    return new Part(kind, List.of(), List.of());
  }
}
