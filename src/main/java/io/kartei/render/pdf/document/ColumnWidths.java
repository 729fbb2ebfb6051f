package io.kartei.render.pdf.document;

import io.kartei.render.pdf.line.Hyphens;
import io.kartei.render.pdf.line.LineBreaks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds column widths that keep a table short without breaking words, by moving hundredths of the
 * width from one column to another as long as that helps.
 */
public final class ColumnWidths {
  /** In a row to write in, a label has room for so many lines. */
  private static final int MAX_LABEL = 2;

  /** The most that labels take of the width beside columns to write in, in hundredths. */
  private static final int MAX_LABELS = 45;

  /** By how much labels, which are bold, are wider than what is measured. */
  static final double BOLD = 1.08;

  private static final int UNITS = 100;
  private static final int MAX_MINIMUM = 6;
  private static final long MAX_WORK = 200_000_000;

  /** In em. In a column that is narrower, hyphens would leave syllables below each other. */
  private static final double MIN_PARTED = 7;

  /** In em. A longer word is broken in any column. */
  private static final double MONSTER = 20;

  /** The extra cost of a line in the first column, whose labels are best on one line. */
  private static final double LABEL = 0.3;

  /** The cost of a broken word, in lines. */
  private static final double BROKEN = 4;

  /** What a line that ends in a soft hyphen shows there. */
  private static final String HYPHEN = "-";

  /**
   * The width of a piece of text that isn't split, in em, and of what follows it in a line or at
   * the end of one: a space, a hyphen, or neither.
   */
  private record Piece(double width, double inside, double atEnd) {}

  /** A cell's pieces, and the width of its longest one, in em. */
  private record Cell(List<Piece> pieces, double longest) {}

  /** A column's lines in each row, and the additional cost of its width. */
  private record Column(List<Double> lines, double fine) {}

  private final List<List<Cell>> columns;
  private final @Nullable Column[][] reckoned;
  private final double em;
  private final double padding;

  /** The minimum width of each column, in hundredths. */
  private final int[] floors;

  private final boolean keepsWords;

  /**
   * Creates a finder for one table.
   *
   * @param rows the texts of all rows, all of the same length; code in them may be marked
   * @param measure measures a text, in em
   * @param em the maximum width of the whole table, in em
   * @param padding the padding of a cell, left and right together, in em
   */
  public ColumnWidths(
      List<List<String>> rows, ToDoubleFunction<String> measure, double em, double padding) {
    this.em = em;
    this.padding = padding;
    this.columns = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      List<Cell> cells = new ArrayList<>();
      for (List<String> row : rows) {
        cells.add(cell(row.get(column), measure));
      }
      columns.add(cells);
    }
    this.reckoned = new Column[columns.size()][UNITS + 1];
    int[] needs = needs();
    this.keepsWords = Arrays.stream(needs).sum() <= UNITS;
    this.floors = needs;
    if (!keepsWords) {
      Arrays.fill(floors, Math.min(MAX_MINIMUM, UNITS / (2 * columns.size())));
    }
  }

  private static Cell cell(String marked, ToDoubleFunction<String> measure) {
    CodeText text = CodeText.of(marked);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    double longest = 0;
    double word = 0; // the pieces of a word that is parted
    for (String part : text.text().isBlank() ? List.<String>of() : LineBreaks.words(text.text())) {
      Piece piece = piece(part, text.code().get(from, from + part.length()), measure);
      pieces.add(piece);
      from += part.length();
      word += piece.width();
      longest =
          Math.max(longest, Math.max(piece.width() + piece.atEnd(), Math.min(word, MIN_PARTED)));
      word = piece.atEnd() > 0 ? word : 0;
    }
    return new Cell(pieces, longest);
  }

  private static Piece piece(String text, BitSet code, ToDoubleFunction<String> measure) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!code.get(i)) {
        rest.append(text.charAt(i));
      }
    }
    String word = Hyphens.without(rest.toString());
    double width = measure.applyAsDouble(word.strip()) + CodeText.WIDTH * code.cardinality();
    return word.length() < rest.length()
        ? new Piece(width, 0, measure.applyAsDouble(HYPHEN))
        : new Piece(width, measure.applyAsDouble(" "), 0);
  }

  /** Returns the width that each column takes if no cell is broken into lines, in em. */
  double[] natural() {
    return columns.stream()
        .mapToDouble(
            cells ->
                padding
                    + cells.stream()
                        .mapToDouble(
                            cell ->
                                cell.pieces().stream()
                                    .mapToDouble(piece -> piece.width() + piece.inside())
                                    .sum())
                        .max()
                        .orElse(0))
        .toArray();
  }

  /** Returns the widths in hundredths of the table's width; their sum is 100. */
  public int[] find() {
    int[] widths = start();
    double cost = cost(widths);
    for (int round = rounds(widths.length); round > 0; round--) {
      int[] better = step(widths, cost);
      if (better == widths) {
        return widths;
      }
      widths = better;
      cost = cost(widths);
    }
    return widths;
  }

  /**
   * Returns widths to write by hand in: all columns are equal but that of the labels, which is as
   * narrow as leaves the highest row as low as it can be, and those that need more for their words.
   */
  public int[] findEven() {
    int[] needs = needs();
    int least = Math.min(needs[0], MAX_LABELS);
    int[] best = even(least, needs);
    for (int label = least + 1; label <= MAX_LABELS && highest(best) > MAX_LABEL; label++) {
      int[] tried = even(label, needs);
      best = highest(tried) < highest(best) ? tried : best;
    }
    return best;
  }

  /** Returns equal widths beside labels of a width. */
  private int[] even(int label, int[] needs) {
    int[] even = new int[needs.length];
    even[0] = needs.length == 1 ? UNITS : label;
    int rest = UNITS - even[0];
    int columns = even.length - 1;
    boolean[] given = new boolean[even.length];
    for (int i = 1; i < even.length; i++) {
      if (!given[i] && needs[i] * columns > rest && rest - needs[i] >= columns) {
        given[i] = true;
        even[i] = needs[i];
        rest -= needs[i];
        columns--;
        i = 0; // what is left for each of the others is less now
      }
    }
    int shared = 0;
    for (int i = 1; i < even.length; i++) {
      if (!given[i]) {
        even[i] = rest * (shared + 1) / columns - rest * shared / columns;
        shared++;
      }
    }
    return even;
  }

  /** Returns how many lines the highest row has; labels are bold. */
  private int highest(int[] widths) {
    int lines = 1;
    for (int column = 0; column < widths.length; column++) {
      double room = width(widths[column]) / (column == 0 ? BOLD : 1);
      for (Cell cell : columns.get(column)) {
        lines = Math.max(lines, count(cell, room));
      }
    }
    return lines;
  }

  /** Returns whether all columns but the first can be of equal width without breaking words. */
  public boolean canBeEven() {
    int[] needs = needs();
    int share = (UNITS - findEven()[0]) / Math.max(1, needs.length - 1);
    return IntStream.range(1, needs.length).allMatch(i -> needs[i] <= share);
  }

  /**
   * Returns the maximum number of moves; for tables with thousands of cells, further search isn't
   * worth its time.
   */
  private int rounds(int width) {
    long work = (long) width * width * width * columns.get(0).size();
    return (int) Math.min(10 * UNITS, MAX_WORK / Math.max(1, work));
  }

  /** Returns whether every word stays whole, apart from addresses and other overlong ones. */
  public boolean keepsWords() {
    return keepsWords;
  }

  /** Returns the hundredths that the longest word of each column needs. */
  int[] needs() {
    return columns.stream()
        .mapToDouble(cells -> cells.stream().mapToDouble(Cell::longest).max().orElse(0))
        .mapToInt(longest -> need(Math.min(longest, MONSTER)))
        .toArray();
  }

  private int need(double word) {
    return (int) Math.max(1, Math.ceil(UNITS * (word + padding) / em));
  }

  /** Returns the maximum width of the text in a column, in em. */
  double width(int units) {
    return Math.max(1, em * units / UNITS - padding);
  }

  /** Returns what all columns need, plus equal shares of the rest. */
  private int[] start() {
    int[] widths = floors.clone();
    int rest = UNITS - Arrays.stream(floors).sum();
    for (int i = 0; i < widths.length; i++) {
      widths[i] += rest * (i + 1) / widths.length - rest * i / widths.length;
    }
    return widths;
  }

  /** Returns the widths after the best single move, or the same array when no move helps. */
  private int[] step(int[] widths, double cost) {
    int[] best = widths;
    double lowest = cost - 1e-6;
    for (int from = 0; from < widths.length; from++) {
      for (int to = 0; to < widths.length; to++) {
        if (from != to && widths[from] > floors[from]) {
          int[] moved = widths.clone();
          moved[from]--;
          moved[to]++;
          double there = cost(moved);
          if (there < lowest) {
            best = moved;
            lowest = there;
          }
        }
      }
    }
    return best;
  }

  /** Returns the approximate number of lines in the table, plus a penalty for each broken word. */
  private double cost(int[] widths) {
    double cost = 0;
    int rows = columns.get(0).size();
    double[] highest = new double[rows];
    Arrays.fill(highest, 1);
    for (int column = 0; column < widths.length; column++) {
      Column there = at(column, widths[column]);
      for (int row = 0; row < rows; row++) {
        highest[row] = Math.max(highest[row], there.lines().get(row));
      }
      cost += there.fine();
    }
    for (double lines : highest) {
      cost += lines;
    }
    return cost;
  }

  /** Returns the cost of a column at a width; computed once per width. */
  private Column at(int column, int units) {
    Column known = reckoned[column][units];
    if (known == null) {
      known = reckon(columns.get(column), width(units), column == 0 ? LABEL : 0);
      reckoned[column][units] = known;
    }
    return known;
  }

  private Column reckon(List<Cell> cells, double width, double label) {
    List<Double> lines = new ArrayList<>(cells.size());
    double fine = 0;
    for (Cell cell : cells) {
      double high = lines(cell, width);
      lines.add(high);
      // the other cells of a row count a little, since otherwise most moves would change nothing
      fine +=
          0.02 * high
              + label * count(cell, width)
              + BROKEN * Math.max(0, cell.longest() / width - 1);
      fine += cell.longest() > width ? BROKEN : 0;
    }
    return new Column(lines, fine);
  }

  private double lines(Cell cell, double width) {
    double all = 0;
    for (Piece piece : cell.pieces()) {
      all += piece.width() + piece.inside();
    }
    return 0.7 * count(cell, width) + 0.3 * all / width;
  }

  private static int count(Cell cell, double width) {
    int lines = 1;
    double used = 0;
    for (Piece piece : cell.pieces()) {
      if (used > 0 && used + piece.width() + piece.atEnd() > width) {
        lines++;
        used = 0;
      }
      used += piece.width() + piece.inside();
    }
    return lines;
  }
}
