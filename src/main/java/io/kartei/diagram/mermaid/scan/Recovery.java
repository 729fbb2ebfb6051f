package io.kartei.diagram.mermaid.scan;

/**
 * Continues after a mistake, so that the rest is drawn and all mistakes are reported at once. A
 * statement is read whole or not at all: what {@linkplain Failures failed} when the source was read
 * before is skipped, so that nothing remains of it.
 */
public final class Recovery {
  private static final int MAX_MISTAKES = 20;

  private final Scanner in;
  private int mistakes;

  public Recovery(Scanner in) {
    this.in = in;
  }

  /**
   * Runs a step that reads a statement. If it fails, records the mistake and moves the scanner to
   * the end of the line.
   *
   * @throws MermaidException if the diagram can't be drawn at all
   */
  public void statement(Runnable step) {
    int from = in.position();
    Failures.Failure known = in.failures().at(from);
    if (known != null) {
      record(known.mistake());
      in.reset(known.end());
      return;
    }
    try {
      step.run();
    } catch (MermaidException e) {
      record(syntax(e));
      in.restOfLine();
      in.failures().add(from, new Failures.Failure(e, in.position()));
    }
  }

  /**
   * Runs a step that checks what was read. If it fails, records the mistake.
   *
   * @throws MermaidException if the diagram can't be drawn at all
   */
  public void check(Runnable step) {
    try {
      step.run();
    } catch (MermaidException e) {
      record(syntax(e));
    }
  }

  private static MermaidException syntax(MermaidException e) {
    if (e.problem().kind() != Problem.Kind.SYNTAX) {
      throw e;
    }
    return e;
  }

  /** Records a mistake. Beyond the first few, they say nothing new. */
  public void record(MermaidException mistake) {
    if (++mistakes <= MAX_MISTAKES) {
      in.problems().add(mistake.problem());
    }
  }

  /** Returns whether there was a mistake, which may have caused others. */
  public boolean hasMistakes() {
    return mistakes > 0;
  }
}
