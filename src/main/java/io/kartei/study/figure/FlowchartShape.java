package io.kartei.study.figure;

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
 * @param parts the parts of each thing, by its name; empty unless the whole chart, without dotted
 *     lines, is a tree of which at least half are leaves
 * @param steps the steps in order; empty unless the whole chart is one chain of arrows
 */
record FlowchartShape(Map<String, List<String>> parts, List<String> steps) {
  private static final FlowchartShape NOTHING = new FlowchartShape(Map.of(), List.of());
  private static final int MIN_STEPS = 3;
  private static final int MAX_PARTS = 9;
  private static final int MAX_NODES = 40;
  private static final int MAX_WORDS = 10;

  /**
   * A tree that divides more things than this is a map of a subject; only the parts of its root and
   * of those are asked for.
   */
  private static final int MAX_DIVIDED = 12;

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
    if (!hasThings(chart)) {
      return NOTHING;
    }
    Map<String, String> names = new LinkedHashMap<>();
    chart.nodes().forEach(n -> names.put(n.id(), n.label().plain()));
    Map<String, List<String>> next = new LinkedHashMap<>();
    Set<String> targets = new HashSet<>();
    boolean plain = chart.edges().size() == chart.nodes().size() - 1;
    boolean tree = true;
    for (Flowchart.Edge edge : chart.edges()) {
      if (isPlain(edge)) {
        tree &= targets.add(edge.to());
        next.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
      } else if (isAside(edge)) {
        plain = false;
      } else {
        return NOTHING;
      }
    }
    List<String> roots = next.keySet().stream().filter(id -> !targets.contains(id)).toList();
    if (!tree || roots.size() != 1) {
      return NOTHING;
    }
    int reached = reached(roots.get(0), next);
    boolean follows = next.values().stream().allMatch(p -> p.size() == 1);
    if (follows) {
      boolean chain =
          plain && reached == names.size() && reached >= MIN_STEPS && reached <= MAX_PARTS;
      return chain ? new FlowchartShape(Map.of(), chain(roots.get(0), names, next)) : NOTHING;
    }
    boolean divides = (reached - next.size()) * 2 >= reached;
    return divides && reached <= MAX_NODES
        ? new FlowchartShape(parts(roots.get(0), names, next), List.of())
        : NOTHING;
  }

  /** Returns whether the chart has only named things rather than decisions. */
  private static boolean hasThings(Flowchart chart) {
    Set<String> names = new HashSet<>();
    return chart.groups().isEmpty()
        && chart.nodes().size() <= MAX_NODES
        && chart.nodes().stream()
            .allMatch(
                n ->
                    !NO_THING.contains(n.shape())
                        && isName(n.label().plain())
                        && names.add(n.label().plain()));
  }

  private static boolean isPlain(Flowchart.Edge edge) {
    return edge.label().isEmpty()
        && edge.tail() == Flowchart.Tip.NONE
        && (edge.head() == Flowchart.Tip.ARROW || edge.head() == Flowchart.Tip.NONE)
        && !isAside(edge);
  }

  /** Returns whether a line only remarks something. */
  private static boolean isAside(Flowchart.Edge edge) {
    return edge.stroke() == Flowchart.Stroke.DOTTED || edge.stroke() == Flowchart.Stroke.INVISIBLE;
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
    Map<String, String> above = new LinkedHashMap<>();
    next.forEach((id, children) -> children.forEach(child -> above.put(child, id)));
    Map<String, List<String>> parts = new LinkedHashMap<>();
    boolean large = next.size() > MAX_DIVIDED;
    next.forEach(
        (id, children) -> {
          boolean asked = !large || id.equals(root) || root.equals(above.get(id));
          if (asked && children.size() > 1 && children.size() <= MAX_PARTS) {
            String whole = above.get(id);
            String name = Objects.requireNonNull(names.get(id));
            parts.put(
                whole == null || whole.equals(root) ? name : names.get(whole) + " › " + name,
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
