package io.kartei.diagram.layout;

/** There is no layout for a graph, for a reason that is not its author's fault. */
public final class LayoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LayoutException(Throwable cause) {
    super(cause);
  }
}
