package io.kartei.render.pdf.sheet;

import io.kartei.render.pdf.document.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Places pieces on pages: columns are filled from left to right and balanced; wide pieces go across
 * all columns, at the foot of the page or at the head of the next one, so that they don't cut the
 * columns in two. Only what is above columns of its own, such as a title, does. OpenHTMLtoPDF's own
 * columns are not balanced. Takes linear time for each page, apart from a few balancing rounds.
 */
final class ColumnPlan {
  private static final double EPSILON = 1e-6;
  private static final int ROUNDS = 24;

  /**
   * The most space above something new in a column that is spread, in points; all else keeps the
   * same distance everywhere.
   */
  private static final double MAX_GAP = 4;

  /**
   * Pieces placed one below another.
   *
   * @param page the 0-based page
   * @param column the 0-based column; -1 across all columns
   * @param top the distance from the top of the page
   * @param height the height of all columns beside each other
   * @param goesOn whether it begins within what the column before it is about, which a line says
   * @param pieces the indexes of the pieces
   * @param gaps the space above each of them
   */
  record Place(
      int page,
      int column,
      double top,
      double height,
      boolean goesOn,
      List<Integer> pieces,
      List<Double> gaps) {}

  /**
   * Pieces that stay together, such as headings with what follows them.
   *
   * @param opens whether something new begins with them
   * @param goesOn whether they go on about what a heading before them says
   * @param floats whether they may stand at the foot of a page or at the head of the next one
   */
  private record Unit(
      List<Integer> pieces,
      double height,
      boolean wide,
      boolean leads,
      boolean opens,
      boolean goesOn,
      boolean floats) {}

  private final List<Unit> units;
  private final double height;
  private final int columns;
  private final double again;
  private final List<Place> places = new ArrayList<>();

  /** Wide units that wait for the next page. */
  private final List<Unit> late = new ArrayList<>();

  private int page;
  private double top;

  private ColumnPlan(List<Unit> units, double height, int columns, double again) {
    this.units = units;
    this.height = height;
    this.columns = columns;
    this.again = again;
  }

  /**
   * Plans the pages.
   *
   * @param pieces the pieces, in order
   * @param heights the height of each piece at its width
   * @param height the height of a page
   * @param columns the number of columns on a page
   * @param again the height of the line above a column that says what continues in it
   * @param across the indexes of pieces that aren't wide but go across all columns
   */
  static ColumnPlan of(
      List<Piece> pieces,
      List<Double> heights,
      double height,
      int columns,
      double again,
      Set<Integer> across) {
    List<Unit> units = units(pieces, heights, height - again, across);
    ColumnPlan plan = new ColumnPlan(units, height, columns, again);
    plan.fill();
    return plan;
  }

  /**
   * Returns the indexes of the pieces that are in a column without another one beside it: what is
   * wide above and below leaves them the width of the page.
   */
  Set<Integer> alone() {
    Set<Integer> alone = new TreeSet<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      boolean beside =
          i + 1 < places.size()
              && places.get(i + 1).page() == place.page()
              && places.get(i + 1).column() > 0;
      boolean below = i + 1 < places.size() && places.get(i + 1).page() == place.page();
      if (place.column() == 0 && !beside && below) {
        alone.addAll(place.pieces());
      }
    }
    return alone;
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

  private static List<Unit> units(
      List<Piece> pieces, List<Double> heights, double most, Set<Integer> across) {
    List<Unit> units = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < pieces.size(); i++) {
      boolean breaks =
          !open.isEmpty()
              && (isWide(pieces, i, across) != isWide(pieces, open.get(0), across)
                  || sum + heights.get(i) > most);
      if (breaks) {
        units.add(unit(pieces, open, sum, across));
        open.clear();
        sum = 0;
      }
      open.add(i);
      sum += heights.get(i);
      if (!pieces.get(i).leads() || i == pieces.size() - 1) {
        units.add(unit(pieces, open, sum, across));
        open.clear();
        sum = 0;
      }
    }
    return units;
  }

  private static boolean isWide(List<Piece> pieces, int piece, Set<Integer> across) {
    return pieces.get(piece).wide() || across.contains(piece);
  }

  private static Unit unit(
      List<Piece> pieces, List<Integer> some, double height, Set<Integer> across) {
    boolean leads = pieces.get(some.get(some.size() - 1)).leads();
    Piece first = pieces.get(some.get(0));
    boolean opens = (first.leads() && !first.isItem()) || first.isQuestion();
    boolean goesOn = heading(pieces, some.get(0)) != null;
    boolean floats =
        first.wide() && !leads && some.stream().noneMatch(i -> pieces.get(i).isTitle());
    boolean wide = isWide(pieces, some.get(0), across);
    return new Unit(List.copyOf(some), height, wide, leads, opens, goesOn, floats);
  }

  /**
   * Returns the heading or question that a piece continues about, or null if it needs none above.
   */
  static @Nullable Piece heading(List<Piece> pieces, int piece) {
    if (pieces.get(piece).standsAlone()) {
      return null;
    }
    int at = piece - 1;
    while (at >= 0 && !pieces.get(at).isAbove()) {
      at--;
    }
    return at < 0 || pieces.get(at).isTitle() ? null : pieces.get(at);
  }

  private void fill() {
    int next = 0;
    while (next < units.size() || !late.isEmpty()) {
      if (!late.isEmpty()) {
        wide(late.remove(0), 0);
      } else if (units.get(next).wide() && (top == 0 || !units.get(next).floats())) {
        Unit unit = units.get(next++);
        boolean leads = unit.leads() && next < units.size();
        wide(unit, leads ? units.get(next).height() : 0);
      } else {
        next = band(next);
      }
    }
  }

  /**
   * Places a wide unit where there is room for it and the beginning of what follows.
   *
   * @param more the height of that beginning
   */
  private void wide(Unit unit, double more) {
    if (top > 0 && top + Math.min(unit.height() + more, height) > height + EPSILON) {
      turn();
    }
    foot(unit);
  }

  private void foot(Unit unit) {
    List<Double> gaps = Collections.nCopies(unit.pieces().size(), 0.0);
    places.add(new Place(page, -1, top, unit.height(), false, unit.pieces(), gaps));
    top += unit.height();
  }

  /**
   * Places as many units as fit on the page: in columns, and below them what is wide; of that, what
   * finds no room waits for the next page.
   *
   * @return the index of the first unit that isn't placed
   */
  private int band(int from) {
    List<Unit> narrow = new ArrayList<>();
    List<Unit> below = new ArrayList<>();
    double room = height - top;
    int next = from;
    for (; next < units.size() && (!units.get(next).wide() || units.get(next).floats()); next++) {
      Unit unit = units.get(next);
      double left = room - (unit.wide() ? unit.height() : 0);
      if (unit.wide() && (!late.isEmpty() || columns(narrow, left, false) < narrow.size())) {
        late.add(unit);
      } else if (unit.wide()) {
        below.add(unit);
        room = left;
      } else {
        narrow.add(unit);
        if (columns(narrow, room, false) < narrow.size()) {
          narrow.remove(narrow.size() - 1);
          break;
        }
      }
    }
    boolean isFull = next < units.size() && !units.get(next).wide();
    if (isFull && narrow.isEmpty() && below.isEmpty() && top == 0) {
      narrow.add(units.get(next++)); // longer than a page
      columns(narrow, room, true);
    } else if (!narrow.isEmpty()) {
      double balanced = balance(narrow, room);
      columns(narrow, balanced, true);
      top += balanced;
    }
    below.forEach(this::foot);
    if (isFull || !late.isEmpty()) {
      turn();
    }
    return next;
  }

  private void turn() {
    page++;
    top = 0;
  }

  /** Returns the least height in which all these units fit. */
  private double balance(List<Unit> some, double room) {
    double low = 0;
    double high = room;
    for (int round = 0; round < ROUNDS; round++) {
      double middle = (low + high) / 2;
      if (columns(some, middle, false) >= some.size()) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Fills columns up to a height; returns the index of the first unit that doesn't fit. */
  private int columns(List<Unit> some, double room, boolean place) {
    int next = 0;
    for (int column = 0; column < columns && next < some.size(); column++) {
      int first = next;
      // the line above the page says what continues in its first column
      boolean goesOn = column > 0 && some.get(next).goesOn();
      double used = goesOn ? again : 0;
      while (next < some.size()
          && (used + some.get(next).height() <= room + EPSILON
              || (place && next == first && some.get(next).height() > height))) {
        used += some.get(next++).height();
      }
      if (place && next > first) {
        places.add(spread(some.subList(first, next), column, room, room - used, goesOn));
      }
    }
    return next;
  }

  /**
   * Places units in a column so that it ends where the others do, if that takes little space above
   * what begins in it.
   *
   * @param left the space that the column has more than they need
   */
  private Place spread(List<Unit> column, int number, double room, double left, boolean goesOn) {
    long shares = column.stream().skip(1).filter(Unit::opens).count();
    double share = shares == 0 ? 0 : Math.min(MAX_GAP, Math.max(0, left) / shares);
    List<Integer> pieces = new ArrayList<>();
    List<Double> gaps = new ArrayList<>();
    for (Unit unit : column) {
      gaps.add(pieces.isEmpty() || !unit.opens() ? 0 : share);
      gaps.addAll(Collections.nCopies(unit.pieces().size() - 1, 0.0));
      pieces.addAll(unit.pieces());
    }
    return new Place(page, number, top, room, goesOn, List.copyOf(pieces), List.copyOf(gaps));
  }
}
