package io.kartei.diagram.draw.graph;

import io.kartei.diagram.layout.BoxGraph;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.GraphLayout;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Route;
import io.kartei.diagram.text.TextBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds places for frame titles, at the top of the frame and clear of lines. */
final class FrameTitles {
  private static final int STEPS = 12;
  private static final double SIDE = 8;
  private static final double ABOVE = 6;

  /** The greatest width to which a frame is widened for its title, in px. */
  private static final double MAX_WIDTH = 420;

  /** Graphs with more lines are laid out only once. */
  private static final int MAX_LINES = 200;

  private FrameTitles() {}

  /**
   * Lays out a graph. If a line runs through the middle of a frame's title, widens the frame so
   * that the title fits beside the line.
   *
   * @param titles the frames' titles by box id
   */
  static Placement place(BoxGraph graph, Map<String, TextBlock> titles) {
    Placement placed = GraphLayout.place(graph);
    Map<String, Double> widths = new HashMap<>();
    titles.forEach(
        (id, title) -> {
          Area frame = placed.area(id);
          double needed = 2 * (room(title) + 2 * SIDE);
          if (!title.isEmpty()
              && needed < MAX_WIDTH
              && free(title, frame, placed.lines()) == null) {
            widths.put(id, needed);
          }
        });
    if (widths.isEmpty() || graph.lines().size() > MAX_LINES) {
      return placed;
    }
    return GraphLayout.place(graph.with(widened(graph.boxes(), widths)));
  }

  private static List<Box> widened(List<Box> boxes, Map<String, Double> widths) {
    return boxes.stream()
        .map(
            box ->
                new Box(
                    box.id(),
                    Math.max(box.width(), widths.getOrDefault(box.id(), 0.0)),
                    box.height(),
                    box.top(),
                    box.direction(),
                    widened(box.boxes(), widths),
                    box.remarks()))
        .toList();
  }

  /** Returns the space for a title in any font, in px. */
  private static double room(TextBlock title) {
    return title.width() * 1.12 + 8;
  }

  /** Returns the place of a title when no place is free: at the left. */
  static Area leftmost(TextBlock title, Area frame) {
    return new Area(frame.x() + SIDE, frame.y() + ABOVE, room(title), title.height());
  }

  /** Returns the leftmost place for a title that no line runs through, or null. */
  static @Nullable Area free(TextBlock title, Area frame, List<Route> routes) {
    Area first = leftmost(title, frame);
    double play = Math.max(0, frame.width() - first.width() - 2 * SIDE);
    for (int step = 0; step <= STEPS; step++) {
      double x = first.x() + play * step / STEPS;
      Area around = new Area(x - 2, first.y(), first.width() + 4, first.height());
      if (routes.stream().noneMatch(route -> route.crosses(around))) {
        return new Area(x, first.y(), first.width(), first.height());
      }
    }
    return null;
  }
}
