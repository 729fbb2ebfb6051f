package io.kartei.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Finds the layout that brings a sheet onto one page in the largest type, by laying it out and
 * counting its pages.
 */
final class SheetFitter {
  private final ToIntFunction<SheetLayout> pages;
  private final Map<SheetLayout, Integer> known = new HashMap<>();

  /** For a sheet that needs so many pages in a layout. */
  SheetFitter(ToIntFunction<SheetLayout> pages) {
    this.pages = pages;
  }

  /** The best layout; upright paper where both are as good. */
  SheetLayout fit() {
    List<SheetLayout> candidates = new ArrayList<>();
    for (SheetLayout smallest : SheetLayout.both(SheetLayout.SMALLEST)) {
      if (fits(smallest)) {
        candidates.add(largest(smallest.landscape()));
      }
    }
    if (candidates.isEmpty()) {
      return fewestPages();
    }
    SheetLayout first = candidates.get(0);
    SheetLayout last = candidates.get(candidates.size() - 1);
    return last.halfPoints() > first.halfPoints() ? last : first;
  }

  /** The largest type that fits, given that the smallest does. */
  private SheetLayout largest(boolean landscape) {
    int fits = SheetLayout.SMALLEST;
    int tooLarge = SheetLayout.LARGEST + 1;
    while (tooLarge - fits > 1) {
      int middle = (fits + tooLarge) >>> 1;
      if (fits(new SheetLayout(landscape, middle))) {
        fits = middle;
      } else {
        tooLarge = middle;
      }
    }
    return new SheetLayout(landscape, fits);
  }

  private boolean fits(SheetLayout layout) {
    return count(layout) <= 1;
  }

  private SheetLayout fewestPages() {
    List<SheetLayout> both = SheetLayout.both(SheetLayout.COMFORTABLE);
    return count(both.get(1)) < count(both.get(0)) ? both.get(1) : both.get(0);
  }

  private int count(SheetLayout layout) {
    return known.computeIfAbsent(layout, pages::applyAsInt);
  }
}
