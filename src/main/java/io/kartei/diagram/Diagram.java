package io.kartei.diagram;

/**
 * A diagram as data: what its author said, not how it looks. Immutable.
 *
 * <p>How each is read, drawn and told stands in {@code kind}.
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
}
