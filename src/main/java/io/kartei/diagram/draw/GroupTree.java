package io.kartei.diagram.draw;

import io.kartei.diagram.Direction;
import io.kartei.diagram.Flowchart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which nodes and groups of a flowchart are in which group. */
final class GroupTree {
  private static final String TOP = "";

  private final Map<String, List<Flowchart.Node>> nodes = new HashMap<>();
  private final Map<String, List<Flowchart.Group>> groups = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  GroupTree(Flowchart chart) {
    chart.nodes().forEach(n -> add(nodes, n.group(), n, n.id()));
    chart.groups().forEach(g -> add(groups, g.parent(), g, g.id()));
    chart.edges().forEach(e -> crossed(e.from(), e.to()));
  }

  private <T> void add(Map<String, List<T>> to, @Nullable String group, T member, String id) {
    to.computeIfAbsent(group == null ? TOP : group, g -> new ArrayList<>()).add(member);
    if (group != null) {
      parents.put(id, group);
    }
  }

  /** Groups that an edge leads out of from within. */
  private void crossed(String from, String to) {
    Set<String> around = ancestors(from);
    Set<String> others = ancestors(to);
    for (String group : around) {
      if (!others.contains(group)) {
        open.add(group);
      }
    }
    for (String group : others) {
      if (!around.contains(group)) {
        open.add(group);
      }
    }
  }

  private Set<String> ancestors(String id) {
    Set<String> found = new HashSet<>();
    for (String at = parents.get(id); at != null && found.add(at); at = parents.get(at)) {}
    return found;
  }

  List<Flowchart.Node> nodesIn(@Nullable String group) {
    return nodes.getOrDefault(group == null ? TOP : group, List.of());
  }

  List<Flowchart.Group> groupsIn(@Nullable String group) {
    return groups.getOrDefault(group == null ? TOP : group, List.of());
  }

  /**
   * Which way a group flows: its own, as in Mermaid only while no edge leads from within it to
   * elsewhere.
   */
  Direction direction(Flowchart.Group group, Direction around) {
    Direction own = group.direction();
    return own == null || open.contains(group.id()) ? around : own;
  }
}
