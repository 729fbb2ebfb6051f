package io.kartei.diagram.layout;

/** Thrown if a graph can't be laid out and its author isn't to blame. */
public final class LayoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LayoutException(Throwable cause) {
    super(cause);
  }
}
