package io.kartei.diagram.layout;

import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Remark;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/** Lays out a graph with a single direction, using ELK Layered. Each instance is used once. */
final class ElkGraph {
  /** Free space around everything, in px. */
  static final double MARGIN = 8;

  /**
   * The largest number of lines for which the author's order is kept; ELK takes cubic time in the
   * lines beside each other.
   */
  private static final int MAX_LINES_IN_ORDER = 250;

  /** The largest number of lines for which words are tried in two places. */
  private static final int MAX_LINES_BESIDE = 60;

  /** How much shorter lines have to be for words to go beside them. */
  private static final double SHORTER = 0.85;

  private static final String START = "from\n";
  private static final String END = "to\n";

  private final BoxGraph graph;
  private final PlainNode root = new PlainNode(null);
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final IdentityHashMap<Line, List<PlainEdge>> edges = new IdentityHashMap<>();
  private final boolean beside;
  private final boolean framed;
  private final Set<String> levelled;
  private final Set<Line> backward;
  private final Set<String> decisions;
  private final MergedEnds merged;
  private final Map<String, PlainPort> ports = new HashMap<>();

  private ElkGraph(BoxGraph graph, boolean beside) {
    this.graph = graph;
    this.beside = beside;
    this.framed = graph.boxes().stream().anyMatch(Box::isFrame);
    this.backward =
        framed
            ? BackwardLines.fewest(graph.boxes(), graph.lines())
            : BackwardLines.of(graph.lines());
    this.decisions = decisions(graph.lines());
    this.levelled = hasLevels() ? levelled() : Set.of();
    this.merged = new MergedEnds(graph.lines(), backward, sides(graph));
  }

  /** Returns the length of the sides at which lines end, of the boxes that are no frames. */
  private static Map<String, Double> sides(BoxGraph graph) {
    Map<String, Double> sides = new HashMap<>();
    Deque<Box> boxes = new ArrayDeque<>(graph.boxes());
    while (!boxes.isEmpty()) {
      Box box = boxes.pop();
      if (box.isFrame()) {
        boxes.addAll(box.boxes());
      } else {
        sides.put(box.id(), graph.direction().isHorizontal() ? box.height() : box.width());
      }
    }
    return sides;
  }

  /** Returns the boxes from which several lines with words lead on. */
  private static Set<String> decisions(List<Line> lines) {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (Line line : lines) {
      if (!line.label().isNone() && !line.isLoop() && !once.add(line.from())) {
        twice.add(line.from());
      }
    }
    return twice;
  }

  /** Returns whether levels are worth their room, and the time. */
  private boolean hasLevels() {
    return graph.lines().size() <= MAX_LINES_BESIDE && !graph.packing().isStacked();
  }

  /** Returns the ends of lines with words, which are as far apart as those of others there. */
  private Set<String> levelled() {
    Set<String> ends = new HashSet<>();
    for (Line line : graph.lines()) {
      if (!line.label().isNone() && !line.isLoop() && !backward.contains(line)) {
        ends.add(START + line.from());
        ends.add(END + line.to());
      }
    }
    return ends;
  }

  private boolean isLevelled(Line line) {
    return !line.isLoop()
        && !backward.contains(line)
        && node(line.from()).getParent() == node(line.to()).getParent()
        && (levelled.contains(START + line.from()) || levelled.contains(END + line.to()));
  }

  /**
   * Lays out a graph. Words take a place of their own in the line, which beside frames is as high
   * as they are; words beside the line are preferred if that makes lines much shorter.
   */
  static Placement place(BoxGraph graph) {
    Placement within = place(graph, false);
    if (graph.boxes().stream().noneMatch(Box::isFrame)
        || graph.lines().size() > MAX_LINES_BESIDE
        || graph.lines().stream().allMatch(line -> line.label().isNone())) {
      return within;
    }
    Placement beside = place(graph, true);
    return LayoutQuality.length(beside) < SHORTER * LayoutQuality.length(within)
            && LayoutQuality.wordsAreClear(graph, beside)
        ? beside
        : within;
  }

  private static Placement place(BoxGraph graph, boolean beside) {
    try {
      return new ElkGraph(graph, beside).placed(graph.lines().size() <= MAX_LINES_IN_ORDER);
    } catch (RuntimeException e) {
      // ELK fails on some graphs if it has to keep the order, so try again without
      try {
        return new ElkGraph(graph, beside).placed(false);
      } catch (RuntimeException | StackOverflowError again) {
        throw new LayoutException(again);
      }
    }
  }

  private Placement placed(boolean inOrder) {
    build(inOrder);
    LayeredRun.layOut(root);
    return read();
  }

  private void build(boolean inOrder) {
    ElkSettings.apply(root, graph.direction());
    ElkSettings.pack(root, graph.packing());
    ElkSettings.leaveRoomForTips(root, graph.tips());
    if (inOrder) {
      ElkSettings.keepOrder(root);
    }
    if (graph.lines().size() > MAX_LINES_IN_ORDER) {
      ElkSettings.hurry(root);
    }
    root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    graph.boxes().forEach(box -> add(box, root));
    graph.lines().forEach(this::add);
  }

  private void add(Box box, ElkNode parent) {
    ElkNode node = new PlainNode(parent);
    node.setIdentifier(box.id());
    nodes.put(box.id(), node);
    if (box.isFrame()) {
      ElkSettings.applyToFrame(node, graph.direction(), box);
      ElkSettings.pack(node, graph.packing());
      box.boxes().forEach(b -> add(b, node));
    } else {
      node.setDimensions(box.width(), box.height());
    }
    box.remarks().forEach(remark -> add(remark, node));
  }

  private static void add(Remark remark, ElkNode node) {
    ElkLabel label = new PlainLabel(node, remark.id());
    label.setDimensions(remark.size().width(), remark.size().height());
    label.setProperty(
        CoreOptions.NODE_LABELS_PLACEMENT,
        EnumSet.of(
            NodeLabelPlacement.OUTSIDE,
            remark.left() ? NodeLabelPlacement.H_LEFT : NodeLabelPlacement.H_RIGHT,
            NodeLabelPlacement.V_CENTER));
  }

  /**
   * Returns whether a line is built in reverse. In graphs with frames, ELK doesn't look for the
   * fewest lines to turn. A long line passes through boxes of size 0, one in each layer, and ELK
   * reverses backward edges one by one. If such a line weren't built in reverse, it would go
   * forward and then back.
   */
  private boolean isTurned(Line line) {
    return (framed || line.length() > 1) && backward.contains(line);
  }

  private void add(Line line) {
    boolean turned = isTurned(line);
    ElkConnectableShape from = end(line, !turned);
    ElkConnectableShape to = end(line, turned);
    List<PlainEdge> parts = new ArrayList<>();
    ElkNode container =
        ElkGraphUtil.findLowestCommonAncestor(
            node(line.from()).getParent(), node(line.to()).getParent());
    for (int rank = 1; rank < line.length() && !line.isLoop(); rank++) {
      ElkNode between = new PlainNode(container == null ? root : container);
      between.setDimensions(1, 1);
      parts.add(new PlainEdge(from, between));
      from = between;
    }
    parts.add(new PlainEdge(from, to));
    words(line, parts, container, turned);
    Size first = turned ? line.toLabel() : line.fromLabel();
    Size last = turned ? line.fromLabel() : line.toLabel();
    label(parts.get(0), first, EdgeLabelPlacement.TAIL);
    label(parts.get(parts.size() - 1), last, EdgeLabelPlacement.HEAD);
    edges.put(line, parts);
  }

  /**
   * Places the words of a line: of a decision near it, otherwise in the middle. Where words may go
   * beside lines, those do that would stand beside a frame.
   */
  private void words(
      Line line, List<PlainEdge> parts, @Nullable ElkNode container, boolean turned) {
    boolean early = decisions.contains(line.from());
    ElkEdge part = parts.get(early ? (turned ? parts.size() - 1 : 0) : parts.size() / 2);
    if (line.label().isNone() && line.length() == 1 && isLevelled(line)) {
      ElkSettings.takeLayer(new PlainLabel(part, "LEVEL"));
      return;
    }
    label(part, line.label(), EdgeLabelPlacement.CENTER);
    ElkNode around = container == null ? root : container;
    boolean out =
        beside
            && node(line.from()).getParent() == around
            && node(line.to()).getParent() == around
            && isSimple(line.from())
            && isSimple(line.to())
            && around.getChildren().stream().anyMatch(n -> !n.getChildren().isEmpty());
    for (ElkLabel label : part.getLabels()) {
      if (out) {
        ElkSettings.goBeside(label, turned);
      } else if (early) {
        ElkSettings.stayNearStart(label);
      }
    }
  }

  private boolean isSimple(String id) {
    return node(id).getChildren().isEmpty();
  }

  /** Returns what a line starts or ends at: a box, or the point it shares with other lines. */
  private ElkConnectableShape end(Line line, boolean start) {
    ElkNode node = node(start ? line.from() : line.to());
    String point = merged.point(line, start);
    return point == null ? node : ports.computeIfAbsent(point, key -> new PlainPort(node));
  }

  private ElkNode node(String id) {
    ElkNode node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException("no box " + id);
    }
    return node;
  }

  private static void label(ElkEdge edge, Size size, EdgeLabelPlacement placement) {
    if (!size.isNone()) {
      ElkLabel label = new PlainLabel(edge, placement.name());
      label.setDimensions(size.width(), size.height());
      label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, placement);
      label.setProperty(CoreOptions.EDGE_LABELS_INLINE, placement == EdgeLabelPlacement.CENTER);
    }
  }

  private Placement read() {
    Map<String, Area> areas = new HashMap<>();
    List<Area> solid = new ArrayList<>();
    nodes.forEach(
        (id, node) -> {
          Point at = corner(node);
          Area box = new Area(at.x(), at.y(), node.getWidth(), node.getHeight());
          areas.put(id, box);
          if (node.getChildren().isEmpty()) {
            solid.add(box);
          }
          for (ElkLabel remark : node.getLabels()) {
            Area beside =
                new Area(remark.getX(), remark.getY(), remark.getWidth(), remark.getHeight());
            areas.put(remark.getText(), beside.moved(at.x(), at.y()));
          }
        });
    List<Route> routes =
        graph.lines().stream()
            .map(
                line -> {
                  Route route = route(edges.getOrDefault(line, List.of()));
                  return isTurned(line) ? route.reversed() : route;
                })
            .toList();
    return new Placement(
        root.getWidth(),
        root.getHeight(),
        areas,
        EdgeStraightener.straightened(graph.lines(), areas, solid, routes));
  }

  /** Returns the origin of the coordinates of a node's children and edges. */
  private static Point corner(@Nullable ElkNode node) {
    double x = 0;
    double y = 0;
    for (ElkNode n = node; n != null && n.getParent() != null; n = n.getParent()) {
      x += n.getX();
      y += n.getY();
    }
    return new Point(x, y);
  }

  private static Route route(List<PlainEdge> parts) {
    List<Point> points = new ArrayList<>();
    Map<String, Area> labels = new HashMap<>();
    for (PlainEdge edge : parts) {
      Point origin = corner(edge.getContainingNode());
      for (Point point : edge.points()) {
        points.add(new Point(origin.x() + point.x(), origin.y() + point.y()));
      }
      for (ElkLabel label : edge.getLabels()) {
        labels.put(
            label.getText(),
            new Area(
                origin.x() + label.getX(),
                origin.y() + label.getY(),
                label.getWidth(),
                label.getHeight()));
      }
    }
    return new Route(points, labels.get("CENTER"), labels.get("TAIL"), labels.get("HEAD"));
  }
}
