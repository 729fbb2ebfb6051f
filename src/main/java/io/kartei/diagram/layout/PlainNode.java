package io.kartei.diagram.layout;

import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.jspecify.annotations.Nullable;

/** A box for ELK, or the whole graph. */
@SuppressWarnings("NullAway") // ELK knows no annotations
final class PlainNode extends PlainShape implements ElkNode {
  private static final long serialVersionUID = 1L;

  private final transient EList<ElkPort> ports = new BasicEList<>();
  private final transient EList<ElkNode> children = new BasicEList<>();
  private final transient EList<ElkEdge> edges = new BasicEList<>();
  private transient @Nullable ElkNode parent;

  /** Makes a graph if there is no parent, else its last child. */
  PlainNode(@Nullable ElkNode parent) {
    setParent(parent);
  }

  @Override
  public EList<ElkPort> getPorts() {
    return ports;
  }

  @Override
  public EList<ElkNode> getChildren() {
    return children;
  }

  @Override
  public @Nullable ElkNode getParent() {
    return parent;
  }

  @Override
  public void setParent(@Nullable ElkNode parent) {
    this.parent = parent;
    if (parent != null) {
      parent.getChildren().add(this);
    }
  }

  @Override
  public @Nullable ElkNode eContainer() {
    return parent;
  }

  @Override
  public EList<ElkEdge> getContainedEdges() {
    return edges;
  }

  @Override
  public boolean isHierarchical() {
    return !children.isEmpty();
  }
}
