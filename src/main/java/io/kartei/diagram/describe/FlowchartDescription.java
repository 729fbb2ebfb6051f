package io.kartei.diagram.describe;

import io.kartei.diagram.Flowchart;
import io.kartei.diagram.Flowchart.Stroke;
import io.kartei.diagram.Flowchart.Tip;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Describes a flowchart with one sentence per node that has outgoing edges, in reading order. A
 * tree is described by what its nodes consist of, any other chart by where its edges lead.
 */
public final class FlowchartDescription {
  private final Flowchart chart;
  private final DescriptionPhrases phrases;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<Flowchart.Edge>> leaving = new LinkedHashMap<>();
  private final Map<String, Integer> arriving = new HashMap<>();

  private final Set<String> decisions = new HashSet<>();

  public FlowchartDescription(Flowchart chart, DescriptionPhrases phrases) {
    this.chart = chart;
    this.phrases = phrases;
    for (Flowchart.Node node : chart.nodes()) {
      if (node.shape() == NodeShape.DIAMOND) {
        decisions.add(node.id());
      }
      names.put(node.id(), phrases.name(name(node.label(), node.id())));
    }
    for (Flowchart.Group group : chart.groups()) {
      names.put(group.id(), name(group.title(), group.id()));
    }
    for (Flowchart.Edge edge : chart.edges()) {
      if (edge.stroke() != Stroke.INVISIBLE) {
        leaving.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
        arriving.merge(edge.to(), 1, Integer::sum);
      }
    }
  }

  private static String name(Label label, String id) {
    return label.isEmpty() ? id : label.plain();
  }

  /** Returns the description, empty for an empty chart. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    boolean tree = isTree();
    for (String id : inReadingOrder()) {
      tell(id, tree, sentences);
    }
    for (Flowchart.Group group : chart.groups()) {
      List<String> members = members(group);
      String key = members.size() == 1 ? "group-one" : "group";
      if (group.title().isEmpty() && members.size() > 1) {
        sentences.add(phrases.phrase("group-nameless", phrases.list(members)));
      } else if (!group.title().isEmpty() && !members.isEmpty()) {
        sentences.add(phrases.phrase(key, called(group.id()), phrases.list(members)));
      }
    }
    List<String> alone =
        chart.nodes().stream()
            .map(Flowchart.Node::id)
            .filter(id -> !leaving.containsKey(id) && !arriving.containsKey(id))
            .map(this::called)
            .toList();
    if (!alone.isEmpty()) {
      sentences.add(phrases.phrase("alone", phrases.list(alone)));
    }
    return sentences;
  }

  private String called(String id) {
    return names.getOrDefault(id, id);
  }

  private List<String> members(Flowchart.Group group) {
    List<String> members = new ArrayList<>();
    chart.nodes().stream()
        .filter(n -> group.id().equals(n.group()))
        .forEach(n -> members.add(called(n.id())));
    chart.groups().stream()
        .filter(g -> group.id().equals(g.parent()))
        .forEach(g -> members.add(called(g.id())));
    return members;
  }

  /**
   * Returns whether the chart consists of trees: plain arrows, a root, a node that branches, and no
   * node with two incoming arrows.
   */
  private boolean isTree() {
    boolean plain =
        chart.edges().stream()
            .allMatch(e -> e.label().isEmpty() && e.head() == Tip.ARROW && e.tail() == Tip.NONE);
    long roots = leaving.keySet().stream().filter(id -> !arriving.containsKey(id)).count();
    boolean branches = leaving.values().stream().anyMatch(edges -> edges.size() > 1);
    return plain
        && branches
        && roots >= 1
        && arriving.values().stream().allMatch(count -> count == 1);
  }

  /** Returns the nodes depth first from each root, then those reached only through a cycle. */
  private Set<String> inReadingOrder() {
    Set<String> order = new java.util.LinkedHashSet<>();
    leaving.keySet().stream()
        .filter(id -> !arriving.containsKey(id))
        .forEach(id -> follow(id, order));
    leaving.keySet().forEach(id -> follow(id, order));
    return order;
  }

  private void follow(String start, Set<String> order) {
    java.util.ArrayDeque<String> next = new java.util.ArrayDeque<>();
    next.push(start);
    while (!next.isEmpty()) {
      String id = next.pop();
      List<Flowchart.Edge> edges = leaving.get(id);
      if (edges == null || !order.add(id)) {
        continue;
      }
      for (int i = edges.size() - 1; i >= 0; i--) {
        next.push(edges.get(i).to());
      }
    }
  }

  private void tell(String id, boolean tree, List<String> sentences) {
    List<String> plain = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    List<String> both = new ArrayList<>();
    Map<String, List<String>> labelled = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Flowchart.Edge edge : leaving.getOrDefault(id, List.of())) {
      String to = called(edge.to());
      if (!edge.label().isEmpty()) {
        labelled.computeIfAbsent(edge.label().plain(), l -> new ArrayList<>()).add(to);
      } else if (seen.add(edge.to() + edge.head() + edge.tail())) {
        List<String> kind =
            edge.head() == Tip.NONE ? joined : edge.tail() == Tip.NONE ? plain : both;
        kind.add(to);
      }
    }
    String from = called(id);
    if (!plain.isEmpty()) {
      String key = tree ? plain.size() > 1 ? "parts" : "part" : "leads";
      sentences.add(phrases.phrase(key, from, phrases.list(plain)));
    }
    if (!labelled.isEmpty()) {
      List<String> ways = new ArrayList<>();
      labelled.forEach((label, to) -> ways.add(phrases.phrase("way", label, phrases.list(to))));
      boolean decides = decisions.contains(id) && plain.isEmpty() && ways.size() > 1;
      sentences.add(phrases.phrase(decides ? "decides" : "ways", from, phrases.list(ways)));
    }
    if (!joined.isEmpty()) {
      sentences.add(phrases.phrase("joined", from, phrases.list(joined)));
    }
    if (!both.isEmpty()) {
      sentences.add(phrases.phrase("both", from, phrases.list(both)));
    }
  }
}
