package io.kartei.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the layout that brings a sheet onto one page in the largest type, by laying it out and
 * counting its pages. Upright paper is preferred where both fit.
 */
final class SheetFitter {
  private final ToIntFunction<SheetLayout> pages;
  private final Map<SheetLayout, Integer> known = new HashMap<>();

  /** For a sheet that needs so many pages in a layout. */
  SheetFitter(ToIntFunction<SheetLayout> pages) {
    this.pages = pages;
  }

  /** The best layout: on one page, or on as few as a comfortable type allows. */
  SheetLayout fit() {
    SheetLayout best = fitting(SheetLayout.LARGEST);
    if (best != null) {
      return best;
    }
    best = fitting(SheetLayout.SMALLEST);
    return best == null ? fewestPages() : larger(best);
  }

  /** The largest that fits between one that does and the largest of all, which does not. */
  private SheetLayout larger(SheetLayout fits) {
    SheetLayout best = fits;
    int tooLarge = SheetLayout.LARGEST;
    while (tooLarge - best.halfPoints() > 1) {
      int middle = (best.halfPoints() + tooLarge) >>> 1;
      SheetLayout there = fitting(middle);
      if (there == null) {
        tooLarge = middle;
      } else {
        best = there;
      }
    }
    return best;
  }

  /** The layout in this size that fits on one page, or null. */
  private @Nullable SheetLayout fitting(int halfPoints) {
    for (SheetLayout layout : SheetLayout.both(halfPoints)) {
      if (count(layout) <= 1) {
        return layout;
      }
    }
    return null;
  }

  private SheetLayout fewestPages() {
    List<SheetLayout> both = SheetLayout.both(SheetLayout.COMFORTABLE);
    return count(both.get(1)) < count(both.get(0)) ? both.get(1) : both.get(0);
  }

  private int count(SheetLayout layout) {
    return known.computeIfAbsent(layout, pages::applyAsInt);
  }
}
