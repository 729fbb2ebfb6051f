package io.kartei.diagram.element;

/** The direction a diagram flows in. */
public enum Direction {
  DOWN,
  UP,
  RIGHT,
  LEFT;

  /** Returns whether the flow is from side to side. */
  public boolean isHorizontal() {
    return this == RIGHT || this == LEFT;
  }
}
