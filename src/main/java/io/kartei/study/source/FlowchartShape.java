package io.kartei.study.source;

import io.kartei.diagram.Flowchart;
import io.kartei.diagram.element.NodeShape;
import io.kartei.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a flowchart express unambiguously.
 *
 * @param parts the parts of each thing, by its name; empty unless the whole chart is a tree in
 *     which everything that is divided has at least two parts
 * @param steps the steps in order; empty unless the whole chart is one chain of arrows
 */
record FlowchartShape(Map<String, List<String>> parts, List<String> steps) {
  private static final FlowchartShape NOTHING = new FlowchartShape(Map.of(), List.of());
  private static final int MIN_STEPS = 3;
  private static final int MAX_PARTS = 9;
  private static final int MAX_NODES = 40;
  private static final int MAX_WORDS = 10;

  /**
   * A tree that divides more things than this is a map of a subject; only the parts of its root are
   * asked for.
   */
  private static final int MAX_DIVIDED = 3;

  /** Shapes for decisions, joins and comments rather than things. */
  private static final Set<NodeShape> NO_THING =
      Set.of(
          NodeShape.DIAMOND,
          NodeShape.HEXAGON,
          NodeShape.BAR,
          NodeShape.JUNCTION,
          NodeShape.BRACE_LEFT,
          NodeShape.BRACE_RIGHT,
          NodeShape.BRACES);

  static FlowchartShape of(Flowchart chart) {
    if (!isPlain(chart)) {
      return NOTHING;
    }
    Map<String, String> names = new LinkedHashMap<>();
    chart.nodes().forEach(n -> names.put(n.id(), n.label().plain()));
    Map<String, List<String>> next = new LinkedHashMap<>();
    Set<String> targets = new HashSet<>();
    for (Flowchart.Edge edge : chart.edges()) {
      if (!names.containsKey(edge.from())
          || !names.containsKey(edge.to())
          || !targets.add(edge.to())) {
        return NOTHING;
      }
      next.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
    }
    List<String> roots = names.keySet().stream().filter(id -> !targets.contains(id)).toList();
    if (roots.size() != 1 || reached(roots.get(0), next) != names.size()) {
      return NOTHING;
    }
    boolean divides = next.values().stream().allMatch(p -> p.size() >= 2 && p.size() <= MAX_PARTS);
    boolean follows = next.values().stream().allMatch(p -> p.size() == 1);
    if (divides) {
      return new FlowchartShape(parts(roots.get(0), names, next), List.of());
    }
    return follows && names.size() >= MIN_STEPS && names.size() <= MAX_PARTS
        ? new FlowchartShape(Map.of(), chain(roots.get(0), names, next))
        : NOTHING;
  }

  /** Returns whether the chart has only named things and unlabelled lines or arrows. */
  private static boolean isPlain(Flowchart chart) {
    Set<String> names = new HashSet<>();
    return chart.groups().isEmpty()
        && chart.nodes().size() <= MAX_NODES
        && chart.edges().size() == chart.nodes().size() - 1
        && chart.nodes().stream()
            .allMatch(
                n ->
                    !NO_THING.contains(n.shape())
                        && isName(n.label().plain())
                        && names.add(n.label().plain()))
        && chart.edges().stream()
            .allMatch(
                e ->
                    e.label().isEmpty()
                        && e.tail() == Flowchart.Tip.NONE
                        && (e.head() == Flowchart.Tip.ARROW || e.head() == Flowchart.Tip.NONE)
                        && e.stroke() != Flowchart.Stroke.INVISIBLE
                        && e.stroke() != Flowchart.Stroke.DOTTED);
  }

  private static boolean isName(String label) {
    int words = Words.count(label);
    return words >= 1
        && words <= MAX_WORDS
        && label.codePoints().filter(Character::isLetter).count() >= 2
        && !label.endsWith("?");
  }

  private static int reached(String root, Map<String, List<String>> next) {
    List<String> queue = new ArrayList<>(List.of(root));
    for (int i = 0; i < queue.size(); i++) {
      queue.addAll(next.getOrDefault(queue.get(i), List.of()));
    }
    return queue.size();
  }

  private static Map<String, List<String>> parts(
      String root, Map<String, String> names, Map<String, List<String>> next) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    boolean large = next.size() > MAX_DIVIDED;
    next.forEach(
        (id, children) -> {
          if (!large || id.equals(root)) {
            parts.put(
                Objects.requireNonNull(names.get(id)),
                children.stream().map(names::get).map(Objects::requireNonNull).toList());
          }
        });
    return parts;
  }

  private static List<String> chain(
      String root, Map<String, String> names, Map<String, List<String>> next) {
    List<String> steps = new ArrayList<>();
    @Nullable String at = root;
    while (at != null) {
      steps.add(Objects.requireNonNull(names.get(at)));
      List<String> following = next.get(at);
      at = following == null ? null : following.get(0);
    }
    return steps;
  }
}
