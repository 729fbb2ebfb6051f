package io.kartei.diagram;

import io.kartei.diagram.element.NodeShape;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody can do with a system (UML 2.5, 18).
 *
 * @param chart actors and use cases as nodes, systems as groups, relations as edges
 */
public record UseCaseDiagram(Flowchart chart) implements Diagram {

  /** What a line says. */
  public enum Relation {
    /** An actor takes part. */
    TAKES_PART,
    /** A use case always contains another one. */
    INCLUDES,
    /** A use case sometimes adds to another one. */
    EXTENDS,
    /** One is a special kind of the other. */
    IS_A,
    /** Anything else. */
    DEPENDS
  }

  /** Returns what an edge of the chart says. */
  public static Relation relation(Flowchart.Edge edge) {
    if (edge.head() == Flowchart.Tip.TRIANGLE) {
      return Relation.IS_A;
    }
    if (edge.stroke() != Flowchart.Stroke.DOTTED) {
      return Relation.TAKES_PART;
    }
    return switch (edge.label().plain()) {
      case "«include»" -> Relation.INCLUDES;
      case "«extend»" -> Relation.EXTENDS;
      default -> Relation.DEPENDS;
    };
  }

  /**
   * Returns the chart as it is laid out: what extends a use case comes behind it, so that those for
   * which the actors come stand next to them.
   */
  public Flowchart arranged() {
    return new Flowchart(
        chart.info(),
        chart.direction(),
        chart.nodes(),
        chart.edges().stream()
            .map(edge -> relation(edge) == Relation.EXTENDS ? turned(edge) : edge)
            .toList(),
        chart.groups());
  }

  private static Flowchart.Edge turned(Flowchart.Edge edge) {
    return new Flowchart.Edge(
        edge.to(),
        edge.from(),
        edge.label(),
        edge.stroke(),
        edge.head(),
        edge.tail(),
        edge.length(),
        edge.style());
  }

  /** Returns the actors, in the order of their first appearance. */
  public List<Flowchart.Node> actors() {
    List<Flowchart.Node> actors = new ArrayList<>(chart.nodes());
    actors.removeIf(node -> node.shape() != NodeShape.ACTOR);
    return actors;
  }

  @Override
  public DiagramInfo info() {
    return chart.info();
  }

  @Override
  public DiagramGraph graph() {
    return chart.graph();
  }
}
