package io.kartei.body;

import io.kartei.diagram.drawing.Drawing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps drawings and formulas until they are drawn on paper. */
public interface DrawingRegistry {
  /** The attribute of a drawing with type so small that it doesn't shrink to save room. */
  String WHOLE = "data-whole";

  /** The attribute of an empty {@code svg} element that holds a drawing's key. */
  String KEY = "data-drawing";

  /** Adds a drawing and returns its key. */
  String put(Drawing drawing);

  /** The attribute of an empty {@code svg} element that holds a formula's key. */
  String FORMULA = "data-formula";

  /** The attribute of such an element with the formula's width, in em of the text around it. */
  String FORMULA_WIDTH = "data-em";

  /** The class of such an element. */
  String FORMULA_CLASS = "formula";

  /**
   * Sets a formula; by default it can't.
   *
   * @param tex its source
   * @param display whether it stands by itself
   * @param before the formulas before it in the same text, whose definitions it may use
   * @return null if it can't be set
   */
  default @Nullable Formula set(String tex, boolean display, List<String> before) {
    return null;
  }

  /** Returns whether a formula may define commands for those after it; by default none does. */
  default boolean defines(String tex) {
    return false;
  }

  /**
   * A formula that has been set.
   *
   * @param key its key
   * @param width its width, in em of the text around it
   * @param depth how far it goes below the base line, in em of the text around it
   */
  record Formula(String key, double width, double depth) {}
}
