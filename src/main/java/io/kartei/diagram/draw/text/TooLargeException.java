package io.kartei.diagram.draw.text;

/** A diagram is beyond what is drawn in bounded time. */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what there is too much of: one sentence without a full stop
   */
  public TooLargeException(String message) {
    super(message, null, false, false);
  }
}
