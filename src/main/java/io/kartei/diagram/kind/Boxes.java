package io.kartei.diagram.kind;

import io.kartei.diagram.BlockDiagram;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.DiagramInfo;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.Mindmap;
import io.kartei.diagram.StateDiagram;
import io.kartei.diagram.draw.graph.Ids;
import io.kartei.diagram.element.Label;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of those kinds of diagrams in which one may be hidden: where a box has nothing but its
 * name. Classes and entities have more, and belong to a single case.
 */
final class Boxes {
  private Boxes() {}

  /**
   * Returns the id of the group of marks that a node is drawn as, or null if none may be hidden.
   */
  static @Nullable String group(Diagram diagram, String node) {
    if (diagram instanceof Flowchart || diagram instanceof BlockDiagram) {
      return Ids.of("node", node);
    } else if (diagram instanceof StateDiagram) {
      return Ids.of("state", node);
    }
    return diagram instanceof Mindmap ? node : null;
  }

  /**
   * Returns the same diagram with {@link Occlusion#HIDDEN} in the place of a node's name, and
   * without its author's description, which may have the name, too.
   */
  static Diagram hidden(Diagram diagram, String node) {
    DiagramInfo info =
        new DiagramInfo(diagram.info().title(), diagram.info().accessibleTitle(), null);
    Label label = Label.of(Occlusion.HIDDEN);
    if (diagram instanceof Flowchart chart) {
      return hidden(chart, info, node, label);
    } else if (diagram instanceof BlockDiagram blocks) {
      return new BlockDiagram(
          hidden(blocks.chart(), info, node, label), blocks.columns(), blocks.cells());
    } else if (diagram instanceof StateDiagram states) {
      return new StateDiagram(
          info,
          states.direction(),
          replaced(
              states.states(),
              StateDiagram.State::id,
              node,
              s ->
                  new StateDiagram.State(
                      s.id(),
                      s.kind(),
                      label,
                      s.description(),
                      s.parent(),
                      s.direction(),
                      s.style(),
                      s.link())),
          states.transitions(),
          states.notes());
    } else if (diagram instanceof Mindmap map) {
      return new Mindmap(
          info,
          replaced(
              map.nodes(),
              Mindmap.Node::id,
              node,
              n -> new Mindmap.Node(n.id(), label, n.shape(), n.parent())));
    }
    throw new IllegalArgumentException("no boxes: " + diagram.getClass());
  }

  private static Flowchart hidden(Flowchart chart, DiagramInfo info, String node, Label label) {
    return new Flowchart(
        info,
        chart.direction(),
        replaced(
            chart.nodes(),
            Flowchart.Node::id,
            node,
            n -> new Flowchart.Node(n.id(), label, n.shape(), n.style(), n.link(), n.group())),
        chart.edges(),
        chart.groups());
  }

  private static <T> List<T> replaced(
      List<T> all, Function<T, String> id, String wanted, UnaryOperator<T> by) {
    return all.stream().map(one -> id.apply(one).equals(wanted) ? by.apply(one) : one).toList();
  }
}
