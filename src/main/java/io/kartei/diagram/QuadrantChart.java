package io.kartei.diagram;

import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things placed on a plane of two scales.
 *
 * @param across the scale from left to right
 * @param up the scale from bottom to top
 * @param quadrants the names of the four quadrants, from the upper right one against the clock;
 *     empty for one without a name
 */
public record QuadrantChart(
    DiagramInfo info, Axis across, Axis up, List<Label> quadrants, List<Point> points)
    implements Diagram {
  public QuadrantChart {
    quadrants = List.copyOf(quadrants);
    points = List.copyOf(points);
  }

  /**
   * A scale.
   *
   * @param low what its beginning means; may be empty
   * @param high what its end means; may be empty
   */
  public record Axis(Label low, Label high) {
    /** A scale without words. */
    public static final Axis BARE = new Axis(Label.EMPTY, Label.EMPTY);
  }

  /**
   * A thing.
   *
   * @param x its place from left to right, 0 to 1
   * @param y its place from bottom to top, 0 to 1
   */
  public record Point(Label label, double x, double y, Dot dot) {
    /** Returns the number of its quadrant, 0 to 3, in the order of {@link #quadrants}. */
    public int quadrant() {
      return y >= 0.5 ? (x >= 0.5 ? 0 : 1) : (x >= 0.5 ? 3 : 2);
    }
  }

  /**
   * How an author wants a point to look; null values are left to the theme.
   *
   * @param radius in px, above 0 and at most 30
   * @param strokeWidth in px
   */
  public record Dot(
      @Nullable Colour fill,
      @Nullable Colour stroke,
      @Nullable Double radius,
      @Nullable Double strokeWidth) {
    /** Leaves everything to the theme. */
    public static final Dot PLAIN = new Dot(null, null, null, null);

    /** Returns this look with its null values taken from the other. */
    public Dot or(Dot other) {
      return new Dot(
          fill != null ? fill : other.fill,
          stroke != null ? stroke : other.stroke,
          radius != null ? radius : other.radius,
          strokeWidth != null ? strokeWidth : other.strokeWidth);
    }
  }

  /** Points are nodes, and so are quadrants with names; an edge leads from one to what is in it. */
  @Override
  public DiagramGraph graph() {
    List<DiagramGraph.Node> nodes = new ArrayList<>();
    List<DiagramGraph.Edge> edges = new ArrayList<>();
    for (int i = 0; i < quadrants.size(); i++) {
      if (!quadrants.get(i).isEmpty()) {
        nodes.add(new DiagramGraph.Node("quadrant-" + (i + 1), quadrants.get(i).plain()));
      }
    }
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      String id = "point-" + (i + 1);
      nodes.add(new DiagramGraph.Node(id, point.label().plain()));
      if (!quadrants.get(point.quadrant()).isEmpty()) {
        edges.add(new DiagramGraph.Edge("quadrant-" + (point.quadrant() + 1), id, null));
      }
    }
    return new DiagramGraph(nodes, edges);
  }
}
