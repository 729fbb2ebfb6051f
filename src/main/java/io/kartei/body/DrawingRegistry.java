package io.kartei.body;

import io.kartei.diagram.drawing.Drawing;

/** Where drawings wait for the paper that they will be drawn on. */
public interface DrawingRegistry {
  /** The attribute of an empty {@code svg} element that has a drawing's key. */
  String KEY = "data-drawing";

  /** Puts a drawing there; returns its key. */
  String put(Drawing drawing);
}
