package io.kartei.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any diagram as nodes and edges. Each kind decides what counts as a node: a participant, a task, a
 * slice.
 */
public record DiagramGraph(List<Node> nodes, List<Edge> edges) {
  public DiagramGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A node.
   *
   * @param id unique in the diagram
   * @param label what a reader sees, on one line; may be empty
   */
  public record Node(String id, String label) {}

  /**
   * An edge.
   *
   * @param from a node's id, or a group's
   * @param to a node's id, or a group's
   * @param label what a reader sees, on one line; null if there is none
   */
  public record Edge(String from, String to, @Nullable String label) {}
}
