package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.DiagramFact;
import java.util.ArrayList;
import java.util.List;

/** Finds a note's diagrams. */
final class DiagramFinder extends BodyWalker {
  private final FactScope scope;
  private final List<DiagramFact> found = new ArrayList<>();

  private DiagramFinder(FactScope scope) {
    this.scope = scope;
  }

  static List<DiagramFact> find(List<Block> body, FactScope scope) {
    DiagramFinder finder = new DiagramFinder(scope);
    finder.blocks(body);
    return finder.found;
  }

  @Override
  public Done diagram(Block.Diagram diagram) {
    found.add(
        new DiagramFact(
            diagram.id(),
            scope.section(diagram.span()),
            diagram.span(),
            diagram.type(),
            diagram.source()));
    return Done.DONE;
  }
}
