package io.kartei.diagram.draw.graph;

import io.kartei.diagram.StateDiagram;
import io.kartei.diagram.StateDiagram.Kind;
import io.kartei.diagram.StateDiagram.State;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.figure.Outlines;
import io.kartei.diagram.draw.graph.EdgePainter.TipForm;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.layout.BoxGraph;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Merging;
import io.kartei.diagram.layout.BoxGraph.Remark;
import io.kartei.diagram.layout.BoxGraph.Shared;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
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

/** Draws state diagrams. Each instance is used once. */
public final class StateDrawer {
  private static final double GAP = 8;

  /** The gap between a state and a note beside it, in px. */
  private static final double BESIDE = 20;

  private final StateDiagram diagram;
  private final Plan plan;
  private final GraphCanvas canvas;
  private final Nesting nesting = new Nesting();
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, StateDiagram.Note> notes = new LinkedHashMap<>();
  private final Set<String> loops = new HashSet<>();
  private final Map<String, Direction> inFlow = new HashMap<>();
  private final Map<String, Outline> outlines = new HashMap<>();

  private StateDrawer(StateDiagram diagram, TextMeasure measure, Plan plan) {
    this.diagram = diagram;
    this.plan = plan;
    this.canvas = new GraphCanvas(measure, diagram.info(), plan.wrap());
    for (State state : diagram.states()) {
      states.put(state.id(), state);
      nesting.put(state.id(), state.parent());
    }
    for (int i = 0; i < diagram.notes().size(); i++) {
      StateDiagram.Note note = diagram.notes().get(i);
      State about = states.get(note.about());
      notes.put(noteId(i), note);
      nesting.put(noteId(i), about == null ? null : about.parent());
    }
    diagram.transitions().forEach(t -> nesting.connect(t.from(), t.to()));
  }

  private static String noteId(int number) {
    return "[note " + number + "]";
  }

  /** Draws a diagram for a space, which its drawing may exceed if nothing else fits. */
  public static Drawing draw(StateDiagram diagram, TextMeasure measure, Space space) {
    boolean frames = diagram.states().stream().anyMatch(s -> s.kind() == Kind.COMPOSITE);
    List<Plan> plans = Plan.of(diagram.direction(), frames, space);
    return Plan.best(plans, space, plan -> new StateDrawer(diagram, measure, plan).draw());
  }

  private Drawing draw() {
    Placement placed = canvas.below(FrameTitles.place(graph(), titles()));
    for (State state : diagram.states()) {
      state(state, placed);
    }
    notes.forEach((id, note) -> note(id, note, placed));
    for (int i = 0; i < placed.lines().size(); i++) {
      line(i, placed.lines().get(i));
    }
    return canvas.drawing(placed);
  }

  private Map<String, TextBlock> titles() {
    Map<String, TextBlock> titles = new LinkedHashMap<>();
    diagram.states().stream()
        .filter(state -> state.kind() == Kind.COMPOSITE)
        .forEach(state -> titles.put(state.id(), title(state)));
    return titles;
  }

  private BoxGraph graph() {
    diagram.transitions().stream()
        .filter(t -> t.from().equals(t.to()))
        .forEach(t -> loops.add(t.from()));
    List<Box> boxes = boxes(null, plan.direction());
    List<Line> lines = new ArrayList<>();
    for (StateDiagram.Transition t : diagram.transitions()) {
      Size label = canvas.labelSize(t.label());
      lines.add(new Line(t.from(), t.to(), 1, label, Size.NONE, Size.NONE, merging(t)));
    }
    notes.forEach(
        (id, note) -> {
          Direction flow = inFlow.get(id);
          if (flow != null) {
            boolean first = note.left() == (flow == Direction.RIGHT);
            String from = first ? id : note.about();
            String to = first ? note.about() : id;
            lines.add(new Line(from, to, 1, Size.NONE, Size.NONE, Size.NONE));
          }
        });
    return new BoxGraph(plan.direction(), boxes, lines, plan.packing(), plan.room());
  }

  /**
   * Transitions merge where they have no room, except at bars, where each stands for one of several
   * at a time.
   */
  private Merging merging(StateDiagram.Transition t) {
    return new Merging("transition", shared(t.from()), shared(t.to()));
  }

  private Shared shared(String id) {
    return isBar(id) ? Shared.NEVER : Shared.WITHOUT_ROOM;
  }

  private boolean isBar(String id) {
    StateDiagram.State state = states.get(id);
    return state != null && (state.kind() == Kind.FORK || state.kind() == Kind.JOIN);
  }

  private List<Box> boxes(@Nullable String frame, Direction around) {
    List<Box> result = new ArrayList<>();
    for (String id : nesting.in(frame)) {
      StateDiagram.Note note = notes.get(id);
      State state = states.get(id);
      if (state != null) {
        Box box = box(state, around);
        result.add(hasRoomBeside(id, around) ? box.with(remarks(id)) : box);
      } else if (note != null && !hasRoomBeside(note.about(), around)) {
        inFlow.put(id, around);
        result.add(canvas.noteBox(id, canvas.small(note.text()), around));
      }
    }
    return result;
  }

  /**
   * Returns whether notes fit beside a state: only in a vertical diagram, and only if the state has
   * no transition to itself, which would be drawn there.
   */
  private boolean hasRoomBeside(String state, Direction around) {
    return !around.isHorizontal() && states.containsKey(state) && !loops.contains(state);
  }

  /**
   * Returns a state's notes as remarks. In a vertical diagram, notes go beside their state rather
   * than into the flow.
   */
  private List<Remark> remarks(String state) {
    List<Remark> found = new ArrayList<>();
    notes.forEach(
        (id, note) -> {
          if (note.about().equals(state)) {
            Box box = canvas.noteBox(id, canvas.small(note.text()), Direction.DOWN);
            Size size = new Size(box.width() + BESIDE, box.height() + GAP);
            found.add(new Remark(id, size, note.left()));
          }
        });
    return found;
  }

  private void note(String id, StateDiagram.Note note, Placement placed) {
    TextBlock text = canvas.small(note.text());
    Area area = placed.area(id);
    if (inFlow.containsKey(id)) {
      canvas.note(text, area);
      return;
    }
    Area state = placed.area(note.about());
    double x = note.left() ? area.x() : area.x() + BESIDE;
    Area paper = new Area(x, area.y() + GAP / 2, area.width() - BESIDE, area.height() - GAP);
    double y = Math.max(state.y() + GAP, Math.min(state.bottom() - GAP, paper.centerY()));
    canvas.note(text, paper);
    canvas.noteLine(
        new Route(
            List.of(
                new Point(note.left() ? paper.right() : paper.x(), paper.centerY()),
                new Point(note.left() ? state.x() : state.right(), y)),
            null,
            null,
            null));
  }

  private Box box(State state, Direction around) {
    switch (state.kind()) {
      case COMPOSITE -> {
        Direction own = state.direction() == null ? Direction.DOWN : state.direction();
        Direction inside =
            isPile(state)
                ? Direction.RIGHT
                : plan.inFrame(own, around, nesting.isCrossed(state.id()));
        return GraphCanvas.frameBox(state.id(), title(state), inside, boxes(state.id(), inside));
      }
      case REGION -> {
        Direction inside = isPile(states.get(state.parent())) ? Direction.DOWN : around;
        return new Box(state.id(), 40, 40, 18, inside, boxes(state.id(), inside));
      }
      default -> {
        Size size = size(state, around.isHorizontal());
        return new Box(state.id(), size.width(), size.height(), 0, around, List.of());
      }
    }
  }

  /**
   * Returns whether the regions of a state are one below the other: where everything else flows
   * down for want of width, and no transition leads out of them.
   */
  private boolean isPile(@Nullable State state) {
    if (state == null || plan.frames() != Plan.Frames.DOWN || nesting.isCrossed(state.id())) {
      return false;
    }
    boolean regions = false;
    for (String id : nesting.in(state.id())) {
      State inner = states.get(id);
      boolean region = inner != null && inner.kind() == Kind.REGION;
      if (region && nesting.isCrossed(id)) {
        return false;
      }
      regions |= region;
    }
    return regions;
  }

  private Size size(State state, boolean across) {
    return switch (state.kind()) {
      case START -> new Size(18, 18);
      case END -> new Size(22, 22);
      case CHOICE -> new Size(30, 30);
      case FORK, JOIN -> across ? new Size(8, 72) : new Size(72, 8);
      default -> {
        TextBlock name = title(state);
        TextBlock more = canvas.small(state.description());
        double words = Math.max(name.width(), more.width());
        double high = name.height() + (more.isEmpty() ? 0 : more.height() + 2 * GAP);
        yield new Size(Math.max(52, words * 1.12 + 26), Math.max(38, high + 2 * GAP + 2));
      }
    };
  }

  private TextBlock title(State state) {
    return canvas.text(Words.styled(state.label(), state.style()));
  }

  private void state(State state, Placement placed) {
    Area area = placed.area(state.id());
    if (state.kind() == Kind.COMPOSITE) {
      canvas.frame(
          Ids.of("state", state.id()),
          title(state),
          area,
          placed.lines(),
          state.style(),
          state.link());
    } else if (state.kind() == Kind.REGION) {
      canvas.region(area);
    } else {
      canvas.node(
          new Mark.Group(Ids.of("state", state.id()), Role.NODE, state.link(), marks(state, area)));
    }
  }

  private List<Mark> marks(State state, Area area) {
    Paint paint = StyleColours.area(state.style());
    double w = area.width();
    double h = area.height();
    Outline outline =
        switch (state.kind()) {
          case START, END -> Outlines.ellipse(w / 2, h / 2, w / 2, h / 2);
          case CHOICE -> Outline.polygon(w / 2, 0, w, h / 2, w / 2, h, 0, h / 2);
          case FORK, JOIN -> Outlines.rounded(0, 0, w, h, 3);
          default -> Outlines.rounded(0, 0, w, h, 10);
        };
    Outline placed = Outlines.moved(outline, area.x(), area.y());
    outlines.put(state.id(), placed);
    List<Mark> marks = new ArrayList<>();
    boolean solid =
        state.kind() == Kind.START || state.kind() == Kind.FORK || state.kind() == Kind.JOIN;
    marks.add(new Mark.Path(placed, solid ? Role.SOLID : Role.NODE, paint));
    if (state.kind() == Kind.END) {
      marks.add(
          new Mark.Ellipse(
              area.centerX(), area.centerY(), w / 2 - 5, h / 2 - 5, Role.SOLID, Paint.ROLE));
    } else if (state.kind() == Kind.SIMPLE) {
      words(state, area, marks);
    }
    return marks;
  }

  private void words(State state, Area area, List<Mark> marks) {
    TextBlock name = title(state);
    TextBlock more = canvas.small(state.description());
    Paint paint = StyleColours.words(state.style());
    if (more.isEmpty()) {
      marks.addAll(Words.centred(name, area.centerX(), area.centerY(), Role.NODE_TEXT, paint));
      return;
    }
    double y = area.y() + GAP;
    marks.addAll(Words.lines(name, area.centerX(), y, Mark.Anchor.MIDDLE, Role.NODE_TEXT, paint));
    y += name.height() + GAP;
    marks.add(
        new Mark.Path(
            Outlines.line(area.x(), y, area.right(), y),
            Role.NODE_LINE,
            StyleColours.details(state.style())));
    marks.addAll(
        Words.lines(more, area.centerX(), y + GAP, Mark.Anchor.MIDDLE, Role.NODE_TEXT, paint));
  }

  private void line(int number, Route route) {
    if (number >= diagram.transitions().size()) {
      canvas.noteLine(route);
      return;
    }
    StateDiagram.Transition t = diagram.transitions().get(number);
    canvas.edge(
        EdgePainter.paint(
            EdgePainter.clipped(route.points(), outlines.get(t.from()), outlines.get(t.to())),
            TipForm.NONE,
            TipForm.ARROW,
            Role.EDGE,
            Paint.ROLE,
            Paint.ROLE));
    Label label = t.label();
    canvas.label(label, route.label(), Paint.ROLE);
  }
}
