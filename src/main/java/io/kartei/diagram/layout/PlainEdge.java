package io.kartei.diagram.layout;

import io.kartei.diagram.layout.Placement.Point;
import java.util.List;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;

/** An edge from one shape to one other for ELK, and the way that it took. */
final class PlainEdge extends PlainElement implements ElkEdge {
  private static final long serialVersionUID = 1L;

  private final transient EList<ElkConnectableShape> sources = new BasicEList<>();
  private final transient EList<ElkConnectableShape> targets = new BasicEList<>();
  private final transient EList<ElkEdgeSection> sections = new BasicEList<>();
  private transient ElkNode container;
  private transient List<Point> points = List.of();

  PlainEdge(ElkConnectableShape source, ElkConnectableShape target) {
    sources.add(source);
    targets.add(target);
    source.getOutgoingEdges().add(this);
    target.getIncomingEdges().add(this);
    container = ElkGraphUtil.findBestEdgeContainment(this);
    container.getContainedEdges().add(this);
  }

  /** Returns the points of its way, from the corner of its container; none before the layout. */
  List<Point> points() {
    return points;
  }

  void setPoints(List<Point> points) {
    this.points = List.copyOf(points);
  }

  @Override
  public ElkNode getContainingNode() {
    return container;
  }

  @Override
  public void setContainingNode(ElkNode node) {
    container = node;
  }

  @Override
  public EList<ElkConnectableShape> getSources() {
    return sources;
  }

  @Override
  public EList<ElkConnectableShape> getTargets() {
    return targets;
  }

  @Override
  public EList<ElkEdgeSection> getSections() {
    return sections;
  }

  @Override
  public boolean isHyperedge() {
    return false;
  }

  @Override
  public boolean isHierarchical() {
    return node(sources).getParent() != node(targets).getParent();
  }

  @Override
  public boolean isSelfloop() {
    return node(sources) == node(targets);
  }

  @Override
  public boolean isConnected() {
    return true;
  }

  private static ElkNode node(List<ElkConnectableShape> end) {
    return ElkGraphUtil.connectableShapeToNode(end.get(0));
  }
}
