package io.kartei.diagram.draw.graph;

import io.kartei.diagram.ClassDiagram;
import io.kartei.diagram.ClassDiagram.End;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.graph.EdgePainter.TipForm;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.Style;
import io.kartei.diagram.layout.BoxGraph;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Merging;
import io.kartei.diagram.layout.BoxGraph.Shared;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Route;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws class diagrams. Each instance is used once. */
public final class ClassDrawer {
  private final ClassDiagram diagram;
  private final Plan plan;
  private final GraphCanvas canvas;
  private final Nesting nesting = new Nesting();
  private final Map<String, ClassDiagram.Type> types = new LinkedHashMap<>();
  private final Map<String, ClassDiagram.Namespace> namespaces = new HashMap<>();
  private final Map<String, ClassDiagram.Note> notes = new HashMap<>();
  private final Map<String, ClassBox> boxes = new HashMap<>();
  private final Set<String> balls;
  private final Set<String> drawnBalls = new HashSet<>();
  private final List<String> from = new ArrayList<>();
  private final List<String> to = new ArrayList<>();

  private ClassDrawer(ClassDiagram diagram, TextMeasure measure, Plan plan) {
    this.diagram = diagram;
    this.plan = plan;
    this.canvas = new GraphCanvas(measure, diagram.info(), plan.wrap());
    this.balls = balls(diagram);
    for (ClassDiagram.Namespace namespace : diagram.namespaces()) {
      namespaces.put(frame(namespace.id()), namespace);
      nesting.put(frame(namespace.id()), frameId(namespace.parent()));
    }
    for (ClassDiagram.Type type : diagram.types()) {
      types.put(type.id(), type);
      boxes.put(type.id(), new ClassBox(type, measure, diagram.emptyCompartments(), plan.wrap()));
      nesting.put(type.id(), frameId(type.namespace()));
    }
    for (int i = 0; i < diagram.relations().size(); i++) {
      ends(i, measure);
    }
    for (int i = 0; i < diagram.notes().size(); i++) {
      ClassDiagram.Note note = diagram.notes().get(i);
      notes.put(noteId(i), note);
      nesting.put(noteId(i), frameId(note.namespace()));
    }
  }

  private static String noteId(int number) {
    return "note " + number;
  }

  /** Returns the frame's id, which keeps a namespace apart from a class of the same name. */
  private static @Nullable String frameId(@Nullable String namespace) {
    return namespace == null ? null : frame(namespace);
  }

  private static String frame(String namespace) {
    return "namespace " + namespace;
  }

  /** Finds the boxes at the ends of a relation; each ball gets a box of its own. */
  private void ends(int number, TextMeasure measure) {
    ClassDiagram.Relation r = diagram.relations().get(number);
    from.add(end(r.from(), r.tail() == End.LOLLIPOP, number, measure));
    to.add(end(r.to(), r.head() == End.LOLLIPOP, number, measure));
  }

  private String end(String id, boolean lollipop, int number, TextMeasure measure) {
    ClassDiagram.Type type = types.get(id);
    if (!lollipop || type == null || !balls.contains(id) || drawnBalls.add(id)) {
      return id;
    }
    String another = id + " " + number;
    types.put(another, type);
    balls.add(another);
    boxes.put(another, new ClassBox(type, measure, false, plan.wrap()));
    nesting.put(another, frameId(type.namespace()));
    return another;
  }

  /**
   * Returns the interfaces drawn as just a ball and a name: those without members or other
   * relations.
   */
  private static Set<String> balls(ClassDiagram diagram) {
    Set<String> offered = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (ClassDiagram.Relation r : diagram.relations()) {
      (r.tail() == End.LOLLIPOP ? offered : others).add(r.from());
      (r.head() == End.LOLLIPOP ? offered : others).add(r.to());
    }
    diagram.types().stream()
        .filter(t -> !t.attributes().isEmpty() || !t.operations().isEmpty())
        .forEach(t -> others.add(t.id()));
    offered.removeAll(others);
    return offered;
  }

  /** Draws a diagram for a space, which its drawing may exceed if nothing else fits. */
  public static Drawing draw(ClassDiagram diagram, TextMeasure measure, Space space) {
    List<Plan> plans = Plan.of(diagram.direction(), !diagram.namespaces().isEmpty(), space);
    return Plan.best(plans, space, plan -> new ClassDrawer(diagram, measure, plan).draw());
  }

  private Drawing draw() {
    Placement placed = canvas.below(FrameTitles.place(graph(), titles()));
    for (ClassDiagram.Namespace namespace : diagram.namespaces()) {
      canvas.frame(
          Ids.of("namespace", namespace.id()),
          canvas.text(namespace.label()),
          placed.area("namespace " + namespace.id()),
          placed.lines(),
          Style.NONE,
          null);
    }
    types.forEach((id, type) -> type(id, type, placed.area(id)));
    for (int i = 0; i < diagram.notes().size(); i++) {
      canvas.note(canvas.small(diagram.notes().get(i).text()), placed.area(noteId(i)));
    }
    for (int i = 0; i < placed.lines().size(); i++) {
      line(i, placed.lines().get(i));
    }
    return canvas.drawing(placed);
  }

  private Map<String, TextBlock> titles() {
    Map<String, TextBlock> titles = new LinkedHashMap<>();
    namespaces.forEach((id, namespace) -> titles.put(id, canvas.text(namespace.label())));
    return titles;
  }

  private BoxGraph graph() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < diagram.relations().size(); i++) {
      ClassDiagram.Relation r = diagram.relations().get(i);
      lines.add(
          new Line(
              from.get(i),
              to.get(i),
              1,
              canvas.labelSize(r.label()),
              canvas.labelSize(Label.of(r.fromCount())),
              canvas.labelSize(Label.of(r.toCount())),
              merging(r)));
    }
    for (int i = 0; i < diagram.notes().size(); i++) {
      String about = diagram.notes().get(i).about();
      if (about != null) {
        lines.add(new Line(noteId(i), about, 1, Size.NONE, Size.NONE, Size.NONE));
      }
    }
    return new BoxGraph(plan.direction(), boxes(null), lines, plan.packing(), plan.room());
  }

  /** Subclasses share the triangle of what they inherit from. */
  private static Merging merging(ClassDiagram.Relation r) {
    boolean above = r.tail() == End.INHERITANCE && r.head() == End.NONE;
    boolean below = r.head() == End.INHERITANCE && r.tail() == End.NONE && !r.dashed();
    return above || below
        ? new Merging(
            "inherits " + r.dashed() + above,
            above ? Shared.ALWAYS : Shared.NEVER,
            below ? Shared.ALWAYS : Shared.NEVER)
        : Merging.NEVER;
  }

  private List<Box> boxes(@Nullable String frame) {
    Direction direction = plan.direction();
    List<Box> result = new ArrayList<>();
    for (String id : nesting.in(frame)) {
      ClassDiagram.Note note = notes.get(id);
      ClassDiagram.Namespace namespace = namespaces.get(id);
      if (note != null) {
        result.add(canvas.noteBox(id, canvas.small(note.text()), direction));
      } else if (namespace != null) {
        result.add(GraphCanvas.frameBox(id, canvas.text(namespace.label()), direction, boxes(id)));
      } else {
        Size size = size(id);
        result.add(new Box(id, size.width(), size.height(), 0, direction, List.of()));
      }
    }
    return result;
  }

  private Size size(String id) {
    ClassDiagram.Type type = types.get(id);
    ClassBox box = boxes.get(id);
    if (type == null || box == null) {
      throw new IllegalArgumentException("no class " + id);
    }
    if (!balls.contains(id)) {
      return box.size();
    }
    // wide enough to keep the balls of several lines apart
    Size words = canvas.labelSize(type.label());
    return new Size(Math.max(64, words.width()), words.height());
  }

  private void type(String id, ClassDiagram.Type type, Area area) {
    List<Mark> marks = new ArrayList<>();
    ClassBox box = boxes.get(id);
    if (balls.contains(id)) {
      marks.addAll(
          Words.centred(
              canvas.small(type.label()),
              area.centerX(),
              area.centerY(),
              Role.NODE_TEXT,
              Paint.ROLE));
    } else if (box != null) {
      marks.addAll(box.marks(area));
    }
    canvas.node(new Mark.Group(Ids.of("class", id), Role.NODE, type.link(), marks));
  }

  private void line(int number, Route route) {
    if (number >= diagram.relations().size()) {
      canvas.noteLine(route);
      return;
    }
    ClassDiagram.Relation r = diagram.relations().get(number);
    canvas.edge(
        EdgePainter.paint(
            route.points(),
            form(r.tail()),
            form(r.head()),
            r.dashed() ? Role.EDGE_DOTTED : Role.EDGE,
            Paint.ROLE,
            Paint.ROLE));
    canvas.label(r.label(), route.label(), Paint.ROLE);
    canvas.count(r.fromCount(), route.fromLabel());
    canvas.count(r.toCount(), route.toLabel());
  }

  private static TipForm form(End end) {
    return switch (end) {
      case NONE -> TipForm.NONE;
      case INHERITANCE -> TipForm.TRIANGLE;
      case COMPOSITION -> TipForm.FILLED_DIAMOND;
      case AGGREGATION -> TipForm.DIAMOND;
      case ASSOCIATION -> TipForm.OPEN_ARROW;
      case LOLLIPOP -> TipForm.BALL;
    };
  }
}
