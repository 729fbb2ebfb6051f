package io.kartei.diagram.draw.graph;

import io.kartei.diagram.layout.BoxGraph;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.GraphLayout;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import io.kartei.diagram.text.TextBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the titles of frames a place at the top that no line runs through. */
final class FrameTitles {
  private static final int STEPS = 12;
  private static final double SIDE = 8;
  private static final double ABOVE = 6;

  /** A frame is made wider for its title up to this width, in px. */
  private static final double MAX_WIDTH = 420;

  /** Larger graphs are placed but once. */
  private static final int MAX_LINES = 200;

  private FrameTitles() {}

  /**
   * Places a graph. Where a line runs through the middle of a frame's title, the frame is made so
   * wide that the title has room beside it.
   *
   * @param titles of the frames, by the ids of their boxes
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
    return GraphLayout.place(
        new BoxGraph(graph.direction(), widened(graph.boxes(), widths), graph.lines()));
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

  /** What a title takes at most, whichever the font. */
  private static double room(TextBlock title) {
    return title.width() * 1.12 + 8;
  }

  /** Where a title stands when no place is free: at the left. */
  static Area leftmost(TextBlock title, Area frame) {
    return new Area(frame.x() + SIDE, frame.y() + ABOVE, room(title), title.height());
  }

  /** The leftmost place of a title that no line runs through, or null. */
  static @Nullable Area free(TextBlock title, Area frame, List<Route> routes) {
    Area first = leftmost(title, frame);
    double play = Math.max(0, frame.width() - first.width() - 2 * SIDE);
    for (int step = 0; step <= STEPS; step++) {
      double x = first.x() + play * step / STEPS;
      if (isFree(new Area(x - 2, first.y(), first.width() + 4, first.height()), routes)) {
        return new Area(x, first.y(), first.width(), first.height());
      }
    }
    return null;
  }

  private static boolean isFree(Area area, List<Route> routes) {
    for (Route route : routes) {
      List<Point> points = route.points();
      for (int i = 1; i < points.size(); i++) {
        Point a = points.get(i - 1);
        Point b = points.get(i);
        if (Math.max(a.x(), b.x()) > area.x()
            && Math.min(a.x(), b.x()) < area.right()
            && Math.max(a.y(), b.y()) > area.y()
            && Math.min(a.y(), b.y()) < area.bottom()) {
          return false;
        }
      }
    }
    return true;
  }
}
