package io.kartei.diagram.layout;

import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkLabel;

/** Words for ELK, at an edge or a box. */
final class PlainLabel extends PlainShape implements ElkLabel {
  private static final long serialVersionUID = 1L;

  private transient ElkGraphElement parent;
  private String text;

  /**
   * Adds a label.
   *
   * @param text not empty, or ELK would leave the label out
   */
  PlainLabel(ElkGraphElement parent, String text) {
    this.parent = parent;
    this.text = text;
    parent.getLabels().add(this);
  }

  @Override
  public ElkGraphElement getParent() {
    return parent;
  }

  @Override
  public void setParent(ElkGraphElement parent) {
    this.parent = parent;
  }

  @Override
  public String getText() {
    return text;
  }

  @Override
  public void setText(String text) {
    this.text = text;
  }
}
