package io.kartei.render.pdf.sheet;

import io.kartei.render.pdf.document.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Places pieces on pages: columns are filled from left to right and balanced before a wide piece
 * and at the end; wide pieces go across all columns. OpenHTMLtoPDF's own columns are not balanced.
 * Takes linear time, apart from a few balancing rounds.
 */
final class ColumnPlan {
  private static final double EPSILON = 1e-6;
  private static final int ROUNDS = 24;

  /**
   * Where something new begins, the space above is so many times that between other units when a
   * column is spread.
   */
  private static final double OPENING = 2;

  /** The most space between units in a column that is spread, in points. */
  private static final double MAX_GAP = 1.5;

  /**
   * Pieces placed one below another.
   *
   * @param page the 0-based page
   * @param column the 0-based column; -1 across all columns
   * @param top the distance from the top of the page
   * @param pieces the indexes of the pieces
   * @param gaps the space above each of them
   */
  record Place(int page, int column, double top, List<Integer> pieces, List<Double> gaps) {}

  /**
   * Pieces that stay together, such as headings with what follows them.
   *
   * @param opens whether something new begins with them
   */
  private record Unit(
      List<Integer> pieces, double height, boolean wide, boolean leads, boolean opens) {
    /** Returns how much of the space that is left in a column belongs above it. */
    double share() {
      return opens ? OPENING : 1;
    }
  }

  private final List<Unit> units;
  private final double height;
  private final int columns;
  private final List<Place> places = new ArrayList<>();
  private int page;
  private double top;

  private ColumnPlan(List<Unit> units, double height, int columns) {
    this.units = units;
    this.height = height;
    this.columns = columns;
  }

  /**
   * Plans the pages.
   *
   * @param pieces the pieces, in order
   * @param heights the height of each piece at its width
   * @param height the height of a page
   * @param columns the number of columns on a page
   */
  static ColumnPlan of(List<Piece> pieces, List<Double> heights, double height, int columns) {
    ColumnPlan plan = new ColumnPlan(units(pieces, heights, height), height, columns);
    plan.fill();
    return plan;
  }

  List<Place> places() {
    return places;
  }

  /** Returns how many pages it takes; the last one counts as the fraction that is filled. */
  double filled() {
    return page + Math.min(1, top / height);
  }

  /** Returns the number of pages. */
  int pages() {
    return page + (top > 0 ? 1 : 0);
  }

  private static List<Unit> units(List<Piece> pieces, List<Double> heights, double most) {
    List<Unit> units = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < pieces.size(); i++) {
      boolean breaks =
          !open.isEmpty()
              && (pieces.get(i).wide() != pieces.get(open.get(0)).wide()
                  || sum + heights.get(i) > most);
      if (breaks) {
        units.add(unit(pieces, open, sum));
        open.clear();
        sum = 0;
      }
      open.add(i);
      sum += heights.get(i);
      if (!pieces.get(i).leads() || i == pieces.size() - 1) {
        units.add(unit(pieces, open, sum));
        open.clear();
        sum = 0;
      }
    }
    return units;
  }

  private static Unit unit(List<Piece> pieces, List<Integer> some, double height) {
    boolean leads = pieces.get(some.get(some.size() - 1)).leads();
    Piece first = pieces.get(some.get(0));
    boolean opens = (first.leads() && !first.isItem()) || first.isQuestion();
    return new Unit(List.copyOf(some), height, first.wide(), leads, opens);
  }

  private void fill() {
    int next = 0;
    int end = 0; // end of the run of units, from the next one, that aren't wide
    while (next < units.size()) {
      if (units.get(next).wide()) {
        Unit unit = units.get(next++);
        boolean leads = unit.leads() && next < units.size();
        wide(unit, unit.height() + (leads ? units.get(next).height() : 0));
      } else {
        end = Math.max(next, end);
        while (end < units.size() && !units.get(end).wide()) {
          end++;
        }
        next = columns(next, end);
      }
    }
  }

  /** Places a wide unit where there is room for it and the beginning of what follows. */
  private void wide(Unit unit, double room) {
    if (top > 0 && top + Math.min(room, height) > height + EPSILON) {
      turn();
    }
    places.add(
        new Place(page, -1, top, unit.pieces(), Collections.nCopies(unit.pieces().size(), 0.0)));
    top += unit.height();
  }

  private void turn() {
    page++;
    top = 0;
  }

  /** Places as many units as fit on the page; returns the index of the first that doesn't. */
  private int columns(int from, int end) {
    double room = height - top;
    int fit = columnsTo(from, end, room, false);
    if (fit == from && top > 0) {
      turn();
      return from;
    }
    if (fit < end) {
      int done = Math.max(from + 1, fit);
      columnsTo(from, done, fit == from ? room : balance(from, fit, room), true);
      turn();
      return done;
    }
    double balanced = balance(from, end, room);
    columnsTo(from, end, balanced, true);
    top += balanced;
    return end;
  }

  /** Returns the least height in which all these units fit. */
  private double balance(int from, int end, double room) {
    double low = 0;
    double high = room;
    for (int round = 0; round < ROUNDS; round++) {
      double middle = (low + high) / 2;
      if (columnsTo(from, end, middle, false) >= end) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Fills columns up to a height; returns the index of the first unit that doesn't fit. */
  private int columnsTo(int from, int end, double room, boolean place) {
    int next = from;
    for (int column = 0; column < columns && next < end; column++) {
      int first = next;
      double used = 0;
      while (next < end
          && (used + units.get(next).height() <= room + EPSILON
              || (place && used == 0 && units.get(next).height() > height))) {
        used += units.get(next++).height();
      }
      if (place && next > first) {
        places.add(spread(units.subList(first, next), column, room - used));
      }
    }
    return next;
  }

  /**
   * Places units in a column so that it ends where the others do, if that takes little space
   * between them.
   *
   * @param left the space that the column has more than they need
   */
  private Place spread(List<Unit> column, int number, double left) {
    double shares = column.stream().skip(1).mapToDouble(Unit::share).sum();
    double share = shares == 0 ? 0 : Math.min(MAX_GAP, Math.max(0, left) / shares);
    List<Integer> pieces = new ArrayList<>();
    List<Double> gaps = new ArrayList<>();
    for (Unit unit : column) {
      gaps.add(pieces.isEmpty() ? 0 : share * unit.share());
      gaps.addAll(Collections.nCopies(unit.pieces().size() - 1, 0.0));
      pieces.addAll(unit.pieces());
    }
    return new Place(page, number, top, List.copyOf(pieces), List.copyOf(gaps));
  }
}
