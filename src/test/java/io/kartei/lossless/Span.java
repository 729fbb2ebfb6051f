package io.kartei.lossless;

import java.util.List;

/** Something within a line, and what it holds; kinds that hold nothing have only words. */
record Span(InlineKind kind, List<Span> inside) {
  Span {
    inside = List.copyOf(inside);
  }

  static Span of(InlineKind kind) {
    return new Span(kind, List.of());
  }
}
