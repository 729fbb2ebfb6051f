package io.kartei.render.pdf.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How wide the columns of a table should be for the table to become short, words unbroken. Found by
 * moving hundredths of the table from one column to another for as long as that helps.
 */
public final class ColumnWidths {
  private static final int UNITS = 100;
  private static final int MAX_MINIMUM = 6;
  private static final long MAX_WORK = 200_000_000;

  /** In em: what is longer than this is broken in any column, and by any printer. */
  private static final double MONSTER = 20;

  /** What a line of a label counts besides: the first column is best read on one line. */
  private static final double LABEL = 0.3;

  /** A broken word is as bad as this many lines. */
  private static final double BROKEN = 4;

  /** What a cell takes up: the widths of its words, in em, and of the longest of them. */
  private record Cell(List<Double> words, double longest) {}

  /** The lines of each row, and what else a width costs. */
  private record Column(List<Double> lines, double fine) {}

  private final List<List<Cell>> columns;
  private final @Nullable Column[][] reckoned;
  private final double em;
  private final double padding;
  private final double blank;

  /** In hundredths: what no column gets less than. */
  private final int[] floors;

  private final boolean keepsWords;

  /**
   * A table to be set.
   *
   * @param rows the texts of all rows, all of the same length
   * @param measure how wide a text is, in em
   * @param em how wide the whole table may be, in em
   * @param padding of a cell, left and right together, in em
   */
  public ColumnWidths(
      List<List<String>> rows, ToDoubleFunction<String> measure, double em, double padding) {
    this.em = em;
    this.padding = padding;
    this.blank = measure.applyAsDouble(" ");
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

  private static Cell cell(String text, ToDoubleFunction<String> measure) {
    List<Double> words =
        text.isBlank()
            ? List.of()
            : LineBreaks.words(text).stream()
                .map(word -> measure.applyAsDouble(word.strip()))
                .toList();
    return new Cell(words, words.isEmpty() ? 0 : Collections.max(words));
  }

  /** The widths in hundredths of the table's; their sum is 100. */
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
   * How often it pays to look for a better move: a table of thousands of cells takes what it gets.
   */
  private int rounds(int width) {
    long work = (long) width * width * width * columns.get(0).size();
    return (int) Math.min(10 * UNITS, MAX_WORK / Math.max(1, work));
  }

  /** Whether every word stays whole, addresses and other monsters aside. */
  public boolean keepsWords() {
    return keepsWords;
  }

  /** The hundredths that the longest word of each column needs. */
  int[] needs() {
    return columns.stream()
        .mapToDouble(cells -> cells.stream().mapToDouble(Cell::longest).max().orElse(0))
        .mapToInt(longest -> need(Math.min(longest, MONSTER)))
        .toArray();
  }

  private int need(double word) {
    return (int) Math.max(1, Math.ceil(UNITS * (word + padding) / em));
  }

  /** How wide the text of a column may be, in em. */
  private double width(int units) {
    return Math.max(1, em * units / UNITS - padding);
  }

  /** What all need, and the rest in even shares. */
  private int[] start() {
    int[] widths = floors.clone();
    int rest = UNITS - Arrays.stream(floors).sum();
    for (int i = 0; i < widths.length; i++) {
      widths[i] += rest * (i + 1) / widths.length - rest * i / widths.length;
    }
    return widths;
  }

  /** How many lines the highest cell of a row has. */
  double lines(int[] widths, int row) {
    double highest = 1;
    for (int column = 0; column < widths.length; column++) {
      highest = Math.max(highest, at(column, widths[column]).lines().get(row));
    }
    return highest;
  }

  /** The best of all single moves, or the same array when none helps. */
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

  /** About how many lines the table has, plus a fine for each broken word. */
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

  /** What a column costs at a width; reckoned once for each width. */
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
      // the rest of the row counts a little: otherwise most moves would change nothing
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
    for (double word : cell.words()) {
      all += word + blank;
    }
    return 0.7 * count(cell, width) + 0.3 * all / width;
  }

  private int count(Cell cell, double width) {
    int lines = 1;
    double used = 0;
    for (double word : cell.words()) {
      if (used > 0 && used + word > width) {
        lines++;
        used = 0;
      }
      used += word + blank;
    }
    return lines;
  }
}
