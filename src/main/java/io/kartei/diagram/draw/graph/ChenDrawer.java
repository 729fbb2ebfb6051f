package io.kartei.diagram.draw.graph;

import io.kartei.diagram.ErDiagram;
import io.kartei.diagram.ErDiagram.Attribute;
import io.kartei.diagram.ErDiagram.Cardinality;
import io.kartei.diagram.ErDiagram.Entity;
import io.kartei.diagram.ErDiagram.Notation;
import io.kartei.diagram.ErDiagram.Relationship;
import io.kartei.diagram.draw.figure.Figure;
import io.kartei.diagram.draw.figure.NodeForms;
import io.kartei.diagram.draw.figure.Outlines;
import io.kartei.diagram.draw.graph.EdgePainter.TipForm;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.layout.BoxGraph;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Remark;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.GraphLayout;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Route;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws entities as boxes with their attributes in ellipses beside them, and relationships as
 * rhombuses (Chen 1976). Flows downwards, so that attributes are never in the way of lines.
 */
final class ChenDrawer {
  /** Height of an ellipse, in px. */
  private static final double ELLIPSE = 32;

  private static final double ROW = ELLIPSE + 8;
  private static final double REACH = 34;
  private static final double MARGIN = 10;

  private final ErDiagram diagram;
  private final Plan plan;
  private final GraphCanvas canvas;
  private final Map<String, Outline> outlines = new HashMap<>();

  ChenDrawer(ErDiagram diagram, TextMeasure measure, Plan plan) {
    this.diagram = diagram;
    this.plan = plan;
    this.canvas = new GraphCanvas(measure, diagram.info(), plan.wrap());
  }

  private static String rhombus(int number) {
    return "relationship " + number;
  }

  private static String beside(Entity entity, boolean left) {
    return (left ? "left of " : "right of ") + entity.id();
  }

  Drawing draw() {
    Placement placed = canvas.below(GraphLayout.place(graph()));
    for (Entity entity : diagram.entities()) {
      entity(entity, placed);
    }
    for (int i = 0; i < diagram.relationships().size(); i++) {
      relationship(i, placed);
    }
    return canvas.drawing(placed);
  }

  private Direction direction() {
    return diagram.direction() == Direction.UP ? Direction.UP : Direction.DOWN;
  }

  private BoxGraph graph() {
    List<Box> boxes = new ArrayList<>();
    for (Entity entity : diagram.entities()) {
      TextBlock name = canvas.text(entity.label());
      double width = Math.max(84, name.width() * 1.12 + 28);
      Box box = new Box(entity.id(), width, name.height() + 22, 0, direction(), List.of());
      boxes.add(box.with(remarks(entity)));
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < diagram.relationships().size(); i++) {
      Relationship r = diagram.relationships().get(i);
      TextBlock name = canvas.small(r.label());
      Size size =
          NodeForms.size(
              NodeShape.DIAMOND,
              new Size(Math.max(20, name.width()), Math.max(12, name.height())),
              false);
      boxes.add(new Box(rhombus(i), size.width(), size.height(), 0, direction(), List.of()));
      lines.add(new Line(r.from(), rhombus(i), 1, Size.NONE, size(fromCount(r)), Size.NONE));
      lines.add(new Line(rhombus(i), r.to(), 1, Size.NONE, Size.NONE, size(toCount(r))));
    }
    return new BoxGraph(direction(), boxes, lines, plan.packing(), plan.room());
  }

  private Size size(Label count) {
    return canvas.labelSize(count);
  }

  private Label fromCount(Relationship r) {
    return diagram.notation() == Notation.MIN_MAX
        ? Label.of(r.toCount().range())
        : count(r.fromCount(), "n");
  }

  private Label toCount(Relationship r) {
    return diagram.notation() == Notation.MIN_MAX
        ? Label.of(r.fromCount().range())
        : count(r.toCount(), r.fromCount().isMany() ? "m" : "n");
  }

  private static Label count(Cardinality count, String many) {
    return Label.of(count.isMany() ? many : "1");
  }

  /** Returns the attributes on one side of an entity. */
  private List<Attribute> attributes(Entity entity, boolean left) {
    List<Attribute> all = entity.attributes();
    boolean bothSides = plan.wrap() >= GraphCanvas.WRAP && all.size() > 2;
    int onLeft = bothSides ? all.size() / 2 : 0;
    return left ? all.subList(0, onLeft) : all.subList(onLeft, all.size());
  }

  private List<Remark> remarks(Entity entity) {
    List<Remark> remarks = new ArrayList<>();
    for (boolean left : new boolean[] {true, false}) {
      List<Attribute> attributes = attributes(entity, left);
      if (!attributes.isEmpty()) {
        double width = attributes.stream().mapToDouble(this::width).max().orElse(0);
        Size size = new Size(width + REACH + MARGIN, attributes.size() * ROW);
        remarks.add(new Remark(beside(entity, left), size, left));
      }
    }
    return remarks;
  }

  private double width(Attribute attribute) {
    return Math.max(56, name(attribute).width() * 1.12 + 26);
  }

  private TextBlock name(Attribute attribute) {
    return canvas.small(attribute.name());
  }

  private void entity(Entity entity, Placement placed) {
    Area area = placed.area(entity.id());
    List<Mark> marks = new ArrayList<>();
    for (boolean left : new boolean[] {true, false}) {
      List<Attribute> attributes = attributes(entity, left);
      if (!attributes.isEmpty()) {
        attributes(attributes, area, placed.area(beside(entity, left)), left, marks);
      }
    }
    Outline outline = Outlines.rounded(0, 0, area.width(), area.height(), 1);
    Outline at = Outlines.moved(outline, area.x(), area.y());
    outlines.put(entity.id(), at);
    marks.add(new Mark.Path(at, Role.NODE, StyleColours.area(entity.style())));
    marks.addAll(
        Words.centred(
            canvas.text(entity.label()),
            area.centerX(),
            area.centerY(),
            Role.NODE_TEXT,
            StyleColours.words(entity.style())));
    canvas.node(new Mark.Group(Ids.of("entity", entity.id()), Role.NODE, null, marks));
  }

  private void attributes(
      List<Attribute> attributes, Area entity, Area block, boolean left, List<Mark> marks) {
    double y = block.y() + ROW / 2;
    double side = left ? entity.x() : entity.right();
    for (Attribute attribute : attributes) {
      double width = width(attribute);
      double near = left ? block.right() - REACH : block.x() + REACH;
      double x = left ? near - width / 2 : near + width / 2;
      marks.add(
          new Mark.Path(Outlines.line(side, entity.centerY(), near, y), Role.EDGE, Paint.ROLE));
      marks.add(new Mark.Ellipse(x, y, width / 2, ELLIPSE / 2, Role.NODE, Paint.ROLE));
      TextBlock name = name(attribute);
      marks.addAll(Words.centred(name, x, y, Role.NODE_TEXT, Paint.ROLE));
      if (attribute.keys().contains(ErDiagram.Key.PK)) {
        double under = y + name.height() / 2 - 1.5;
        marks.add(
            new Mark.Path(
                Outlines.line(x - name.width() / 2, under, x + name.width() / 2, under),
                Role.NODE_LINE,
                Paint.ROLE));
      }
      y += ROW;
    }
  }

  private void relationship(int number, Placement placed) {
    Relationship r = diagram.relationships().get(number);
    Area area = placed.area(rhombus(number));
    Figure figure = NodeForms.figure(NodeShape.DIAMOND, area.width(), area.height());
    Outline outline = Outlines.moved(figure.outline(), area.x(), area.y());
    outlines.put(rhombus(number), outline);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Path(outline, Role.NODE, Paint.ROLE));
    marks.addAll(
        Words.centred(
            canvas.small(r.label()),
            area.x() + figure.textX(),
            area.y() + figure.textY(),
            Role.NODE_TEXT,
            Paint.ROLE));
    canvas.node(new Mark.Group("relationship-" + (number + 1), Role.NODE, null, marks));
    Route from = placed.lines().get(2 * number);
    Route to = placed.lines().get(2 * number + 1);
    line(from, r.from(), rhombus(number));
    line(to, rhombus(number), r.to());
    canvas.label(fromCount(r), from.fromLabel(), Paint.ROLE);
    canvas.label(toCount(r), to.toLabel(), Paint.ROLE);
  }

  private void line(Route route, String from, String to) {
    canvas.edge(
        EdgePainter.paint(
            EdgePainter.clipped(route.points(), outlines.get(from), outlines.get(to)),
            TipForm.NONE,
            TipForm.NONE,
            Role.EDGE,
            Paint.ROLE,
            Paint.ROLE));
  }
}
