package io.kartei.diagram;

import org.jspecify.annotations.Nullable;

/**
 * A diagram as data: what its author said, not how it looks. Immutable.
 *
 * <p>A new variant fails to compile in every {@link Visitor} until it is handled.
 */
public sealed interface Diagram
    permits Flowchart, ClassDiagram, StateDiagram, SequenceDiagram, GanttChart, PieChart {

  /** What the author says of the diagram as a whole. */
  DiagramInfo info();

  /**
   * The diagram as plain nodes and edges, in the order in which they first appear, for whoever does
   * not care what kind it is: the model's JSON, cards, search.
   */
  DiagramGraph graph();

  /** Calls the visitor's method for this variant. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method for each kind of diagram. */
  interface Visitor<R extends @Nullable Object> {
    R flowchart(Flowchart diagram);

    R classes(ClassDiagram diagram);

    R states(StateDiagram diagram);

    R sequence(SequenceDiagram diagram);

    R gantt(GanttChart diagram);

    R pie(PieChart diagram);
  }
}
