package io.kartei.diagram.layout;

import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import java.util.List;

/** Measures how tidy a placement is. */
final class LayoutQuality {
  private LayoutQuality() {}

  /** Returns the length of all lines, in px. */
  static double length(Placement placement) {
    double sum = 0;
    for (Route route : placement.lines()) {
      for (int i = 1; i < route.points().size(); i++) {
        Point a = route.points().get(i - 1);
        Point b = route.points().get(i);
        sum += Math.hypot(a.x() - b.x(), a.y() - b.y());
      }
    }
    return sum;
  }

  /** Returns whether no line, box or other label runs into the words of a line. */
  static boolean wordsAreClear(BoxGraph graph, Placement placement) {
    List<Route> routes = placement.lines();
    for (int i = 0; i < routes.size(); i++) {
      Area words = routes.get(i).label();
      if (words == null) {
        continue;
      }
      for (int j = 0; j < routes.size(); j++) {
        Area other = routes.get(j).label();
        if (j != i && (routes.get(j).crosses(words) || (other != null && meets(words, other)))) {
          return false;
        }
      }
      if (!graph.boxes().stream().allMatch(box -> isClear(box, words, placement))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClear(Box box, Area words, Placement placement) {
    return box.isFrame()
        ? box.boxes().stream().allMatch(inner -> isClear(inner, words, placement))
        : !meets(words, placement.area(box.id()));
  }

  private static boolean meets(Area a, Area b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }
}
