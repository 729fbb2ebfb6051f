package io.kartei.diagram.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the layouts made last: drawings of one diagram for several spaces, and in several ways,
 * often lay out the same graph. Thread-safe.
 */
final class RecentLayouts {
  /** More than the ways to draw one diagram, on several threads. */
  private static final int MAX_LAYOUTS = 64;

  private final Map<BoxGraph, Placement> recent = new LinkedHashMap<>();

  /**
   * Returns the layout of a graph.
   *
   * @param make makes the layout if it isn't known; the same graph must give the same layout
   */
  Placement of(BoxGraph graph, Function<BoxGraph, Placement> make) {
    Placement known = find(graph);
    if (known == null) {
      known = make.apply(graph);
      keep(graph, known);
    }
    return known;
  }

  private synchronized @Nullable Placement find(BoxGraph graph) {
    return recent.get(graph);
  }

  private synchronized void keep(BoxGraph graph, Placement layout) {
    recent.put(graph, layout);
    if (recent.size() > MAX_LAYOUTS) {
      recent.remove(recent.keySet().iterator().next());
    }
  }
}
