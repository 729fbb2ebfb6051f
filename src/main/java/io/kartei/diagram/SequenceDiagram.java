package io.kartei.diagram;

import java.util.List;

/** Participants and the messages between them, in time. */
public record SequenceDiagram(DiagramInfo info) implements Diagram {

  @Override
  public DiagramGraph graph() {
    return new DiagramGraph(List.of(), List.of());
  }

  @Override
  public <R> R accept(DiagramVisitor<R> visitor) {
    return visitor.sequence(this);
  }
}
