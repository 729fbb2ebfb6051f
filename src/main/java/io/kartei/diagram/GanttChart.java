package io.kartei.diagram;

import java.util.List;

/** Tasks on a calendar. */
public record GanttChart(DiagramInfo info) implements Diagram {

  @Override
  public DiagramGraph graph() {
    return new DiagramGraph(List.of(), List.of());
  }

  @Override
  public <R> R accept(DiagramVisitor<R> visitor) {
    return visitor.gantt(this);
  }
}
