package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.messages.Phrase;

/** Limits on a diagram's contents, so that any source is processed in bounded time. */
final class Limits {
  static final int NODES = 600;
  static final int EDGES = 1200;

  /** The greatest nesting depth. */
  static final int DEPTH = 24;

  private Limits() {}

  static MermaidException exceeded(int at, int limit, Phrase what) {
    return new MermaidException(
        new Problem(
            Problem.Kind.TOO_LARGE,
            at,
            at + 1,
            Phrase.of("mermaid.too-many", limit, what),
            Phrase.of("mermaid.too-many.hint")));
  }
}
