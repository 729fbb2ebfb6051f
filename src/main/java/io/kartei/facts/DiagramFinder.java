package io.kartei.facts;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.facts.text.FactScope;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.DiagramFact;
import java.util.ArrayList;
import java.util.List;

/** Finds a note's diagrams. */
final class DiagramFinder {
  private DiagramFinder() {}

  static List<DiagramFact> find(List<Block> body, FactScope scope) {
    List<DiagramFact> found = new ArrayList<>();
    for (Block.Diagram diagram : BodyWalker.all(Block.Diagram.class, body)) {
      found.add(
          new DiagramFact(
              diagram.id(),
              scope.section(diagram.span()),
              diagram.span(),
              diagram.source(),
              diagram.drawn()));
      diagram.drawn().problems().forEach(problem -> report(diagram, problem, scope));
    }
    return found;
  }

  private static void report(Block.Diagram diagram, Problem problem, FactScope scope) {
    Phrase message = problem.message();
    Diagnostic diagnostic =
        switch (problem.kind()) {
          case SYNTAX, MISREAD -> Diagnostic.warning("diagram-syntax.problem", message);
          case TOO_LARGE -> Diagnostic.warning("diagram-too-large.browser", message);
          case UNSUPPORTED -> Diagnostic.info("diagram-by-script.browser", message);
          case IGNORED -> Diagnostic.info("diagram-no-effect.problem", message);
        };
    scope.report(
        diagnostic.hint(problem.hint()), diagram.source().toSource(problem.start(), problem.end()));
  }
}
