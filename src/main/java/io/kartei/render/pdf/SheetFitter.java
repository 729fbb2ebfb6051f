package io.kartei.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the layout that brings a sheet onto one page in the largest type, words unbroken, by laying
 * it out and counting its pages. Upright paper is preferred where both fit.
 */
final class SheetFitter {
  private final ToIntFunction<SheetLayout> pages;
  private final Predicate<SheetLayout> keepsWords;
  private final Map<SheetLayout, Integer> known = new HashMap<>();

  /**
   * For one sheet.
   *
   * @param pages how many it needs in a layout
   * @param keepsWords whether a layout leaves every word whole; smaller type is better than broken
   *     words
   */
  SheetFitter(ToIntFunction<SheetLayout> pages, Predicate<SheetLayout> keepsWords) {
    this.pages = pages;
    this.keepsWords = keepsWords;
  }

  /** The best layout: on one page, or on as few as a comfortable type allows. */
  SheetLayout fit() {
    SheetLayout best = fit(layout -> keepsWords.test(layout) && count(layout) <= 1);
    if (best == null) {
      best = fit(layout -> count(layout) <= 1);
    }
    return best == null ? fewestPages() : best;
  }

  private static @Nullable SheetLayout fit(Predicate<SheetLayout> good) {
    SheetLayout best = good(SheetLayout.LARGEST, good);
    if (best != null) {
      return best;
    }
    best = good(SheetLayout.SMALLEST, good);
    return best == null ? null : larger(best, good);
  }

  /** The largest that is good, between one that is and the largest of all, which is not. */
  private static SheetLayout larger(SheetLayout fits, Predicate<SheetLayout> good) {
    SheetLayout best = fits;
    int tooLarge = SheetLayout.LARGEST;
    while (tooLarge - best.halfPoints() > 1) {
      int middle = (best.halfPoints() + tooLarge) >>> 1;
      SheetLayout there = good(middle, good);
      if (there == null) {
        tooLarge = middle;
      } else {
        best = there;
      }
    }
    return best;
  }

  /** The good layout in this size, or null. */
  private static @Nullable SheetLayout good(int halfPoints, Predicate<SheetLayout> good) {
    return SheetLayout.both(halfPoints).stream().filter(good).findFirst().orElse(null);
  }

  private SheetLayout fewestPages() {
    List<SheetLayout> both = SheetLayout.both(SheetLayout.COMFORTABLE);
    return count(both.get(1)) < count(both.get(0)) ? both.get(1) : both.get(0);
  }

  private int count(SheetLayout layout) {
    return known.computeIfAbsent(layout, pages::applyAsInt);
  }
}
