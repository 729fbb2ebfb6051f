package io.kartei.render.pdf.sheet;

import io.kartei.config.PaperSize;
import io.kartei.render.pdf.document.SheetLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the layout that brings a sheet onto one page in the largest type without breaking words, by
 * laying it out and counting its pages. Portrait is preferred if both orientations fit. A sheet
 * that doesn't fit on a page is split by its subjects, one table per page; if it is still too long,
 * it runs over several pages in comfortable type.
 */
final class SheetFitter {
  /**
   * How many further splits are tried once words stay whole, since each table may then fit on a
   * page.
   */
  private static final int MORE = 3;

  /** The type sizes tried for a split table, largest first. */
  private static final int[] SIZES = {SheetLayout.COMFORTABLE, 16, SheetLayout.MIN_SIZE};

  private final PaperSize paper;
  private final int subjects;
  private final ToIntFunction<SheetLayout> pages;
  private final Predicate<SheetLayout> keepsWords;
  private final Map<SheetLayout, Integer> known = new HashMap<>();

  /**
   * Creates a fitter for one sheet.
   *
   * @param paper the paper to print on
   * @param subjects the number of columns that can be separated
   * @param pages counts the pages that a layout needs
   * @param keepsWords whether a layout leaves every word whole; smaller type is better than broken
   *     words, and so are more pages
   */
  SheetFitter(
      PaperSize paper,
      int subjects,
      ToIntFunction<SheetLayout> pages,
      Predicate<SheetLayout> keepsWords) {
    this.paper = paper;
    this.subjects = Math.max(1, subjects);
    this.pages = pages;
    this.keepsWords = keepsWords;
  }

  /** Returns the best layout. */
  SheetLayout fit() {
    SheetLayout best = onePage(SheetLayout.MIN_SIZE, this::isWhole);
    best = best == null ? wholeTables() : best;
    best = best == null ? longTables(SheetLayout.COMFORTABLE) : best;
    best = best == null ? longTables(SheetLayout.MIN_SIZE) : best;
    best = best == null ? onePage(SheetLayout.MIN_SIZE, layout -> count(layout) <= 1) : best;
    return best == null ? fewest(SheetLayout.COMFORTABLE, 1, layout -> true) : best;
  }

  /** Returns the best layout on one page in type of at least this size, or null. */
  @Nullable SheetLayout onePage(int smallest) {
    return onePage(smallest, this::isWhole);
  }

  private boolean isWhole(SheetLayout layout) {
    return keepsWords.test(layout) && count(layout) <= 1;
  }

  private @Nullable SheetLayout onePage(int smallest, Predicate<SheetLayout> fits) {
    SheetLayout best = good(SheetLayout.MAX_SIZE, fits);
    if (best != null) {
      return best;
    }
    best = good(smallest, fits);
    return best == null ? null : larger(best, fits);
  }

  /**
   * Returns the largest good layout, given one that is good; the one in {@link
   * SheetLayout#MAX_SIZE} isn't.
   */
  private SheetLayout larger(SheetLayout fits, Predicate<SheetLayout> good) {
    SheetLayout best = fits;
    int tooLarge = SheetLayout.MAX_SIZE;
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

  /** Returns a good layout in this size, or null. */
  private @Nullable SheetLayout good(int halfPoints, Predicate<SheetLayout> good) {
    return SheetLayout.both(paper, halfPoints, 1).stream().filter(good).findFirst().orElse(null);
  }

  /** Returns a layout in which each table fits on a page, in the largest type; or null. */
  private @Nullable SheetLayout wholeTables() {
    for (int size : SIZES) {
      int first = leastParts(size);
      if (first == 1) {
        return null; // it isn't too wide but too long
      }
      for (int parts = first; parts <= Math.min(subjects, first + MORE); parts++) {
        SheetLayout layout = fewest(size, parts, keepsWords);
        if (keepsWords.test(layout) && count(layout) <= parts) {
          return layout;
        }
      }
    }
    return null;
  }

  /**
   * Returns a layout with as few tables as possible without breaking words, which may run over
   * several pages; or null.
   */
  private @Nullable SheetLayout longTables(int halfPoints) {
    int parts = leastParts(halfPoints);
    return parts > subjects ? null : fewest(halfPoints, parts, keepsWords);
  }

  /**
   * Returns the number of parts needed to keep words whole; more than the number of subjects if
   * impossible.
   */
  private int leastParts(int halfPoints) {
    int parts = 1;
    while (parts <= subjects && !anyKeepsWords(halfPoints, parts)) {
      parts++;
    }
    return parts;
  }

  private boolean anyKeepsWords(int halfPoints, int parts) {
    return SheetLayout.both(paper, halfPoints, parts).stream().anyMatch(keepsWords);
  }

  /** Returns the layout in the orientation that needs fewer pages, if it is good. */
  private SheetLayout fewest(int halfPoints, int parts, Predicate<SheetLayout> good) {
    SheetLayout upright = new SheetLayout(paper, false, halfPoints, parts);
    SheetLayout across = new SheetLayout(paper, true, halfPoints, parts);
    if (!good.test(upright)) {
      return across;
    }
    return good.test(across) && count(across) < count(upright) ? across : upright;
  }

  private int count(SheetLayout layout) {
    return known.computeIfAbsent(layout, pages::applyAsInt);
  }
}
