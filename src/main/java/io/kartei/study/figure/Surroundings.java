package io.kartei.study.figure;

import io.kartei.diagram.BlockDiagram;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.Flowchart.Tip;
import io.kartei.diagram.Mindmap;
import io.kartei.diagram.StateDiagram;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of a diagram, and what is around each of them.
 *
 * @param boxes the names of the boxes by their ids, in the author's order
 * @param names the names of everything that lines may lead to, by ids: boxes and frames
 * @param words all other text in the drawing
 * @param ties the lines at each box or frame, in the author's order
 */
record Surroundings(
    Map<String, String> boxes,
    Map<String, String> names,
    List<String> words,
    Map<String, List<Tie>> ties) {

  /**
   * A line at a box.
   *
   * @param other the id of what is at its other end
   * @param label the text at the line, or empty
   */
  record Tie(String other, Way way, String label) {}

  /** Where a line leads. */
  enum Way {
    /** To the box. */
    IN,
    /** From the box. */
    OUT,
    /** To neither, or both ways. */
    BESIDE
  }

  /**
   * Returns what is around the boxes of a diagram, or null if its boxes aren't things or steps with
   * places of their own: of other kinds, and of charts in which answers decide where to go.
   */
  static @Nullable Surroundings of(Diagram diagram) {
    if (diagram instanceof Flowchart chart) {
      return of(chart);
    } else if (diagram instanceof BlockDiagram blocks) {
      return of(blocks.chart());
    } else if (diagram instanceof StateDiagram states) {
      return of(states);
    }
    return diagram instanceof Mindmap map ? of(map) : null;
  }

  private static @Nullable Surroundings of(Flowchart chart) {
    boolean decides =
        chart.nodes().stream()
            .anyMatch(n -> n.shape() == NodeShape.DIAMOND || n.label().plain().endsWith("?"));
    if (decides) {
      return null;
    }
    Surroundings found = empty();
    chart.nodes().stream()
        .filter(n -> !n.shape().isMark())
        .forEach(n -> found.box(n.id(), n.label()));
    chart.groups().forEach(group -> found.other(group.id(), group.title()));
    for (Flowchart.Edge edge : chart.edges()) {
      if (edge.stroke() != Flowchart.Stroke.INVISIBLE) {
        boolean onward = edge.head() != Tip.NONE && edge.tail() == Tip.NONE;
        boolean back = edge.tail() != Tip.NONE && edge.head() == Tip.NONE;
        Way way = onward ? Way.OUT : back ? Way.IN : Way.BESIDE;
        found.tie(edge.from(), edge.to(), way, edge.label());
      }
    }
    return found;
  }

  private static Surroundings of(StateDiagram diagram) {
    Surroundings found = empty();
    for (StateDiagram.State state : diagram.states()) {
      if (state.kind() == StateDiagram.Kind.SIMPLE && state.description().isEmpty()) {
        found.box(state.id(), state.label());
      } else {
        found.other(state.id(), state.label());
        found.words.add(state.description().plain());
      }
    }
    diagram.transitions().forEach(t -> found.tie(t.from(), t.to(), Way.OUT, t.label()));
    diagram.notes().forEach(note -> found.words.add(note.text().plain()));
    return found;
  }

  private static Surroundings of(Mindmap map) {
    Surroundings found = empty();
    map.nodes().forEach(node -> found.box(node.id(), node.label()));
    for (Mindmap.Node node : map.nodes()) {
      if (node.parent() != null) {
        found.tie(node.parent(), node.id(), Way.OUT, Label.EMPTY);
      }
    }
    return found;
  }

  private static Surroundings empty() {
    return new Surroundings(
        new LinkedHashMap<>(), new HashMap<>(), new ArrayList<>(), new HashMap<>());
  }

  private void box(String id, Label label) {
    if (!label.isEmpty()) {
      boxes.put(id, label.plain());
      names.put(id, label.plain());
    }
  }

  private void other(String id, Label label) {
    if (!label.isEmpty()) {
      names.put(id, label.plain());
      words.add(label.plain());
    }
  }

  private void tie(String from, String to, Way way, Label label) {
    words.add(label.plain());
    at(from).add(new Tie(to, way, label.plain()));
    Way back = way == Way.OUT ? Way.IN : way == Way.IN ? Way.OUT : Way.BESIDE;
    at(to).add(new Tie(from, back, label.plain()));
  }

  private List<Tie> at(String id) {
    return ties.computeIfAbsent(id, i -> new ArrayList<>());
  }

  /** Returns the lines at a box. */
  List<Tie> around(String box) {
    return ties.getOrDefault(box, List.of());
  }

  /** Returns the ids of what has a name and lines of a kind lead to, without repetitions. */
  List<String> around(String box, Way way) {
    return around(box).stream()
        .filter(tie -> tie.way() == way && !tie.other().equals(box))
        .filter(tie -> names.containsKey(tie.other()))
        .map(Tie::other)
        .distinct()
        .toList();
  }
}
