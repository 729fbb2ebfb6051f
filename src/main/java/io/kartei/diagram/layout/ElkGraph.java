package io.kartei.diagram.layout;

import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/** Lays out a graph of one direction with ELK Layered. Used once. */
final class ElkGraph {
  /** Free space around everything, in px. */
  static final double MARGIN = 8;

  /** ELK takes time in the cube of the lines beside each other to keep the author's order. */
  private static final int MOST_LINES_IN_ORDER = 250;

  static {
    // reads the kinds of ELK's options, without which they cannot be copied
    LayoutMetaDataService.getInstance();
  }

  private final BoxGraph graph;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final IdentityHashMap<Line, List<ElkEdge>> edges = new IdentityHashMap<>();

  private ElkGraph(BoxGraph graph) {
    this.graph = graph;
  }

  static Placement place(BoxGraph graph) {
    try {
      return new ElkGraph(graph).placed(graph.lines().size() <= MOST_LINES_IN_ORDER);
    } catch (RuntimeException e) {
      // ELK fails on some graphs whose order it is to keep; it lays them out without
      try {
        return new ElkGraph(graph).placed(false);
      } catch (RuntimeException | StackOverflowError again) {
        throw new LayoutException(again);
      }
    }
  }

  private Placement placed(boolean inOrder) {
    build(inOrder);
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    return read();
  }

  private void build(boolean inOrder) {
    ElkSettings.apply(root, graph.direction());
    if (inOrder) {
      ElkSettings.keepOrder(root);
    }
    if (graph.lines().size() > MOST_LINES_IN_ORDER) {
      ElkSettings.hurry(root);
    }
    root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    graph.boxes().forEach(box -> add(box, root));
    graph.lines().forEach(this::add);
  }

  private void add(Box box, ElkNode parent) {
    ElkNode node = ElkGraphUtil.createNode(parent);
    node.setIdentifier(box.id());
    nodes.put(box.id(), node);
    if (box.isFrame()) {
      ElkSettings.applyToFrame(node, graph.direction(), box);
      box.boxes().forEach(b -> add(b, node));
    } else {
      node.setDimensions(box.width(), box.height());
    }
  }

  private void add(Line line) {
    ElkConnectableShape from = node(line.from());
    ElkNode to = node(line.to());
    List<ElkEdge> parts = new ArrayList<>();
    boolean loop = line.from().equals(line.to());
    ElkNode container =
        ElkGraphUtil.findLowestCommonAncestor(node(line.from()).getParent(), to.getParent());
    for (int rank = 1; rank < line.length() && !loop; rank++) {
      ElkNode between = ElkGraphUtil.createNode(container == null ? root : container);
      between.setDimensions(1, 1);
      parts.add(ElkGraphUtil.createSimpleEdge(from, between));
      from = between;
    }
    parts.add(ElkGraphUtil.createSimpleEdge(from, to));
    label(parts.get(parts.size() / 2), line.label(), EdgeLabelPlacement.CENTER);
    label(parts.get(0), line.fromLabel(), EdgeLabelPlacement.TAIL);
    label(parts.get(parts.size() - 1), line.toLabel(), EdgeLabelPlacement.HEAD);
    edges.put(line, parts);
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
      ElkLabel label = ElkGraphUtil.createLabel(edge);
      label.setText(placement.name());
      label.setDimensions(size.width(), size.height());
      label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, placement);
      label.setProperty(CoreOptions.EDGE_LABELS_INLINE, placement == EdgeLabelPlacement.CENTER);
    }
  }

  private Placement read() {
    Map<String, Area> areas = new HashMap<>();
    nodes.forEach(
        (id, node) -> {
          Point at = corner(node);
          areas.put(id, new Area(at.x(), at.y(), node.getWidth(), node.getHeight()));
        });
    List<Route> routes =
        graph.lines().stream().map(line -> route(edges.getOrDefault(line, List.of()))).toList();
    return new Placement(root.getWidth(), root.getHeight(), areas, routes);
  }

  /** Top left of what a node's children and edges are measured from. */
  private static Point corner(@Nullable ElkNode node) {
    double x = 0;
    double y = 0;
    for (ElkNode n = node; n != null && n.getParent() != null; n = n.getParent()) {
      x += n.getX();
      y += n.getY();
    }
    return new Point(x, y);
  }

  private static Route route(List<ElkEdge> parts) {
    List<Point> points = new ArrayList<>();
    Map<String, Area> labels = new HashMap<>();
    for (ElkEdge edge : parts) {
      Point origin = corner(edge.getContainingNode());
      for (ElkEdgeSection section : edge.getSections()) {
        add(points, origin, section.getStartX(), section.getStartY());
        for (ElkBendPoint bend : section.getBendPoints()) {
          add(points, origin, bend.getX(), bend.getY());
        }
        add(points, origin, section.getEndX(), section.getEndY());
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

  private static void add(List<Point> points, Point origin, double x, double y) {
    points.add(new Point(origin.x() + x, origin.y() + y));
  }
}
