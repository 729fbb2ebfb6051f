package io.kartei.diagram.layout;

import io.kartei.diagram.layout.Placement.Point;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.ElkLayered;
import org.eclipse.elk.alg.layered.graph.LEdge;
import org.eclipse.elk.alg.layered.graph.LGraph;
import org.eclipse.elk.alg.layered.graph.LGraphUtil;
import org.eclipse.elk.alg.layered.graph.LLabel;
import org.eclipse.elk.alg.layered.graph.LNode;
import org.eclipse.elk.alg.layered.graph.LPort;
import org.eclipse.elk.alg.layered.graph.transform.ElkGraphTransformer;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.util.BasicProgressMonitor;

/**
 * Runs ELK Layered on plain elements and writes into them where it put them, as ELK's own {@code
 * ElkGraphLayoutTransferrer} does, which would set up Eclipse's modelling framework for the bends.
 */
final class LayeredRun {
  static {
    // how options are copied; the service itself would describe all the options of all algorithms
    LayoutMetaDataService.initElkReflect();
  }

  private LayeredRun() {}

  /**
   * Lays out a graph, with everything in it.
   *
   * @throws RuntimeException if ELK fails, which it does on some graphs
   */
  static void layOut(PlainNode root) {
    LGraph graph = new ElkGraphTransformer().importGraph(root);
    new ElkLayered().doCompoundLayout(graph, new BasicProgressMonitor());
    KVector size = graph.getActualSize();
    root.setDimensions(size.x, size.y);
    write(graph);
  }

  private static void write(LGraph graph) {
    KVector offset =
        new KVector(graph.getOffset()).add(graph.getPadding().left, graph.getPadding().top);
    List<LEdge> edges = new ArrayList<>();
    for (LNode node : graph.getLayerlessNodes()) {
      if (node.getProperty(InternalProperties.ORIGIN) instanceof PlainNode box) {
        write(node, box, offset);
      }
      collect(node, false, edges);
    }
    if (graph.getParentNode() != null) {
      collect(graph.getParentNode(), true, edges);
    }
    edges.forEach(edge -> write(edge, offset));
    for (LNode node : graph.getLayerlessNodes()) {
      if (node.getNestedGraph() != null) {
        write(node.getNestedGraph());
      }
    }
  }

  /** Collects the edges that start at a node, those into it or the others. */
  private static void collect(LNode node, boolean inwards, List<LEdge> edges) {
    for (LPort port : node.getPorts()) {
      for (LEdge edge : port.getOutgoingEdges()) {
        if (LGraphUtil.isDescendant(edge.getTarget().getNode(), node) == inwards) {
          edges.add(edge);
        }
      }
    }
  }

  private static void write(LNode node, PlainNode box, KVector offset) {
    box.setLocation(node.getPosition().x + offset.x, node.getPosition().y + offset.y);
    if (node.getNestedGraph() != null
        || !box.getProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS).isEmpty()) {
      box.setDimensions(node.getSize().x, node.getSize().y);
    }
    for (LLabel label : node.getLabels()) {
      write(label, new KVector());
    }
  }

  private static void write(LLabel label, KVector offset) {
    if (label.getProperty(InternalProperties.ORIGIN) instanceof PlainLabel words) {
      words.setDimensions(label.getSize().x, label.getSize().y);
      words.setLocation(label.getPosition().x + offset.x, label.getPosition().y + offset.y);
    }
  }

  private static void write(LEdge edge, KVector offset) {
    if (!(edge.getProperty(InternalProperties.ORIGIN) instanceof PlainEdge line)) {
      return;
    }
    KVector corner = new KVector(offset).add(upTo(edge));
    LPort source = edge.getSource();
    List<Point> points = new ArrayList<>();
    if (LGraphUtil.isDescendant(edge.getTarget().getNode(), source.getNode())) {
      // within its frame, where the frame itself is the origin
      KVector start = KVector.sum(source.getPosition(), source.getAnchor()).sub(offset);
      points.add(point(start, corner));
    } else {
      points.add(point(source.getAbsoluteAnchor(), corner));
    }
    edge.getBendPoints().forEach(bend -> points.add(point(bend, corner)));
    KVector end = edge.getTarget().getAbsoluteAnchor();
    KVector beyond = edge.getProperty(InternalProperties.TARGET_OFFSET);
    points.add(point(beyond == null ? end : end.add(beyond), corner));
    line.setPoints(points);
    edge.getLabels().forEach(label -> write(label, corner));
  }

  private static Point point(KVector at, KVector offset) {
    return new Point(at.x + offset.x, at.y + offset.y);
  }

  /** Returns the way from the graph in which an edge starts to the one that it belongs to. */
  private static KVector upTo(LEdge edge) {
    KVector way = new KVector();
    LGraph origin = edge.getProperty(InternalProperties.COORDINATE_SYSTEM_ORIGIN);
    LGraph graph = edge.getSource().getNode().getGraph();
    while (origin != null && graph != origin) {
      LNode frame = graph.getParentNode();
      graph = frame.getGraph();
      way.add(frame.getPosition())
          .add(graph.getOffset())
          .add(graph.getPadding().left, graph.getPadding().top);
    }
    return way;
  }
}
