package io.kartei.diagram.draw.activity;

import io.kartei.diagram.ActivityDiagram.Node;
import io.kartei.diagram.draw.figure.Figure;
import io.kartei.diagram.draw.figure.NodeForms;
import io.kartei.diagram.draw.figure.Outlines;
import io.kartei.diagram.draw.graph.EdgePainter;
import io.kartei.diagram.draw.graph.EdgePainter.TipForm;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Mark.Anchor;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** The marks of an activity: lanes, then lines, then nodes, then words on lines. */
final class ActivityMarks {
  static final double BAR = 8;
  private static final double HEAD_PAD = 6;

  private final StepWords words;
  private final TextMeasure measure;
  private final List<Mark> lanes = new ArrayList<>();
  private final List<Mark> lines = new ArrayList<>();
  private final List<Mark> nodes = new ArrayList<>();
  private final List<Mark> guards = new ArrayList<>();
  private double right;
  private double bottom;

  ActivityMarks(StepWords words, TextMeasure measure) {
    this.words = words;
    this.measure = measure;
  }

  double right() {
    return right;
  }

  double bottom() {
    return bottom;
  }

  double headWidth(Label lane) {
    return TextMarks.room(words.block(lane.bold())) + 4 * HEAD_PAD;
  }

  double headHeight(Label lane) {
    return words.block(lane.bold()).height() + 2 * HEAD_PAD;
  }

  /**
   * Draws lanes with their names.
   *
   * @param borders the places of their borders, one more than there are lanes
   */
  void lanes(List<Label> names, List<Double> borders, double top, double head, double end) {
    double left = borders.get(0);
    double width = borders.get(names.size()) - left;
    lanes.add(new Mark.Rectangle(left, top, width, head, 0, Role.GROUND, Paint.ROLE));
    for (int i = 0; i < names.size(); i++) {
      List<Mark> group = new ArrayList<>();
      double middle = (borders.get(i) + borders.get(i + 1)) / 2;
      TextMarks.add(
          group,
          words.block(names.get(i).bold()),
          middle,
          top + HEAD_PAD,
          Anchor.MIDDLE,
          Role.LABEL,
          measure);
      lanes.add(new Mark.Group("lane-" + (i + 1), Role.CLUSTER, null, group));
      if (i > 0) {
        lanes.add(line(borders.get(i), top, borders.get(i), end));
      }
    }
    lanes.add(line(left, top + head, left + width, top + head));
    lanes.add(new Mark.Rectangle(left, top, width, end - top, 0, Role.FRAME, Paint.ROLE));
  }

  private static Mark line(double x1, double y1, double x2, double y2) {
    return new Mark.Path(Outlines.line(x1, y1, x2, y2), Role.FRAME, Paint.ROLE);
  }

  void node(Node node, double x, double y, Size size) {
    NodeShape shape = StepWords.shape(node.kind());
    Figure figure = NodeForms.figure(shape, size.width(), size.height());
    boolean dark = shape == NodeShape.START;
    List<Mark> group = new ArrayList<>();
    double left = x - size.width() / 2;
    group.add(path(figure.outline(), left, y, dark ? Role.SOLID : Role.NODE));
    for (Outline outline : figure.lines()) {
      group.add(path(outline, left, y, shape == NodeShape.STOP ? Role.SOLID : Role.NODE_LINE));
    }
    TextBlock block = words.block(node.label());
    middle(group, block, left + figure.textX(), y + figure.textY());
    add(node.id(), group, left + size.width(), y + size.height());
  }

  void diamond(String id, Label question, double x, double y, Size size) {
    Figure figure = NodeForms.figure(NodeShape.DIAMOND, size.width(), size.height());
    List<Mark> group = new ArrayList<>();
    double left = x - size.width() / 2;
    group.add(path(figure.outline(), left, y, Role.NODE));
    middle(group, words.question(question), x, y + size.height() / 2);
    add(id, group, left + size.width(), y + size.height());
  }

  void bar(String id, double left, double end, double y) {
    List<Mark> group = new ArrayList<>();
    group.add(new Mark.Rectangle(left, y, end - left, BAR, 3, Role.SOLID, Paint.ROLE));
    add(id, group, end, y + BAR);
  }

  private void add(String id, List<Mark> group, double end, double low) {
    nodes.add(new Mark.Group(id, Role.NODE, null, group));
    reach(end, low);
  }

  private void reach(double x, double y) {
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }

  private void middle(List<Mark> group, TextBlock block, double x, double y) {
    double top = y - block.height() / 2;
    TextMarks.add(group, block, x, top, Anchor.MIDDLE, Role.NODE_TEXT, measure);
  }

  private static Mark path(Outline outline, double x, double y, Role role) {
    return new Mark.Path(Outlines.moved(outline, x, y), role, Paint.ROLE);
  }

  /** Draws a line, with its condition at the beginning. */
  void line(List<Point> way, Label guard, boolean arrow) {
    lines.addAll(
        EdgePainter.paint(
            way,
            TipForm.NONE,
            arrow ? TipForm.ARROW : TipForm.NONE,
            Role.EDGE,
            Paint.ROLE,
            Paint.ROLE));
    way.forEach(point -> reach(point.x(), point.y()));
    TextBlock block = words.guard(guard);
    if (block.isEmpty()) {
      return;
    }
    Point start = way.get(0);
    boolean level = Math.abs(way.get(1).y() - start.y()) < 0.5;
    boolean leftwards = level && way.get(1).x() < start.x();
    double x = leftwards ? start.x() - 3 : start.x() + (level ? 3 : 5);
    double y = level ? start.y() - block.height() - 2 : start.y() + 2;
    Anchor anchor = leftwards ? Anchor.END : Anchor.START;
    TextMarks.add(guards, block, x, y, anchor, Role.LABEL, measure);
    reach(leftwards ? x : x + TextMarks.room(block), y + block.height());
  }

  /** Draws lines that lead to nothing; returns where they end. */
  double open(List<List<Point>> ways, double y) {
    for (List<Point> way : ways) {
      List<Point> on = new ArrayList<>(way);
      on.add(new Point(way.get(way.size() - 1).x(), y));
      line(on, Label.EMPTY, true);
    }
    return y;
  }

  Drawing drawing(double width, double height) {
    List<Mark> all = new ArrayList<>(lanes);
    all.addAll(lines);
    all.addAll(nodes);
    all.addAll(guards);
    return new Drawing(Math.ceil(width), Math.ceil(height), null, "", all);
  }
}
