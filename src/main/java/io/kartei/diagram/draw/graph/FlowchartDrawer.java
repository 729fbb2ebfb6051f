package io.kartei.diagram.draw.graph;

import io.kartei.diagram.Flowchart;
import io.kartei.diagram.Flowchart.Stroke;
import io.kartei.diagram.Flowchart.Tip;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.layout.BoxGraph;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Merging;
import io.kartei.diagram.layout.BoxGraph.Shared;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws flowcharts. Each instance is used once. */
public final class FlowchartDrawer {
  /** The least width of a box at which lines cross, in px, so that they can be told apart. */
  private static final double CROSSED_WIDTH = 72;

  private static final double CROSSED_HEIGHT = 66;

  private final Flowchart chart;
  private final Plan plan;
  private final GraphCanvas canvas;
  private final FlowchartPainter painter;
  private final Nesting nesting = new Nesting();
  private final Map<String, Flowchart.Node> nodes = new HashMap<>();
  private final Map<String, Flowchart.Group> groups = new HashMap<>();
  private final Set<String> crossed;

  private FlowchartDrawer(Flowchart chart, TextMeasure measure, Plan plan) {
    this.chart = chart;
    this.plan = plan;
    this.canvas = new GraphCanvas(measure, chart.info(), plan.wrap());
    this.painter = new FlowchartPainter(canvas);
    for (Flowchart.Node node : chart.nodes()) {
      nodes.put(node.id(), node);
      nesting.put(node.id(), node.group());
    }
    for (Flowchart.Group group : chart.groups()) {
      groups.put(group.id(), group);
      nesting.put(group.id(), group.parent());
    }
    this.crossed = crossed(chart.edges());
    chart.edges().forEach(e -> nesting.connect(e.from(), e.to()));
  }

  /** Draws a chart for a space, which its drawing may exceed if nothing else fits. */
  public static Drawing draw(Flowchart chart, TextMeasure measure, Space space) {
    List<Plan> plans = Plan.of(chart.direction(), !chart.groups().isEmpty(), space);
    return Plan.best(plans, space, plan -> new FlowchartDrawer(chart, measure, plan).draw());
  }

  private Drawing draw() {
    Placement placed = canvas.below(FrameTitles.place(graph(), titles()));
    for (Flowchart.Group group : chart.groups()) {
      frame(group, placed);
    }
    chart.nodes().forEach(node -> painter.node(node, placed.area(node.id())));
    for (int i = 0; i < chart.edges().size(); i++) {
      painter.edge(chart.edges().get(i), placed.lines().get(i));
    }
    return canvas.drawing(placed);
  }

  private Map<String, TextBlock> titles() {
    Map<String, TextBlock> titles = new LinkedHashMap<>();
    chart.groups().forEach(group -> titles.put(group.id(), title(group)));
    return titles;
  }

  private BoxGraph graph() {
    return new BoxGraph(
        plan.direction(),
        boxes(null, plan.direction()),
        chart.edges().stream()
            .map(
                e ->
                    new BoxGraph.Line(
                        e.from(),
                        e.to(),
                        e.length(),
                        e.stroke() == Stroke.INVISIBLE ? Size.NONE : canvas.labelSize(e.label()),
                        Size.NONE,
                        Size.NONE,
                        merging(e)))
            .toList(),
        plan.packing(),
        plan.room());
  }

  /**
   * Dots of several lines lie upon each other only as long as they begin together. A tip at the
   * beginning belongs to one line.
   */
  private static Merging merging(Flowchart.Edge e) {
    if (e.stroke() == Stroke.INVISIBLE) {
      return Merging.NEVER;
    }
    String look = e.stroke() + " " + e.tail() + " " + e.head() + " " + e.style().key();
    return new Merging(
        look,
        e.tail() == Tip.NONE ? Shared.ALWAYS : Shared.WITHOUT_ROOM,
        e.stroke() == Stroke.DOTTED ? Shared.NEVER : Shared.WITHOUT_ROOM);
  }

  private List<Box> boxes(@Nullable String group, Direction around) {
    List<Box> boxes = new ArrayList<>();
    for (String id : nesting.in(group)) {
      Flowchart.Group inner = groups.get(id);
      boxes.add(
          inner == null
              ? box(Objects.requireNonNull(nodes.get(id)), around)
              : frame(inner, around));
    }
    return boxes;
  }

  private Box box(Flowchart.Node node, Direction around) {
    Size size = painter.size(node, around.isHorizontal());
    if (!crossed.contains(node.id())
        || (node.shape() != NodeShape.RECTANGLE && node.shape() != NodeShape.ROUNDED)) {
      return new Box(node.id(), size.width(), size.height(), 0, around, List.of());
    }
    double width = around.isHorizontal() ? 0 : CROSSED_WIDTH;
    double height = around.isHorizontal() ? CROSSED_HEIGHT : 0;
    return new Box(
        node.id(),
        Math.max(size.width(), width),
        Math.max(size.height(), height),
        0,
        around,
        List.of());
  }

  /** Returns the nodes at which lines cross: several lead to the same several others. */
  private static Set<String> crossed(List<Flowchart.Edge> edges) {
    Map<String, Set<String>> next = new HashMap<>();
    Map<String, Set<String>> before = new HashMap<>();
    for (Flowchart.Edge edge : edges) {
      next.computeIfAbsent(edge.from(), id -> new HashSet<>()).add(edge.to());
      before.computeIfAbsent(edge.to(), id -> new HashSet<>()).add(edge.from());
    }
    Set<String> crossed = new HashSet<>();
    next.forEach(
        (id, nodes) -> {
          List<String> shared =
              nodes.stream().filter(n -> before.getOrDefault(n, Set.of()).size() > 1).toList();
          if (shared.size() > 1) {
            crossed.add(id);
            crossed.addAll(shared);
          }
        });
    return crossed;
  }

  private Box frame(Flowchart.Group group, Direction around) {
    Direction direction = plan.inFrame(group.direction(), around, nesting.isCrossed(group.id()));
    return GraphCanvas.frameBox(group.id(), title(group), direction, boxes(group.id(), direction));
  }

  private TextBlock title(Flowchart.Group group) {
    return canvas.text(Words.styled(group.title(), group.style()));
  }

  private void frame(Flowchart.Group group, Placement placed) {
    canvas.frame(
        Ids.of("group", group.id()),
        title(group),
        placed.area(group.id()),
        placed.lines(),
        group.style(),
        group.link());
  }
}
