package io.kartei.diagram.kind;

import io.kartei.concurrent.Memo;

/** Draws each Mermaid source once, however often it occurs. Thread-safe. */
public final class Drawings {
  private final Memo<String, DrawnDiagram> drawn = new Memo<>();

  /** Reads and draws a Mermaid source; see {@link DrawnDiagram#of}. */
  public DrawnDiagram of(String source) {
    return drawn.get(source, () -> DrawnDiagram.of(source));
  }

  /** Forgets what hasn't been asked for since the last call. */
  public void endRound() {
    drawn.endRound();
  }
}
