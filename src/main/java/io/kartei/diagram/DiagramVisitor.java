package io.kartei.diagram;

/** One method for each kind of diagram. */
public interface DiagramVisitor<R> {
  R flowchart(Flowchart diagram);

  R classes(ClassDiagram diagram);

  R states(StateDiagram diagram);

  R sequence(SequenceDiagram diagram);

  R gantt(GanttChart diagram);

  R pie(PieChart diagram);
}
