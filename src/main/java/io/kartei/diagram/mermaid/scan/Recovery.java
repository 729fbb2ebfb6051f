package io.kartei.diagram.mermaid.scan;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Continues after a mistake, so that the rest is drawn and all mistakes are reported at once. */
public final class Recovery {
  private static final int MAX_MISTAKES = 20;

  private final Scanner in;
  private int mistakes;

  public Recovery(Scanner in) {
    this.in = in;
  }

  /** Runs a step. If it fails, records the mistake and moves the scanner to the end of the line. */
  public void statement(Runnable step) {
    attempt(
        () -> {
          step.run();
          return null;
        });
  }

  /**
   * Runs a step. Returns null if it fails.
   *
   * @throws MermaidException if the diagram can't be drawn at all
   */
  public <T> @Nullable T attempt(Supplier<@Nullable T> step) {
    try {
      return step.get();
    } catch (MermaidException e) {
      if (e.problem().kind() != Problem.Kind.SYNTAX) {
        throw e;
      }
      record(e);
      in.restOfLine();
      return null;
    }
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
