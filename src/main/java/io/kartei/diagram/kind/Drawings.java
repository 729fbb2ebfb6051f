package io.kartei.diagram.kind;

import io.kartei.concurrent.Memo;
import io.kartei.diagram.text.Formulas;

/** Draws each Mermaid source once, however often it occurs. Thread-safe. */
public final class Drawings {
  private final Memo<String, DrawnDiagram> drawn = new Memo<>();
  private final Formulas formulas;

  /** Creates drawings in which formulas are in plain characters. */
  public Drawings() {
    this(Formulas.NONE);
  }

  /**
   * Creates drawings.
   *
   * @param formulas what sets formulas in labels
   */
  public Drawings(Formulas formulas) {
    this.formulas = formulas;
  }

  /** Reads and draws a Mermaid source; see {@link DrawnDiagram#of}. */
  public DrawnDiagram of(String source) {
    return drawn.get(source, () -> DrawnDiagram.of(source, formulas));
  }

  /** Forgets what hasn't been asked for since the last call. */
  public void endRound() {
    drawn.endRound();
  }
}
