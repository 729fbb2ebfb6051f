package io.kartei.diagram.draw.text;

import io.kartei.messages.Phrase;

/** A diagram is beyond what is drawn in bounded time. */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Phrase problem;

  /**
   * @param problem what there is too much of: one sentence without a full stop
   */
  public TooLargeException(Phrase problem) {
    super(problem.english(), null, false, false);
    this.problem = problem;
  }

  /** What it has too much of. */
  public Phrase problem() {
    return problem;
  }
}
