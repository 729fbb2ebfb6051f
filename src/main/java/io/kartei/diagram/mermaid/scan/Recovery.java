package io.kartei.diagram.mermaid.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Goes on behind a mistake, so that one look at a diagram's source tells all that is wrong. */
public final class Recovery {
  private static final int MAX_MISTAKES = 20;

  private final Scanner in;
  private final List<MermaidException> mistakes = new ArrayList<>();

  public Recovery(Scanner in) {
    this.in = in;
  }

  /** Runs a step; a mistake in it is kept, and the scanner goes to the end of the line. */
  public void statement(Runnable step) {
    attempt(
        () -> {
          step.run();
          return null;
        });
  }

  /** Runs a step; null when there is a mistake in it. */
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

  /** Whether there was a mistake, which others may follow from. */
  public boolean hasMistakes() {
    return !mistakes.isEmpty();
  }

  /**
   * Fails if there was a mistake.
   *
   * @throws MermaidException the last of the mistakes; the others are among the scanner's problems
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
