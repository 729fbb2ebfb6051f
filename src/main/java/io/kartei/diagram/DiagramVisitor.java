package io.kartei.diagram;

import org.jspecify.annotations.Nullable;

/** One method for each kind of diagram. */
public interface DiagramVisitor<R extends @Nullable Object> {
  R flowchart(Flowchart diagram);

  R classes(ClassDiagram diagram);

  R states(StateDiagram diagram);

  R sequence(SequenceDiagram diagram);

  R gantt(GanttChart diagram);

  R pie(PieChart diagram);
}
