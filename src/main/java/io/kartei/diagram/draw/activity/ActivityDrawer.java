package io.kartei.diagram.draw.activity;

import io.kartei.diagram.ActivityDiagram;
import io.kartei.diagram.ActivityDiagram.Branch;
import io.kartei.diagram.ActivityDiagram.Choice;
import io.kartei.diagram.ActivityDiagram.Fork;
import io.kartei.diagram.ActivityDiagram.Kind;
import io.kartei.diagram.ActivityDiagram.Loop;
import io.kartei.diagram.ActivityDiagram.Node;
import io.kartei.diagram.ActivityDiagram.Step;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.text.Titles;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws activities downwards: each way of a decision or fork beside the others, each lane a column.
 */
public final class ActivityDrawer {
  private static final double MARGIN = 10;
  private static final double DOWN = 36;

  /** How far above what it leads to a line turns, in px. */
  private static final double TURN = 14;

  private static final double LANE_PAD = 16;
  private static final double HEAD = 12;
  private static final double WIDE = 180;
  private static final double NARROW = 104;

  /** A line that hasn't reached its end yet; the last point is where it is now. */
  private record Exit(List<Point> way, Label guard, boolean corner) {}

  private final ActivityDiagram diagram;
  private final StepWords words;
  private final StepWidths widths;
  private final ActivityMarks marks;

  private ActivityDrawer(ActivityDiagram diagram, TextMeasure measure, double wrap) {
    this.diagram = diagram;
    this.words = new StepWords(measure, wrap);
    this.widths = new StepWidths(words);
    this.marks = new ActivityMarks(words, measure);
  }

  /** Draws an activity for a space, which its drawing may exceed if nothing else fits. */
  public static Drawing draw(ActivityDiagram diagram, TextMeasure measure, Space space) {
    Drawing drawing = new ActivityDrawer(diagram, measure, WIDE).draw();
    if (!space.suits(drawing.width())) {
      drawing = new ActivityDrawer(diagram, measure, NARROW).draw();
    }
    if (!space.fits(drawing.width()) && !diagram.lanes().isEmpty()) {
      drawing = new ActivityDrawer(LanelessActivity.of(diagram), measure, NARROW).draw();
    }
    return Titles.above(drawing, diagram.info(), measure);
  }

  private Drawing draw() {
    Map<Integer, Double> used = widths.of(diagram.steps());
    int lanes = Math.max(1, diagram.lanes().size());
    Map<Integer, Double> centres = new HashMap<>();
    List<Double> borders = new ArrayList<>(List.of(MARGIN));
    double x = MARGIN;
    for (int lane = 0; lane < lanes; lane++) {
      double head = diagram.lanes().isEmpty() ? 0 : marks.headWidth(diagram.lanes().get(lane));
      double pad = diagram.lanes().isEmpty() ? 0 : 2 * LANE_PAD;
      double width = Math.max(head, used.getOrDefault(lane, 0.0) + pad);
      centres.put(lane, x + width / 2);
      x += width;
      borders.add(x);
    }
    double head = 0;
    for (Label lane : diagram.lanes()) {
      head = Math.max(head, marks.headHeight(lane));
    }
    double top = MARGIN + (head > 0 ? head + HEAD : 0);
    double y = top;
    List<Exit> exits = new ArrayList<>();
    for (Step step : diagram.steps()) {
      y = step(step, y, centres, exits);
    }
    double bottom = y - DOWN + (head > 0 ? HEAD : 0);
    if (!exits.isEmpty()) {
      bottom = Math.max(bottom, marks.open(exits.stream().map(Exit::way).toList(), y));
    }
    if (head > 0) {
      marks.lanes(diagram.lanes(), borders, MARGIN, head, bottom);
    }
    double width = Math.max(x, marks.right()) + MARGIN;
    return marks.drawing(width, Math.max(bottom, marks.bottom()) + MARGIN);
  }

  /**
   * Draws steps below each other.
   *
   * @param exits the lines that lead to them; afterwards those that lead out of them
   * @return where the next step may begin
   */
  private double steps(
      List<Step> steps, double top, Map<Integer, Double> centres, List<Exit> exits) {
    double y = top;
    for (Step step : steps) {
      y = step(step, y, centres, exits);
    }
    return y;
  }

  private double step(Step step, double y, Map<Integer, Double> centres, List<Exit> exits) {
    if (step instanceof Node node) {
      return node(node, y, centre(centres, node.lane()), exits);
    }
    if (step instanceof Choice choice) {
      return choice(choice, y, centres, exits);
    }
    if (step instanceof Fork fork) {
      return fork(fork, y, centres, exits);
    }
    Loop loop = (Loop) step;
    return loop.first() ? whileLoop(loop, y, centres, exits) : repeat(loop, y, centres, exits);
  }

  private static double centre(Map<Integer, Double> centres, int lane) {
    return centres.getOrDefault(lane, 0.0);
  }

  private double node(Node node, double y, double x, List<Exit> exits) {
    Size size = words.size(node);
    enter(exits, x, y);
    marks.node(node, x, y, size);
    exits.clear();
    if (node.kind() != Kind.STOP && node.kind() != Kind.FLOW_END) {
      exits.add(new Exit(List.of(new Point(x, y + size.height())), Label.EMPTY, false));
    }
    return y + size.height() + DOWN;
  }

  /** Leads all open lines to a point from above. */
  private void enter(List<Exit> exits, double x, double y) {
    for (Exit exit : exits) {
      marks.line(way(exit, x, y), exit.guard(), true);
    }
  }

  private static List<Point> way(Exit exit, double x, double y) {
    List<Point> way = new ArrayList<>(exit.way());
    Point at = way.get(way.size() - 1);
    if (exit.corner()) {
      way.add(new Point(x, at.y()));
    } else if (Math.abs(at.x() - x) > 0.5) {
      double turn = y - TURN;
      way.add(new Point(at.x(), turn));
      way.add(new Point(x, turn));
    }
    way.add(new Point(x, y));
    return way;
  }

  /** Returns the line out of a diamond towards a column. */
  private static Exit outOf(double cx, double top, Size diamond, double x, Label guard) {
    double half = diamond.width() / 2;
    double middle = top + diamond.height() / 2;
    if (x < cx - half) {
      return new Exit(List.of(new Point(cx - half, middle)), guard, true);
    }
    if (x > cx + half) {
      return new Exit(List.of(new Point(cx + half, middle)), guard, true);
    }
    return new Exit(List.of(new Point(cx, top + diamond.height())), guard, false);
  }

  /** Returns the middle of each branch in each lane. */
  private List<Map<Integer, Double>> columns(
      List<Branch> branches, int lane, Map<Integer, Double> centres) {
    Map<Integer, Double> totals = new HashMap<>();
    for (Branch branch : branches) {
      widths
          .of(branch, lane)
          .forEach((l, w) -> totals.merge(l, w, (a, b) -> a + StepWidths.BETWEEN + b));
    }
    Map<Integer, Double> starts = new HashMap<>();
    totals.forEach((l, total) -> starts.put(l, centre(centres, l) - total / 2));
    List<Map<Integer, Double>> columns = new ArrayList<>();
    for (Branch branch : branches) {
      Map<Integer, Double> middles = new HashMap<>(centres);
      widths
          .of(branch, lane)
          .forEach(
              (l, w) -> {
                double start = starts.getOrDefault(l, 0.0);
                middles.put(l, start + w / 2);
                starts.put(l, start + w + StepWidths.BETWEEN);
              });
      columns.add(middles);
    }
    return columns;
  }

  private int firstLane(Branch branch, int lane) {
    if (branch.steps().isEmpty()) {
      return lane;
    }
    Step first = branch.steps().get(0);
    if (first instanceof Node node) {
      return node.lane();
    }
    return first instanceof Choice choice
        ? choice.lane()
        : first instanceof Fork fork ? fork.lane() : ((Loop) first).lane();
  }

  private double choice(Choice choice, double y, Map<Integer, Double> centres, List<Exit> exits) {
    Size diamond = words.diamond(choice.question());
    double cx = centre(centres, choice.lane());
    enter(exits, cx, y);
    marks.diamond(choice.id(), choice.question(), cx, y, diamond);
    List<Map<Integer, Double>> columns = columns(choice.branches(), choice.lane(), centres);
    double below = y + diamond.height() + DOWN;
    double end = below;
    List<Exit> all = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Branch branch = choice.branches().get(i);
      double x = centre(columns.get(i), firstLane(branch, choice.lane()));
      List<Exit> inner = new ArrayList<>();
      Exit exit = outOf(cx, y, diamond, x, branch.label());
      inner.add(branch.steps().isEmpty() ? pass(exit, x, below - TURN) : exit);
      end = Math.max(end, steps(branch.steps(), below, columns.get(i), inner));
      all.addAll(inner);
    }
    exits.clear();
    if (all.size() < 2) {
      exits.addAll(all);
      return end;
    }
    enter(all, cx, end);
    marks.diamond(choice.id() + "-end", Label.EMPTY, cx, end, words.diamond(Label.EMPTY));
    double bottom = end + words.diamond(Label.EMPTY).height();
    exits.add(new Exit(List.of(new Point(cx, bottom)), Label.EMPTY, false));
    return bottom + DOWN;
  }

  /** Leads a line down to a height in a column. */
  private static Exit pass(Exit exit, double x, double y) {
    return new Exit(way(exit, x, y), exit.guard(), false);
  }

  private double fork(Fork fork, double y, Map<Integer, Double> centres, List<Exit> exits) {
    List<Map<Integer, Double>> columns = columns(fork.branches(), fork.lane(), centres);
    List<Double> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      places.add(centre(columns.get(i), firstLane(fork.branches().get(i), fork.lane())));
    }
    double cx = centre(centres, fork.lane());
    double left = Math.min(cx, places.stream().mapToDouble(p -> p).min().orElse(cx)) - 24;
    double right = Math.max(cx, places.stream().mapToDouble(p -> p).max().orElse(cx)) + 24;
    enter(exits, cx, y);
    marks.bar(fork.id(), left, right, y);
    double below = y + ActivityMarks.BAR + DOWN;
    double end = below;
    List<Exit> all = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<Exit> inner = new ArrayList<>();
      Point start = new Point(places.get(i), y + ActivityMarks.BAR);
      inner.add(new Exit(List.of(start), Label.EMPTY, false));
      end = Math.max(end, steps(fork.branches().get(i).steps(), below, columns.get(i), inner));
      all.addAll(inner);
    }
    exits.clear();
    if (all.size() < 2) {
      exits.addAll(all);
      return end;
    }
    for (Exit exit : all) {
      Point at = exit.way().get(exit.way().size() - 1);
      left = Math.min(left, at.x() - 24);
      right = Math.max(right, at.x() + 24);
      marks.line(way(exit, at.x(), end), exit.guard(), true);
    }
    marks.bar(fork.id() + "-end", left, right, end);
    double bottom = end + ActivityMarks.BAR;
    exits.add(new Exit(List.of(new Point(cx, bottom)), Label.EMPTY, false));
    return bottom + DOWN;
  }

  /** Returns how far the sides of a loop are from its middle. */
  private double side(Loop loop) {
    double width = widths.of(loop).getOrDefault(loop.lane(), 0.0);
    return width / 2 - StepWidths.BESIDE_LOOP / 3;
  }

  private double whileLoop(Loop loop, double y, Map<Integer, Double> centres, List<Exit> exits) {
    Size diamond = words.diamond(loop.question());
    double cx = centre(centres, loop.lane());
    double middle = y + diamond.height() / 2;
    double side = side(loop);
    enter(exits, cx, y);
    marks.diamond(loop.id(), loop.question(), cx, y, diamond);
    List<Exit> inner = new ArrayList<>();
    Point below = new Point(cx, y + diamond.height());
    inner.add(new Exit(List.of(below), loop.again(), false));
    double end = steps(loop.steps(), y + diamond.height() + DOWN, centres, inner);
    for (Exit exit : inner) {
      List<Point> back = new ArrayList<>(exit.way());
      Point at = back.get(back.size() - 1);
      back.add(new Point(at.x(), end - DOWN + TURN));
      back.add(new Point(cx - side, end - DOWN + TURN));
      back.add(new Point(cx - side, middle));
      back.add(new Point(cx - diamond.width() / 2, middle));
      marks.line(back, exit.guard(), true);
    }
    exits.clear();
    List<Point> out = new ArrayList<>();
    out.add(new Point(cx + diamond.width() / 2, middle));
    out.add(new Point(cx + side, middle));
    out.add(new Point(cx + side, end));
    exits.add(new Exit(out, loop.done(), false));
    return end + DOWN;
  }

  private double repeat(Loop loop, double y, Map<Integer, Double> centres, List<Exit> exits) {
    double cx = centre(centres, loop.lane());
    Size bare = words.diamond(Label.EMPTY);
    enter(exits, cx, y);
    marks.diamond(loop.id() + "-start", Label.EMPTY, cx, y, bare);
    List<Exit> inner = new ArrayList<>();
    inner.add(new Exit(List.of(new Point(cx, y + bare.height())), Label.EMPTY, false));
    double end = steps(loop.steps(), y + bare.height() + DOWN, centres, inner);
    Size diamond = words.diamond(loop.question());
    enter(inner, cx, end);
    marks.diamond(loop.id(), loop.question(), cx, end, diamond);
    double middle = end + diamond.height() / 2;
    double side = side(loop);
    marks.line(
        List.of(
            new Point(cx - diamond.width() / 2, middle),
            new Point(cx - side, middle),
            new Point(cx - side, y + bare.height() / 2),
            new Point(cx - bare.width() / 2, y + bare.height() / 2)),
        loop.again(),
        true);
    exits.clear();
    Point out = new Point(cx, end + diamond.height());
    exits.add(new Exit(List.of(out), loop.done(), false));
    return end + diamond.height() + DOWN;
  }
}
