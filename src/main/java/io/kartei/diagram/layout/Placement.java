package io.kartei.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The places of boxes and lines, in px from the top left.
 *
 * @param boxes the boxes' areas by id
 * @param lines the routes of the lines, in the order of the lines
 */
public record Placement(double width, double height, Map<String, Area> boxes, List<Route> lines) {
  public Placement {
    boxes = Map.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** Returns this placement, moved to the right and down. */
  public Placement moved(double dx, double dy) {
    Map<String, Area> areas = new HashMap<>();
    boxes.forEach((id, area) -> areas.put(id, area.moved(dx, dy)));
    return new Placement(
        width, height, areas, lines.stream().map(line -> line.moved(dx, dy)).toList());
  }

  /** Returns the area of a box. */
  public Area area(String id) {
    return Objects.requireNonNull(boxes.get(id), id);
  }

  /** A rectangle. */
  public record Area(double x, double y, double width, double height) {
    public double centerX() {
      return x + width / 2;
    }

    public double centerY() {
      return y + height / 2;
    }

    public double right() {
      return x + width;
    }

    public double bottom() {
      return y + height;
    }

    /** Returns whether a point is within the area. */
    public boolean contains(double px, double py) {
      return px >= x && px <= right() && py >= y && py <= bottom();
    }

    Area moved(double dx, double dy) {
      return new Area(x + dx, y + dy, width, height);
    }
  }

  /** A point. */
  public record Point(double x, double y) {
    Point moved(double dx, double dy) {
      return new Point(x + dx, y + dy);
    }
  }

  /**
   * The route of a line.
   *
   * @param points from border to border, at least two
   * @param label the area of its label, or null without one; likewise for the labels at its ends
   */
  public record Route(
      List<Point> points, @Nullable Area label, @Nullable Area fromLabel, @Nullable Area toLabel) {
    public Route {
      points = List.copyOf(points);
    }

    /** Returns whether the box around one of its stretches overlaps an area. */
    public boolean crosses(Area area) {
      for (int i = 1; i < points.size(); i++) {
        Point a = points.get(i - 1);
        Point b = points.get(i);
        if (Math.max(a.x(), b.x()) > area.x()
            && Math.min(a.x(), b.x()) < area.right()
            && Math.max(a.y(), b.y()) > area.y()
            && Math.min(a.y(), b.y()) < area.bottom()) {
          return true;
        }
      }
      return false;
    }

    Route reversed() {
      List<Point> back = new ArrayList<>(points);
      Collections.reverse(back);
      return new Route(back, label, toLabel, fromLabel);
    }

    Route moved(double dx, double dy) {
      return new Route(
          points.stream().map(p -> p.moved(dx, dy)).toList(),
          label == null ? null : label.moved(dx, dy),
          fromLabel == null ? null : fromLabel.moved(dx, dy),
          toLabel == null ? null : toLabel.moved(dx, dy));
    }
  }
}
