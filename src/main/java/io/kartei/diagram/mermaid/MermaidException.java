package io.kartei.diagram.mermaid;

/** Ends the parsing of a source that cannot be drawn; never leaves this package. */
final class MermaidException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  MermaidException(Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
