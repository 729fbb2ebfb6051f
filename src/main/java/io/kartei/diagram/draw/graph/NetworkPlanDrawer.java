package io.kartei.diagram.draw.graph;

import io.kartei.diagram.NetworkPlan;
import io.kartei.diagram.NetworkPlan.Predecessor;
import io.kartei.diagram.NetworkPlan.Task;
import io.kartei.diagram.NetworkPlan.Times;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.figure.Outlines;
import io.kartei.diagram.draw.graph.EdgePainter.TipForm;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Mark.Anchor;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.layout.BoxGraph;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.GraphLayout;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Draws network plans with a node for each task as in German exams: the earliest times above,
 * number and name, then duration and floats, the latest times below.
 */
public final class NetworkPlanDrawer {
  private static final double CELL = 26;
  private static final double MIN_WIDTH = 116;
  private static final double NAME = 150;
  private static final double KEY_WIDTH = 132;
  private static final double MARGIN = 8;

  /** What a node of the key says, in its places. */
  private static final List<String> KEY =
      List.of("FAZ", "FEZ", "Nr.", "Vorgang", "Dauer", "GP", "FP", "SAZ", "SEZ");

  private final NetworkPlan plan;
  private final Plan layout;
  private final GraphCanvas canvas;
  private final TextMeasure measure;
  private final Map<String, Task> tasks = new HashMap<>();

  private NetworkPlanDrawer(NetworkPlan plan, TextMeasure measure, Plan layout) {
    this.plan = plan;
    this.layout = layout;
    this.measure = measure;
    this.canvas = new GraphCanvas(measure, plan.info(), layout.wrap());
    plan.tasks().forEach(task -> tasks.put(task.id(), task));
  }

  /** Draws a plan for a space, which its drawing may exceed if nothing else fits. */
  public static Drawing draw(NetworkPlan plan, TextMeasure measure, Space space) {
    List<Plan> plans = new ArrayList<>(Plan.of(plan.direction(), false, space));
    plans.removeIf(p -> p.packing().isRearranged());
    if (space.equals(Space.PAGE)) {
      // plans are read from left to right
      plans.replaceAll(Plan::lessLikely);
    }
    return Plan.best(plans, space, p -> new NetworkPlanDrawer(plan, measure, p).draw());
  }

  private Drawing draw() {
    Placement placed = canvas.below(GraphLayout.place(graph()));
    for (Task task : plan.tasks()) {
      lines(task, placed);
      Area area = placed.area(task.id());
      canvas.node(
          new Mark.Group(
              Ids.of("task", task.id()), Role.NODE, null, node(words(task), area, task)));
    }
    double bottom = placed.height() + 6;
    Area key = new Area(MARGIN, bottom, KEY_WIDTH, 4 * CELL);
    canvas.node(
        new Mark.Group("key", Role.NODE, null, new ArrayList<>(moved(node(KEY, key, null)))));
    Placement grown =
        new Placement(
            Math.max(placed.width(), KEY_WIDTH + 2 * MARGIN),
            bottom + 4 * CELL + MARGIN,
            placed.boxes(),
            placed.lines());
    return canvas.drawing(grown);
  }

  /** Moves the key below the heading, which the canvas has counted into the height already. */
  private List<Mark> moved(List<Mark> marks) {
    return canvas.belowHeading(marks);
  }

  private BoxGraph graph() {
    List<Box> boxes = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Task task : plan.tasks()) {
      TextBlock name = name(task.name());
      double width = Math.max(MIN_WIDTH, id(task.id()).width() + name.width() * 1.12 + 44);
      double height = 3 * CELL + Math.max(CELL, name.height() + 8);
      boxes.add(new Box(task.id(), width, height, 0, layout.direction(), List.of()));
      for (Predecessor before : task.after()) {
        lines.add(
            new Line(
                before.id(), task.id(), 1, canvas.labelSize(lag(before)), Size.NONE, Size.NONE));
      }
    }
    return new BoxGraph(layout.direction(), boxes, lines, layout.packing(), layout.room());
  }

  private static Label lag(Predecessor before) {
    int sign = before.lag().signum();
    return sign == 0
        ? Label.EMPTY
        : Label.of((sign > 0 ? "+" : "−") + before.lag().abs().toPlainString());
  }

  private TextBlock name(Label name) {
    return measure.wrap(name, GraphCanvas.SMALL + 1, NAME);
  }

  private TextBlock id(String id) {
    return measure.wrap(Label.of(id).bold(), GraphCanvas.SMALL + 1, NAME);
  }

  /** Returns the words of a node, in the order of {@link #KEY}. */
  private List<String> words(Task task) {
    Times t = task.times();
    return List.of(
        time(t.earliestStart()),
        time(t.earliestEnd()),
        task.id(),
        "",
        number(task.duration()),
        time(t.totalFloat()),
        time(t.freeFloat()),
        time(t.latestStart()),
        time(t.latestEnd()));
  }

  private String time(BigDecimal time) {
    return plan.blank() ? "" : number(time);
  }

  private static String number(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }

  private List<Mark> node(List<String> words, Area a, @Nullable Task task) {
    boolean critical = task != null && task.isCritical() && !plan.blank();
    Role box = critical ? Role.NODE_CRITICAL : Role.NODE;
    Role rule = critical ? Role.LINE_CRITICAL : Role.NODE_LINE;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Rectangle(a.x(), a.y(), a.width(), a.height(), 3, box, Paint.ROLE));
    double name = a.y() + CELL;
    double floats = a.bottom() - 2 * CELL;
    double last = a.bottom() - CELL;
    double half = a.centerX();
    double third = a.width() / 3;
    double number = a.x() + (task == null ? third : id(task.id()).width() + 22);
    for (double y : new double[] {name, floats, last}) {
      marks.add(new Mark.Path(Outlines.line(a.x(), y, a.right(), y), rule, Paint.ROLE));
    }
    marks.add(new Mark.Path(Outlines.line(half, a.y(), half, name), rule, Paint.ROLE));
    marks.add(new Mark.Path(Outlines.line(number, name, number, floats), rule, Paint.ROLE));
    for (int i = 1; i < 3; i++) {
      double x = a.x() + i * third;
      marks.add(new Mark.Path(Outlines.line(x, floats, x, last), rule, Paint.ROLE));
    }
    marks.add(new Mark.Path(Outlines.line(half, last, half, a.bottom()), rule, Paint.ROLE));
    double quarter = a.width() / 4;
    cell(marks, words.get(0), a.x() + quarter, a.y() + CELL / 2, task);
    cell(marks, words.get(1), half + quarter, a.y() + CELL / 2, task);
    double middle = (name + floats) / 2;
    TextBlock id = task == null ? cell(words.get(2), null) : id(task.id());
    marks.addAll(Words.centred(id, (a.x() + number) / 2, middle, role(task), Paint.ROLE));
    TextBlock called = task == null ? cell(words.get(3), null) : name(task.name());
    marks.addAll(Words.centred(called, (number + a.right()) / 2, middle, role(task), Paint.ROLE));
    for (int i = 0; i < 3; i++) {
      cell(marks, words.get(4 + i), a.x() + (i + 0.5) * third, floats + CELL / 2, task);
    }
    cell(marks, words.get(7), a.x() + quarter, last + CELL / 2, task);
    cell(marks, words.get(8), half + quarter, last + CELL / 2, task);
    return marks;
  }

  private static Role role(@Nullable Task task) {
    return task == null ? Role.NODE_DETAIL : Role.NODE_TEXT;
  }

  private TextBlock cell(String text, @Nullable Task task) {
    return measure.wrap(Label.of(text), GraphCanvas.SMALL + (task == null ? -1 : 1), NAME);
  }

  private void cell(List<Mark> marks, String text, double x, double y, @Nullable Task task) {
    TextBlock block = cell(text, task);
    marks.addAll(
        Words.lines(block, x, y - block.height() / 2, Anchor.MIDDLE, role(task), Paint.ROLE));
  }

  private void lines(Task task, Placement placed) {
    int number = 0;
    for (Task other : plan.tasks()) {
      for (Predecessor before : other.after()) {
        if (other.equals(task)) {
          Task from = Objects.requireNonNull(tasks.get(before.id()));
          boolean critical = !plan.blank() && NetworkPlan.isCritical(from, before, task);
          List<Point> way = placed.lines().get(number).points();
          canvas.edge(
              critical
                  ? EdgePainter.critical(way)
                  : EdgePainter.paint(
                      way, TipForm.NONE, TipForm.ARROW, Role.EDGE, Paint.ROLE, Paint.ROLE));
          canvas.label(lag(before), placed.lines().get(number).label(), Paint.ROLE);
        }
        number++;
      }
    }
  }
}
