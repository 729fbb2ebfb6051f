package io.kartei.diagram;

import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.element.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Boxes and arrows.
 *
 * @param direction the direction of flow
 * @param nodes in the order of their first appearance
 * @param edges in the author's order
 * @param groups the subgraphs, outer ones before those nested in them
 */
public record Flowchart(
    DiagramInfo info, Direction direction, List<Node> nodes, List<Edge> edges, List<Group> groups)
    implements Diagram {
  public Flowchart {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    groups = List.copyOf(groups);
  }

  /**
   * A node.
   *
   * @param id unique among nodes and groups
   * @param group the id of the innermost group around it, or null
   */
  public record Node(
      String id,
      Label label,
      NodeShape shape,
      Style style,
      @Nullable Hyperlink link,
      @Nullable String group) {}

  /**
   * An edge.
   *
   * @param from the id of a node or group
   * @param to the id of a node or group
   * @param stroke its line
   * @param tail its tip at {@code from}
   * @param head its tip at {@code to}
   * @param length the least number of ranks it spans, 1 or more
   */
  public record Edge(
      String from,
      String to,
      Label label,
      Stroke stroke,
      Tip tail,
      Tip head,
      int length,
      Style style) {}

  /**
   * A group of nodes with a frame around it.
   *
   * @param id unique among nodes and groups
   * @param parent the id of the group around it, or null
   * @param direction its own direction, or null if it flows like its surroundings
   */
  public record Group(
      String id,
      Label title,
      @Nullable String parent,
      @Nullable Direction direction,
      Style style,
      @Nullable Hyperlink link) {}

  /** What a line looks like. */
  public enum Stroke {
    SOLID,
    THICK,
    DOTTED,
    /** Not drawn; only keeps nodes in place. */
    INVISIBLE
  }

  /** What the end of an edge looks like. */
  public enum Tip {
    NONE,
    ARROW,
    CIRCLE,
    CROSS,
    /** Two lines, as of a dependency in UML. */
    OPEN,
    /** As of a generalisation in UML. */
    TRIANGLE
  }

  @Override
  public DiagramGraph graph() {
    return new DiagramGraph(
        nodes.stream().map(n -> new DiagramGraph.Node(n.id(), n.label().plain())).toList(),
        edges.stream()
            .filter(e -> e.stroke() != Stroke.INVISIBLE)
            .map(
                e ->
                    new DiagramGraph.Edge(
                        e.from(), e.to(), e.label().isEmpty() ? null : e.label().plain()))
            .toList());
  }
}
