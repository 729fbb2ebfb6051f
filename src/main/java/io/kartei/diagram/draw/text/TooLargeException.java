package io.kartei.diagram.draw.text;

import io.kartei.messages.Phrase;

/** Thrown if a diagram is too large to be drawn in bounded time. */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Phrase problem;

  /**
   * @param problem a sentence without a full stop that says what there is too much of
   */
  public TooLargeException(Phrase problem) {
    super(problem.english(), null, false, false);
    this.problem = problem;
  }

  /** Returns a sentence that says what there is too much of. */
  public Phrase problem() {
    return problem;
  }
}
