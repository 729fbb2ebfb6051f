package io.kartei.diagram.layout;

import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;

/** Something with a place and a size for ELK, at which edges may end. */
abstract class PlainShape extends PlainElement implements ElkConnectableShape {
  private static final long serialVersionUID = 1L;

  private final transient EList<ElkEdge> outgoing = new BasicEList<>();
  private final transient EList<ElkEdge> incoming = new BasicEList<>();
  private double x;
  private double y;
  private double width;
  private double height;

  @Override
  public EList<ElkEdge> getOutgoingEdges() {
    return outgoing;
  }

  @Override
  public EList<ElkEdge> getIncomingEdges() {
    return incoming;
  }

  @Override
  public double getHeight() {
    return height;
  }

  @Override
  public void setHeight(double height) {
    this.height = height;
  }

  @Override
  public double getWidth() {
    return width;
  }

  @Override
  public void setWidth(double width) {
    this.width = width;
  }

  @Override
  public double getX() {
    return x;
  }

  @Override
  public void setX(double x) {
    this.x = x;
  }

  @Override
  public double getY() {
    return y;
  }

  @Override
  public void setY(double y) {
    this.y = y;
  }

  @Override
  public void setDimensions(double width, double height) {
    this.width = width;
    this.height = height;
  }

  @Override
  public void setLocation(double x, double y) {
    this.x = x;
    this.y = y;
  }
}
