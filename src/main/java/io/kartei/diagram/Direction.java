package io.kartei.diagram;

/** Which way a diagram flows. */
public enum Direction {
  DOWN,
  UP,
  RIGHT,
  LEFT;

  /** Whether it flows from side to side. */
  public boolean isHorizontal() {
    return this == RIGHT || this == LEFT;
  }
}
