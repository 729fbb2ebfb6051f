package io.kartei.diagram.draw.graph;

import io.kartei.diagram.Flowchart;
import io.kartei.diagram.Flowchart.Stroke;
import io.kartei.diagram.Flowchart.Tip;
import io.kartei.diagram.draw.figure.Figure;
import io.kartei.diagram.draw.figure.NodeForms;
import io.kartei.diagram.draw.figure.Outlines;
import io.kartei.diagram.draw.graph.EdgePainter.TipForm;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.element.Style;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import io.kartei.diagram.text.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws the nodes and edges of a flowchart, wherever they are placed. Not thread-safe. */
final class FlowchartPainter {
  private final GraphCanvas canvas;
  private final Map<String, Outline> outlines = new HashMap<>();

  FlowchartPainter(GraphCanvas canvas) {
    this.canvas = canvas;
  }

  /**
   * Returns the size of a node.
   *
   * @param across whether the chart flows from side to side
   */
  Size size(Flowchart.Node node, boolean across) {
    TextBlock block = block(node);
    return NodeForms.size(node.shape(), new Size(block.width(), block.height()), across);
  }

  TextBlock block(Flowchart.Node node) {
    Label label = node.shape().isMark() ? Label.EMPTY : node.label();
    return canvas.text(Words.styled(label, node.style()));
  }

  /** Draws a node in its area. */
  void node(Flowchart.Node node, Area area) {
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

  /** Draws an edge between nodes that are drawn already. */
  void edge(Flowchart.Edge edge, Route route) {
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
      case OPEN -> TipForm.OPEN_ARROW;
      case TRIANGLE -> TipForm.TRIANGLE;
    };
  }
}
