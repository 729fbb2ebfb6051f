package io.kartei.diagram.layout;

import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;

/** A point at a box for ELK, at which several edges end. */
final class PlainPort extends PlainShape implements ElkPort {
  private static final long serialVersionUID = 1L;

  private transient ElkNode parent;

  PlainPort(ElkNode parent) {
    this.parent = parent;
    parent.getPorts().add(this);
  }

  @Override
  public ElkNode getParent() {
    return parent;
  }

  @Override
  public void setParent(ElkNode parent) {
    this.parent = parent;
  }
}
