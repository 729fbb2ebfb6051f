package io.kartei.diagram.draw.graph;

import io.kartei.diagram.ErDiagram;
import io.kartei.diagram.ErDiagram.Entity;
import io.kartei.diagram.ErDiagram.Notation;
import io.kartei.diagram.ErDiagram.Relationship;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.graph.EdgePainter.TipForm;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.layout.BoxGraph;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.GraphLayout;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws entities as tables, and relationships as lines with crow's feet. */
public final class ErDrawer {
  private final ErDiagram diagram;
  private final Plan plan;
  private final GraphCanvas canvas;
  private final Map<String, EntityBox> boxes = new LinkedHashMap<>();

  private ErDrawer(ErDiagram diagram, TextMeasure measure, Plan plan) {
    this.diagram = diagram;
    this.plan = plan;
    this.canvas = new GraphCanvas(measure, diagram.info(), plan.wrap());
    for (Entity entity : diagram.entities()) {
      boxes.put(entity.id(), new EntityBox(entity, measure, plan.wrap()));
    }
  }

  /** Draws a diagram for a space, which its drawing may exceed if nothing else fits. */
  public static Drawing draw(ErDiagram diagram, TextMeasure measure, Space space) {
    List<Plan> plans = Plan.of(diagram.direction(), false, space);
    return Plan.best(
        plans,
        space,
        plan ->
            diagram.notation() == Notation.CROW
                ? new ErDrawer(diagram, measure, plan).draw()
                : new ChenDrawer(diagram, measure, plan).draw());
  }

  private Drawing draw() {
    Placement placed = canvas.below(GraphLayout.place(graph()));
    for (Entity entity : diagram.entities()) {
      EntityBox box = boxes.get(entity.id());
      if (box != null) {
        canvas.node(
            new Mark.Group(
                Ids.of("entity", entity.id()),
                Role.NODE,
                null,
                box.marks(placed.area(entity.id()))));
      }
    }
    for (int i = 0; i < placed.lines().size(); i++) {
      line(diagram.relationships().get(i), placed.lines().get(i));
    }
    return canvas.drawing(placed);
  }

  private BoxGraph graph() {
    List<Box> graph = new ArrayList<>();
    boxes.forEach(
        (id, box) -> {
          Size size = box.size();
          graph.add(new Box(id, size.width(), size.height(), 0, plan.direction(), List.of()));
        });
    List<Line> lines = new ArrayList<>();
    for (Relationship r : diagram.relationships()) {
      lines.add(new Line(r.from(), r.to(), 1, canvas.labelSize(r.label()), Size.NONE, Size.NONE));
    }
    return new BoxGraph(plan.direction(), graph, lines, plan.packing(), plan.room())
        .withTips(CrowFoot.LENGTH);
  }

  private void line(Relationship r, Route route) {
    List<Point> way = route.points();
    Role role = r.identifying() ? Role.EDGE : Role.EDGE_DOTTED;
    List<Mark> marks =
        new ArrayList<>(
            EdgePainter.paint(way, TipForm.NONE, TipForm.NONE, role, Paint.ROLE, Paint.ROLE));
    int last = way.size() - 1;
    new CrowFoot(way.get(0), way.get(1)).add(marks, r.fromCount());
    new CrowFoot(way.get(last), way.get(last - 1)).add(marks, r.toCount());
    canvas.edge(marks);
    canvas.label(r.label(), route.label(), Paint.ROLE);
  }
}
