package io.kartei.diagram.draw.graph;

import io.kartei.diagram.Direction;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.Flowchart.Stroke;
import io.kartei.diagram.Flowchart.Tip;
import io.kartei.diagram.Label;
import io.kartei.diagram.NodeShape;
import io.kartei.diagram.Style;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.figure.Figure;
import io.kartei.diagram.draw.figure.NodeForms;
import io.kartei.diagram.draw.figure.Outlines;
import io.kartei.diagram.draw.graph.EdgePainter.TipForm;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.layout.BoxGraph;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws flowcharts. Each instance is used once. */
public final class FlowchartDrawer {
  private final Flowchart chart;
  private final Plan plan;
  private final GraphCanvas canvas;
  private final Nesting nesting = new Nesting();
  private final Map<String, Flowchart.Node> nodes = new HashMap<>();
  private final Map<String, Flowchart.Group> groups = new HashMap<>();
  private final Map<String, Outline> outlines = new HashMap<>();

  private FlowchartDrawer(Flowchart chart, TextMeasure measure, Plan plan) {
    this.chart = chart;
    this.plan = plan;
    this.canvas = new GraphCanvas(measure, chart.info(), plan.wrap());
    for (Flowchart.Node node : chart.nodes()) {
      nodes.put(node.id(), node);
      nesting.put(node.id(), node.group());
    }
    for (Flowchart.Group group : chart.groups()) {
      groups.put(group.id(), group);
      nesting.put(group.id(), group.parent());
    }
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
    chart.nodes().forEach(node -> node(node, placed.area(node.id())));
    for (int i = 0; i < chart.edges().size(); i++) {
      edge(chart.edges().get(i), placed.lines().get(i));
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
                        Size.NONE))
            .toList(),
        plan.packing(),
        plan.room());
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
    Size size = NodeForms.size(node.shape(), words(node), around.isHorizontal());
    return new Box(node.id(), size.width(), size.height(), 0, around, List.of());
  }

  private Box frame(Flowchart.Group group, Direction around) {
    Direction direction = plan.inFrame(group.direction(), around, nesting.isCrossed(group.id()));
    return GraphCanvas.frameBox(group.id(), title(group), direction, boxes(group.id(), direction));
  }

  private Size words(Flowchart.Node node) {
    TextBlock block = block(node);
    return new Size(block.width(), block.height());
  }

  private TextBlock block(Flowchart.Node node) {
    Label label = node.shape().isMark() ? Label.EMPTY : node.label();
    return canvas.text(Words.styled(label, node.style()));
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

  private void node(Flowchart.Node node, Area area) {
    Figure figure = NodeForms.figure(node.shape(), area.width(), area.height());
    outlines.put(node.id(), Outlines.moved(figure.outline(), area.x(), area.y()));
    Style style = node.style();
    Paint paint = StyleColours.area(style);
    List<Mark> marks = new ArrayList<>();
    if (figure.visible()) {
      marks.add(path(figure.outline(), area, role(node.shape()), paint));
    }
    for (Outline line : figure.lines()) {
      boolean dot = node.shape() == NodeShape.STOP;
      marks.add(
          path(
              line,
              area,
              dot ? Role.SOLID : Role.NODE_LINE,
              dot ? paint : StyleColours.details(style)));
    }
    marks.addAll(
        Words.centred(
            block(node),
            area.x() + figure.textX(),
            area.y() + figure.textY(),
            Role.NODE_TEXT,
            figure.visible() ? StyleColours.words(style) : StyleColours.words(withoutFill(style))));
    canvas.node(GraphCanvas.group(Ids.of("node", node.id()), Role.NODE, node.link(), marks));
  }

  private static Style withoutFill(Style s) {
    return new Style(null, s.stroke(), s.text(), s.strokeWidth(), s.dashed(), s.bold(), s.italic());
  }

  private static Role role(NodeShape shape) {
    return switch (shape) {
      case START, JUNCTION, BAR -> Role.SOLID;
      default -> Role.NODE;
    };
  }

  private static Mark path(Outline outline, Area area, Role role, Paint paint) {
    return new Mark.Path(Outlines.moved(outline, area.x(), area.y()), role, paint);
  }

  private void edge(Flowchart.Edge edge, Route route) {
    if (edge.stroke() == Stroke.INVISIBLE || route.points().size() < 2) {
      return;
    }
    List<Point> points =
        EdgePainter.clipped(route.points(), outlines.get(edge.from()), outlines.get(edge.to()));
    Role role =
        switch (edge.stroke()) {
          case THICK -> Role.EDGE_THICK;
          case DOTTED -> Role.EDGE_DOTTED;
          default -> Role.EDGE;
        };
    canvas.edge(
        EdgePainter.paint(
            points,
            form(edge.tail()),
            form(edge.head()),
            role,
            StyleColours.line(edge.style()),
            StyleColours.tip(edge.style())));
    canvas.label(
        Words.styled(edge.label(), edge.style()),
        route.label(),
        StyleColours.words(withoutFill(edge.style())));
  }

  private static TipForm form(Tip tip) {
    return switch (tip) {
      case NONE -> TipForm.NONE;
      case ARROW -> TipForm.ARROW;
      case CIRCLE -> TipForm.CIRCLE;
      case CROSS -> TipForm.CROSS;
    };
  }
}
