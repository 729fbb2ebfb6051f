package io.kartei.diagram;

import java.util.List;

/** Shares of a whole. */
public record PieChart(DiagramInfo info) implements Diagram {

  @Override
  public DiagramGraph graph() {
    return new DiagramGraph(List.of(), List.of());
  }

  @Override
  public <R> R accept(DiagramVisitor<R> visitor) {
    return visitor.pie(this);
  }
}
