package io.kartei.diagram;

import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mindmap.
 *
 * @param nodes the root first, then each node before those below it
 */
public record Mindmap(DiagramInfo info, List<Node> nodes) implements Diagram {
  public Mindmap {
    nodes = List.copyOf(nodes);
  }

  /**
   * A node.
   *
   * @param id unique in the map
   * @param shape null if the author names none
   * @param parent the id of the node above it; null only for the root
   */
  public record Node(String id, Label label, @Nullable NodeShape shape, @Nullable String parent) {}

  /** Returns the nodes below a node, in the author's order. */
  public List<Node> below(Node node) {
    return nodes.stream().filter(n -> node.id().equals(n.parent())).toList();
  }

  @Override
  public DiagramGraph graph() {
    List<DiagramGraph.Edge> edges = new ArrayList<>();
    for (Node node : nodes) {
      if (node.parent() != null) {
        edges.add(new DiagramGraph.Edge(node.parent(), node.id(), null));
      }
    }
    return new DiagramGraph(
        nodes.stream().map(n -> new DiagramGraph.Node(n.id(), n.label().plain())).toList(), edges);
  }
}
