package io.kartei.body;

import io.kartei.diagram.drawing.Drawing;

/** Keeps drawings until they are drawn on paper. */
public interface DrawingRegistry {
  /** The attribute of an empty {@code svg} element that holds a drawing's key. */
  String KEY = "data-drawing";

  /** Adds a drawing and returns its key. */
  String put(Drawing drawing);
}
