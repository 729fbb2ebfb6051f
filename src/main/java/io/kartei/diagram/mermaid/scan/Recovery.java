package io.kartei.diagram.mermaid.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Continues after a mistake, so that all mistakes in a source are reported at once. */
public final class Recovery {
  private static final int MAX_MISTAKES = 20;

  private final Scanner in;
  private final List<MermaidException> mistakes = new ArrayList<>();

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

  /** Runs a step. Returns null if it fails. */
  public <T> @Nullable T attempt(Supplier<@Nullable T> step) {
    try {
      return step.get();
    } catch (MermaidException e) {
      mistakes.add(e);
      if (mistakes.size() == MAX_MISTAKES || e.problem().kind() != Problem.Kind.SYNTAX) {
        end();
      }
      in.restOfLine();
      return null;
    }
  }

  /** Returns whether there was a mistake, which may have caused others. */
  public boolean hasMistakes() {
    return !mistakes.isEmpty();
  }

  /**
   * Fails if there was a mistake.
   *
   * @throws MermaidException for the last mistake; the others are among the scanner's problems
   */
  public void end() {
    if (!mistakes.isEmpty()) {
      MermaidException last = mistakes.remove(mistakes.size() - 1);
      mistakes.forEach(e -> in.problems().add(e.problem()));
      mistakes.clear();
      throw last;
    }
  }
}
