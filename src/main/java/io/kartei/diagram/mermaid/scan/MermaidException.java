package io.kartei.diagram.mermaid.scan;

/** Ends the parsing of a source that can't be drawn. Never leaves the parsers. */
public final class MermaidException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public MermaidException(Problem problem) {
    super(problem.message().english(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
