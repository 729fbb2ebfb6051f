package io.kartei.diagram.draw.chart;

import java.util.ArrayList;
import java.util.List;

/** Areas of a drawing where nothing else may go. Not thread-safe. */
final class TakenAreas {
  private record Area(double left, double top, double right, double bottom) {}

  private final List<Area> areas = new ArrayList<>();

  void add(double left, double top, double right, double bottom) {
    areas.add(new Area(left, top, right, bottom));
  }

  boolean isFree(double left, double top, double right, double bottom) {
    return areas.stream()
        .noneMatch(
            a -> left < a.right() && a.left() < right && top < a.bottom() && a.top() < bottom);
  }
}
