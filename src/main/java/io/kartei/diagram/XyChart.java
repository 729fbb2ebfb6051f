package io.kartei.diagram;

import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars and lines over two axes.
 *
 * @param horizontal whether values grow to the right rather than upwards
 * @param showValues whether each bar is labelled with its value
 * @param across the axis of what is measured
 * @param up the axis of values
 * @param palette the author's colours of the series, in order; may be empty
 */
public record XyChart(
    DiagramInfo info,
    boolean horizontal,
    boolean showValues,
    Axis across,
    Axis up,
    List<Series> series,
    List<Colour> palette)
    implements Diagram {
  public XyChart {
    series = List.copyOf(series);
    palette = List.copyOf(palette);
  }

  /**
   * An axis.
   *
   * @param title may be empty
   * @param categories the names along it; empty for an axis of numbers
   * @param from the least number; null if the author names none
   * @param to the greatest number; null if the author names none
   */
  public record Axis(
      Label title, List<Label> categories, @Nullable BigDecimal from, @Nullable BigDecimal to) {
    /** An axis about which nothing is said. */
    public static final Axis BARE = new Axis(Label.EMPTY, List.of(), null, null);

    public Axis {
      categories = List.copyOf(categories);
    }
  }

  /**
   * A row of values.
   *
   * @param bars whether they are bars rather than a line
   * @param name may be empty
   */
  public record Series(boolean bars, Label name, List<BigDecimal> values) {
    public Series {
      values = List.copyOf(values);
    }
  }

  /** Returns the number of places along the axis of what is measured. */
  public int size() {
    int most = series.stream().mapToInt(s -> s.values().size()).max().orElse(0);
    return across.categories().isEmpty() ? most : across.categories().size();
  }

  /**
   * Returns the name of a place along the axis of what is measured: its category, or its number.
   *
   * @param place counting from 0
   */
  public Label name(int place) {
    if (place < across.categories().size()) {
      return across.categories().get(place);
    }
    BigDecimal from = across.from();
    BigDecimal to = across.to();
    if (from == null || to == null) {
      return Label.of(String.valueOf(place + 1));
    }
    double step = size() < 2 ? 0 : to.subtract(from).doubleValue() / (size() - 1);
    double at = Math.round((from.doubleValue() + place * step) * 100) / 100.0;
    return Label.of(new BigDecimal(String.valueOf(at)).stripTrailingZeros().toPlainString());
  }

  /** Places are nodes, and so are values; an edge leads from a place to each of its values. */
  @Override
  public DiagramGraph graph() {
    List<DiagramGraph.Node> nodes = new ArrayList<>();
    List<DiagramGraph.Edge> edges = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      String place = "place-" + (i + 1);
      nodes.add(new DiagramGraph.Node(place, name(i).plain()));
      for (int s = 0; s < series.size(); s++) {
        if (i < series.get(s).values().size()) {
          String id = "value-" + (s + 1) + "-" + (i + 1);
          Label name = series.get(s).name();
          nodes.add(new DiagramGraph.Node(id, series.get(s).values().get(i).toPlainString()));
          edges.add(new DiagramGraph.Edge(place, id, name.isEmpty() ? null : name.plain()));
        }
      }
    }
    return new DiagramGraph(nodes, edges);
  }
}
