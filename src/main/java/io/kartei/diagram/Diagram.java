package io.kartei.diagram;

/**
 * A diagram as data: what its author wrote, not how it looks. Immutable.
 *
 * <p>The package {@code kind} knows how to read, draw and describe each kind.
 */
public sealed interface Diagram
    permits Flowchart,
        ClassDiagram,
        StateDiagram,
        SequenceDiagram,
        GanttChart,
        PieChart,
        ErDiagram,
        NetworkPlan,
        Mindmap,
        Timeline,
        Packet,
        GitGraph,
        QuadrantChart,
        XyChart,
        BlockDiagram,
        ActivityDiagram,
        UseCaseDiagram {

  /** Returns what the author says about the diagram as a whole. */
  DiagramInfo info();

  /**
   * Returns the diagram as plain nodes and edges, in the order they first appear. This is for code
   * that doesn't care about the kind of diagram: the model's JSON, cards, search.
   */
  DiagramGraph graph();
}
