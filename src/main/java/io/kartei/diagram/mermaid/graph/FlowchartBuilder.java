package io.kartei.diagram.mermaid.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.kartei.diagram.DiagramInfo;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.element.Style;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds a flowchart from its statements. Not thread-safe; each instance is used once. */
final class FlowchartBuilder {
  private static final Pattern FOLDERS = Pattern.compile("^.*/");

  /** A subgraph while it is being read. */
  private static final class Open {
    final String id;
    final Label title;
    final int at;
    final Set<String> mentioned = new LinkedHashSet<>();
    @Nullable Direction direction;

    Open(String id, Label title, int at) {
      this.id = id;
      this.at = at;
      this.title = title;
    }
  }

  private final Scanner in;
  private final Styles styles;
  private final Map<String, Label> labels = new HashMap<>();
  private final Map<String, NodeShape> shapes = new HashMap<>();
  private final Map<String, Hyperlink> links = new HashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<Flowchart.Edge> edges = new ArrayList<>();
  private final Map<Integer, String> edgeNames = new HashMap<>();
  private final Set<String> edgeIds = new HashSet<>();
  private final Map<Integer, Style> edgeStyles = new HashMap<>();
  private Style everyEdge = Style.NONE;
  private final Map<String, Open> groups = new LinkedHashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  FlowchartBuilder(Scanner in, MermaidSource source) {
    this.in = in;
    this.styles = new Styles(source);
  }

  Styles styles() {
    return styles;
  }

  /** Records an id as mentioned in the current subgraph. */
  void mention(String id, int at) {
    if (ids.add(id) && ids.size() > Limits.NODES) {
      throw Limits.exceeded(at, Limits.NODES, Phrase.of("mermaid.many.nodes"));
    }
    Open group = open.peek();
    if (group != null) {
      group.mentioned.add(id);
    }
  }

  void label(String id, Label label) {
    labels.put(id, label);
  }

  void shape(String id, NodeShape shape) {
    shapes.put(id, shape);
  }

  /** Makes a node an image, labelled with its file name if it has no label. */
  void image(String id, JsonNode data, int start) {
    shapes.put(id, NodeShape.IMAGE);
    in.ignored(start, Phrase.of("mermaid.picture"), Phrase.of("mermaid.picture.hint"));
    if (!data.has("label")) {
      label(id, LabelReader.read(FOLDERS.matcher(data.path("img").asText()).replaceAll("")));
    }
  }

  void link(String id, @Nullable Hyperlink link) {
    if (link != null) {
      links.put(id, link);
    }
  }

  boolean hasEdge(String id) {
    return edgeIds.contains(id);
  }

  /** Adds an edge from each node in {@code from} to each node in {@code to}. */
  void edges(List<String> from, List<String> to, FlowchartEdges.Arrow arrow, int at) {
    for (String a : from) {
      for (String b : to) {
        if (edges.size() >= Limits.EDGES) {
          throw Limits.exceeded(at, Limits.EDGES, Phrase.of("mermaid.many.edges"));
        }
        if (arrow.id() != null) {
          edgeNames.put(edges.size(), arrow.id());
          edgeIds.add(arrow.id());
        }
        edges.add(
            new Flowchart.Edge(
                a,
                b,
                arrow.label(),
                arrow.stroke(),
                arrow.tail(),
                arrow.head(),
                Math.min(arrow.length(), 10),
                Style.NONE));
      }
    }
  }

  /** Styles the edges with these numbers; null styles all of them. */
  void linkStyle(@Nullable List<Integer> numbers, Style style) {
    if (numbers == null) {
      everyEdge = style.or(everyEdge);
    } else {
      numbers.forEach(n -> edgeStyles.merge(n, style, (old, added) -> added.or(old)));
    }
  }

  /** Returns the number of edges so far. */
  int edgeCount() {
    return edges.size();
  }

  void openGroup(@Nullable String id, Label title, int at) {
    if (open.size() >= Limits.DEPTH) {
      throw Limits.exceeded(at, Limits.DEPTH, Phrase.of("mermaid.many.subgraphs"));
    }
    open.push(
        new Open(id != null ? id : "subgraph " + (groups.size() + open.size() + 1), title, at));
  }

  /** Returns where the innermost open subgraph begins, or 0. */
  int openedAt() {
    Open group = open.peek();
    return group == null ? 0 : group.at;
  }

  boolean inGroup() {
    return !open.isEmpty();
  }

  /**
   * Closes the innermost subgraph. What it mentions belongs to it unless another subgraph already
   * has it.
   */
  void closeGroup() {
    Open group = open.pop();
    if (groups.putIfAbsent(group.id, group) != null) {
      groups.put(group.id, group);
    }
    for (String id : group.mentioned) {
      if (!id.equals(group.id) && !isWithin(group.id, id)) {
        parents.putIfAbsent(id, group.id);
      }
    }
    Open outer = open.peek();
    if (outer != null) {
      outer.mentioned.add(group.id);
    }
  }

  /** Returns whether a group is within another, at any depth. */
  private boolean isWithin(String inner, String outer) {
    String at = inner;
    for (int i = 0; at != null && i <= Limits.DEPTH; i++) {
      if (at.equals(outer)) {
        return true;
      }
      at = parents.get(at);
    }
    return false;
  }

  void groupDirection(Direction direction) {
    Open group = open.peek();
    if (group != null) {
      group.direction = direction;
    }
  }

  Flowchart build(DiagramInfo info, Direction direction) {
    List<Flowchart.Node> nodes = new ArrayList<>();
    for (String id : ids) {
      if (!groups.containsKey(id)) {
        nodes.add(
            new Flowchart.Node(
                id,
                labels.containsKey(id) ? labels.get(id) : LabelReader.plain(id),
                shapes.getOrDefault(id, NodeShape.RECTANGLE),
                styles.of(id),
                links.get(id),
                parents.get(id)));
      }
    }
    List<Flowchart.Edge> styled = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      Flowchart.Edge e = edges.get(i);
      Style style = edgeStyles.getOrDefault(i, Style.NONE).or(everyEdge);
      if (edgeNames.containsKey(i)) {
        style = style.or(styles.named(edgeNames.get(i)));
      }
      style = style.or(styles.ofLines());
      styled.add(
          new Flowchart.Edge(
              e.from(), e.to(), e.label(), e.stroke(), e.tail(), e.head(), e.length(), style));
    }
    return new Flowchart(info, direction, nodes, styled, outerFirst());
  }

  private List<Flowchart.Group> outerFirst() {
    Map<String, Flowchart.Group> sorted = new LinkedHashMap<>();
    for (String id : groups.keySet()) {
      add(id, sorted);
    }
    return List.copyOf(sorted.values());
  }

  private void add(String id, Map<String, Flowchart.Group> sorted) {
    Open group = groups.get(id);
    if (group == null || sorted.containsKey(id)) {
      return;
    }
    String parent = parents.get(id);
    if (parent != null) {
      add(parent, sorted);
    }
    sorted.put(
        id,
        new Flowchart.Group(
            id, group.title, parent, group.direction, styles.ofGroup(id), links.get(id)));
  }
}
