package io.kartei.diagram.draw.graph;

import io.kartei.diagram.Mindmap;
import io.kartei.diagram.Mindmap.Node;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.figure.Figure;
import io.kartei.diagram.draw.figure.NodeForms;
import io.kartei.diagram.draw.figure.Outlines;
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
import io.kartei.diagram.layout.BoxGraph.Packing;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.GraphLayout;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Draws mindmaps: the root in the middle, its branches on both sides, each in a colour of its own;
 * where that is too wide, as an outline.
 */
public final class MindmapDrawer {
  private static final double MARGIN = 8;
  private static final double ACROSS = 24;
  private static final double BETWEEN = 10;
  private static final double BRANCHES = 18;
  private static final double INDENT = 18;

  /** How much narrower and lower than in a flowchart boxes without a shape of their own are. */
  private static final double SLIM = 8;

  private static final double MUCH_LOWER = 0.8;

  /** From the widest to the narrowest. */
  private static final List<Manner> MANNERS =
      List.of(
          new Manner(190, false, 12),
          new Manner(130, false, 12),
          new Manner(100, false, 12),
          new Manner(150, true, 11.5),
          new Manner(110, true, 10.5));

  /**
   * How a map is drawn.
   *
   * @param wrap the width at which words wrap, in px
   * @param listed whether what has nothing below it is listed below its parent, not beside it
   * @param text the size of text below which the next manner is tried, in px
   */
  private record Manner(double wrap, boolean listed, double text) {}

  private final Mindmap map;
  private final GraphCanvas canvas;
  private final boolean listed;
  private final Map<String, List<Node>> below = new LinkedHashMap<>();
  private final Map<String, Size> sizes = new HashMap<>();
  private final Map<String, Double> heights = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Area> areas = new HashMap<>();
  private final Map<String, Outline> outlines = new HashMap<>();

  private MindmapDrawer(Mindmap map, TextMeasure measure, Manner manner) {
    this.map = map;
    this.canvas = new GraphCanvas(measure, map.info(), manner.wrap());
    this.listed = manner.listed();
    for (Node node : map.nodes()) {
      below.put(node.id(), new ArrayList<>());
      if (node.parent() != null) {
        List<Node> siblings = Objects.requireNonNull(below.get(node.parent()));
        siblings.add(node);
        Role branch = roles.get(node.parent());
        roles.put(node.id(), branch == null ? Role.accent(siblings.size() - 1) : branch);
      }
      TextBlock words = block(node);
      Size size = NodeForms.size(shape(node), new Size(words.width(), words.height()), true);
      boolean plain = node.shape() == null;
      sizes.put(node.id(), plain ? new Size(size.width() - SLIM, size.height() - SLIM) : size);
    }
  }

  /** Draws a map for a space, which its drawing may exceed if nothing else fits. */
  public static Drawing draw(Mindmap map, TextMeasure measure, Space space) {
    if (map.nodes().isEmpty()) {
      return new MindmapDrawer(map, measure, MANNERS.get(0)).canvas.drawing(size(1, 1));
    }
    for (Manner manner : MANNERS) {
      Drawing drawing = new MindmapDrawer(map, measure, manner).spread();
      if (GraphCanvas.TEXT * space.scale(drawing.width()) >= manner.text()) {
        return drawing;
      }
    }
    double room = space.equals(Space.PAGE) ? 760 : 400;
    return new MindmapDrawer(map, measure, new Manner(180, false, 0)).outline(room);
  }

  private static Placement size(double width, double height) {
    return new Placement(width, height, Map.of(), List.of());
  }

  private Node root() {
    return map.nodes().get(0);
  }

  private List<Node> below(Node node) {
    return below.getOrDefault(node.id(), List.of());
  }

  private Size size(Node node) {
    return Objects.requireNonNull(sizes.get(node.id()));
  }

  private static NodeShape shape(Node node) {
    NodeShape shape = node.shape();
    return shape != null ? shape : NodeShape.ROUNDED;
  }

  private TextBlock block(Node node) {
    Label label = node.parent() == null ? node.label().bold() : node.label();
    return canvas.text(label);
  }

  private double height(Node node) {
    Double known = heights.get(node.id());
    if (known != null) {
      return known;
    }
    double children = stacked(below(node), BETWEEN);
    double height =
        isList(node)
            ? size(node).height() + BETWEEN + children
            : Math.max(size(node).height(), children);
    heights.put(node.id(), height);
    return height;
  }

  /** Returns whether what is below a node is listed there. */
  private boolean isList(Node node) {
    return listed
        && node.parent() != null
        && !below(node).isEmpty()
        && below(node).stream().allMatch(child -> below(child).isEmpty());
  }

  private double stacked(List<Node> nodes, double gap) {
    double height = nodes.isEmpty() ? 0 : -gap;
    for (Node node : nodes) {
      height += height(node) + gap;
    }
    return height;
  }

  private Drawing spread() {
    List<Node> right = new ArrayList<>();
    List<Node> left = new ArrayList<>();
    share(below(root()), right, left);
    Size size = size(root());
    double high =
        Math.max(size.height(), Math.max(stacked(right, BRANCHES), stacked(left, BRANCHES)));
    Area area =
        new Area(-size.width() / 2, (high - size.height()) / 2, size.width(), size.height());
    areas.put(root().id(), area);
    stack(right, area.right() + ACROSS, high / 2, true, BRANCHES);
    stack(left, area.x() - ACROSS, high / 2, false, BRANCHES);
    double least = areas.values().stream().mapToDouble(Area::x).min().orElse(0);
    double most = areas.values().stream().mapToDouble(Area::right).max().orElse(0);
    Placement placed =
        canvas.below(
            moved(
                new Placement(most - least + 2 * MARGIN, high + 2 * MARGIN, areas, List.of()),
                least));
    paint(placed, this::curve);
    return canvas.drawing(placed);
  }

  /**
   * Divides the branches between the two sides: the first half to the right and the others to the
   * left, or each to the side that is lower so far if both become much lower by that.
   */
  private void share(List<Node> branches, List<Node> right, List<Node> left) {
    double total = stacked(branches, BRANCHES);
    List<Node> first = new ArrayList<>();
    List<Node> second = new ArrayList<>();
    double sum = 0;
    for (Node branch : branches) {
      boolean onRight = branches.size() < 2 || sum + height(branch) / 2 <= total / 2;
      (onRight ? right : left).add(branch);
      sum += height(branch) + BRANCHES;
      boolean lower = stacked(first, BRANCHES) <= stacked(second, BRANCHES);
      (lower ? first : second).add(branch);
    }
    double inOrder = Math.max(stacked(right, BRANCHES), stacked(left, BRANCHES));
    double even = Math.max(stacked(first, BRANCHES), stacked(second, BRANCHES));
    if (branches.size() > 2 && even < MUCH_LOWER * inOrder) {
      right.clear();
      left.clear();
      right.addAll(first);
      left.addAll(second);
    }
  }

  private static Placement moved(Placement placement, double least) {
    return placement.moved(MARGIN - least, MARGIN);
  }

  private void stack(List<Node> nodes, double x, double middle, boolean onRight, double gap) {
    double y = middle - stacked(nodes, gap) / 2;
    for (Node node : nodes) {
      Size size = size(node);
      double high = height(node);
      double left = onRight ? x : x - size.width();
      boolean list = isList(node);
      double top = list ? y : y + (high - size.height()) / 2;
      Area area = new Area(left, top, size.width(), size.height());
      areas.put(node.id(), area);
      if (list) {
        list(below(node), area, onRight);
        y += high + gap;
        continue;
      }
      stack(
          below(node),
          onRight ? area.right() + ACROSS : area.x() - ACROSS,
          y + high / 2,
          onRight,
          BETWEEN);
      y += high + gap;
    }
  }

  /** Places nodes below their parent, one under the other. */
  private void list(List<Node> nodes, Area parent, boolean onRight) {
    double y = parent.bottom() + BETWEEN;
    for (Node node : nodes) {
      Size size = size(node);
      double x = onRight ? parent.x() + INDENT : parent.right() - INDENT - size.width();
      areas.put(node.id(), new Area(x, y, size.width(), size.height()));
      y += size.height() + BETWEEN;
    }
  }

  /** Returns the colour of the line to a node. */
  private Role lineOf(String id) {
    return roles.getOrDefault(id, Role.ACCENT_1).line();
  }

  /** Paints the line from a node to one below it. */
  private interface LinePainter {
    Mark paint(Area from, Area to, Role line);
  }

  private Mark curve(Area from, Area to, Role line) {
    if (to.y() > from.bottom() && to.x() < from.right() && from.x() < to.right()) {
      return elbow(from, to, line);
    }
    boolean onRight = to.centerX() > from.centerX();
    double x1 = onRight ? from.right() : from.x();
    double x2 = onRight ? to.x() : to.right();
    double bend = (x1 + x2) / 2;
    Outline way =
        Outline.from(x1, from.centerY())
            .curve(bend, from.centerY(), bend, to.centerY(), x2, to.centerY())
            .open();
    return new Mark.Path(way, line, Paint.ROLE);
  }

  /** Returns the line to a node that is listed below its parent. */
  private static Mark elbow(Area from, Area to, Role line) {
    boolean right = Math.abs(to.x() - from.x() - INDENT) < 0.5;
    double x = right ? from.x() + INDENT / 2 : from.right() - INDENT / 2;
    double end = right ? to.x() : to.right();
    double y = to.centerY();
    double turn = Math.min(INDENT / 2, y - from.bottom());
    double round = right ? x + turn : x - turn;
    Outline way =
        Outline.from(x, from.bottom())
            .line(x, y - turn)
            .curve(x, y - turn / 2, (x + round) / 2, y, round, y)
            .line(end, y)
            .open();
    return new Mark.Path(way, line, Paint.ROLE);
  }

  private void paint(Placement placed, @Nullable LinePainter line) {
    for (Node node : map.nodes()) {
      Area area = placed.area(node.id());
      if (node.parent() != null && line != null) {
        canvas.edge(List.of(line.paint(placed.area(node.parent()), area, lineOf(node.id()))));
      }
      Figure figure = NodeForms.figure(shape(node), area.width(), area.height());
      Role role = roles.getOrDefault(node.id(), Role.NODE);
      List<Mark> marks = new ArrayList<>();
      Outline outline = Outlines.moved(figure.outline(), area.x(), area.y());
      outlines.put(node.id(), outline);
      marks.add(new Mark.Path(outline, role, Paint.ROLE));
      marks.addAll(
          Words.centred(
              block(node),
              area.x() + figure.textX(),
              area.y() + figure.textY(),
              role == Role.NODE ? Role.NODE_TEXT : Role.ACCENT_TEXT,
              Paint.ROLE));
      canvas.node(new Mark.Group(node.id(), role, null, marks));
    }
  }

  private Drawing outline(double room) {
    List<Box> boxes = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Node node : map.nodes()) {
      Size size = size(node);
      boxes.add(new Box(node.id(), size.width(), size.height(), 0, Direction.DOWN, List.of()));
      if (node.parent() != null) {
        lines.add(new Line(node.parent(), node.id(), 1, Size.NONE, Size.NONE, Size.NONE));
      }
    }
    Placement placed =
        canvas.below(
            GraphLayout.place(new BoxGraph(Direction.DOWN, boxes, lines, Packing.OUTLINED, room)));
    paint(placed, null);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      canvas.edge(
          EdgePainter.paint(
              EdgePainter.clipped(
                  placed.lines().get(i).points(),
                  outlines.get(line.from()),
                  outlines.get(line.to())),
              EdgePainter.TipForm.NONE,
              EdgePainter.TipForm.NONE,
              lineOf(line.to()),
              Paint.ROLE,
              Paint.ROLE));
    }
    return canvas.drawing(placed);
  }
}
