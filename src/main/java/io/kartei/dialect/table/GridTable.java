package io.kartei.dialect.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn with {@code +---+---+} between its rows, as pandoc ("Grid tables") and
 * reStructuredText write it, or as databases print it: with one line for each row, and a rule only
 * below the head.
 */
public final class GridTable {
  private static final int MIN_CELL = 3;
  private static final String BREAK = "<br>";

  /** How many rules a table has that a database printed. */
  private static final int PRINTED_RULES = 3;

  private final List<String> lines;
  private final List<Integer> bars;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A row.
   *
   * @param first its first line, counted from the table's
   * @param last its last line
   * @param cells its cells, by column
   */
  private record Row(int first, int last, List<Cell> cells) {}

  /** What the lines of a cell say. */
  private static final class Cell {
    private final StringBuilder words = new StringBuilder();
    private boolean parted;

    void add(String line) {
      if (line.isEmpty()) {
        parted = words.length() > 0;
        return;
      }
      boolean apart = parted || isItem(line);
      words.append(words.length() == 0 ? "" : apart ? BREAK : " ");
      parted = line.endsWith("\\");
      words.append(
          (parted ? line.substring(0, line.length() - 1) : line)
              .replace("\\|", "|")
              .replace("|", "\\|"));
    }

    /** Puts what a cell of the same column says, in a lower row of the head, behind this one's. */
    void join(Cell lower) {
      boolean both = words.length() > 0 && lower.words.length() > 0;
      words.append(both ? BREAK : "").append(lower.words);
    }

    private static boolean isItem(String line) {
      int at = 0;
      while (at < line.length() && Character.isDigit(line.charAt(at))) {
        at++;
      }
      String marks = at > 0 ? ".)" : "-*+";
      return at + 1 < line.length()
          && marks.indexOf(line.charAt(at)) >= 0
          && line.charAt(at + 1) == ' ';
    }
  }

  /**
   * Lines of Markdown that take the place of others.
   *
   * @param first the first line, counted from the table's
   * @param last the last line
   * @param markdown what takes their place, without the line break at its end; null if nothing does
   */
  public record Replaced(int first, int last, @Nullable String markdown) {}

  private GridTable(List<String> lines) {
    this.lines = lines;
    this.bars =
        lines.stream()
            .filter(GridTable::isRule)
            .flatMap(rule -> corners(rule).stream())
            .distinct()
            .sorted()
            .toList();
  }

  /** Returns whether a line without its indentation may begin a table. */
  public static boolean mayBegin(String line) {
    return isRule(line) && corners(line).size() > 1;
  }

  /**
   * Reads a table.
   *
   * @param lines of a block, without what they are indented by
   * @return what takes the place of all of the block's lines; empty if it is no table
   */
  public static List<Replaced> read(List<String> lines) {
    boolean whole =
        lines.size() > 2
            && mayBegin(lines.get(0))
            && isRule(lines.get(lines.size() - 1))
            && lines.stream().allMatch(line -> line.startsWith("|") || line.startsWith("+"));
    return whole ? new GridTable(lines).replaced() : List.of();
  }

  private static boolean isRule(String line) {
    return line.length() > MIN_CELL + 1
        && line.startsWith("+")
        && line.endsWith("+")
        && line.chars().allMatch(c -> "+-=:".indexOf(c) >= 0);
  }

  /** Returns where columns begin and end; empty if one is too small to be one. */
  private static List<Integer> corners(String rule) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at >= 0; at = rule.indexOf('+', at + 1)) {
      if (!found.isEmpty() && at - found.get(found.size() - 1) <= MIN_CELL) {
        return List.of();
      }
      found.add(at);
    }
    return found;
  }

  private int columns() {
    return bars.size() - 1;
  }

  private List<Replaced> replaced() {
    int head = head();
    boolean printed = head < 0 && isPrinted();
    collect(printed);
    int below = printed ? second() : head; // the rule below the head
    if (rows.isEmpty()) {
      return List.of();
    }
    while (rows.size() > 1 && rows.get(1).last < head) {
      Row lower = rows.remove(1);
      Row upper = rows.get(0);
      for (int column = 0; column < columns(); column++) {
        upper.cells.get(column).join(lower.cells.get(column));
      }
      rows.set(0, new Row(upper.first, lower.last, upper.cells));
    }
    List<Replaced> all = new ArrayList<>();
    String dashes = dashes(lines.get(Math.max(0, head)));
    String blank = "|" + "   |".repeat(columns()) + "\n";
    int done = 0;
    for (Row row : rows) {
      rules(all, done, row.first, below, dashes, below < 0 && done == 0 ? blank : null);
      StringBuilder made = new StringBuilder("|");
      row.cells.forEach(cell -> made.append(' ').append(cell.words).append(" |"));
      all.add(new Replaced(row.first, row.last, made.toString()));
      done = row.last + 1;
    }
    rules(all, done, lines.size(), -1, dashes, null);
    return all;
  }

  /** Puts the row of dashes in the place of the rule below the head, and nothing for others. */
  private static void rules(
      List<Replaced> all, int from, int to, int below, String dashes, @Nullable String blank) {
    for (int line = from; line < to; line++) {
      boolean first = blank != null && line == from;
      String made = first ? blank + dashes : line == below ? dashes : null;
      all.add(new Replaced(line, line, made));
    }
  }

  /** Returns the line of the rule below the head, -1 if there is no head. */
  private int head() {
    for (int line = 1; line < lines.size() - 1; line++) {
      if (isRule(lines.get(line)) && lines.get(line).indexOf('=') >= 0) {
        return line;
      }
    }
    return -1;
  }

  private int second() {
    int line = 1;
    while (!isRule(lines.get(line))) {
      line++;
    }
    return line;
  }

  /** Returns whether each line is a row: one is the head, and none has an empty cell at first. */
  private boolean isPrinted() {
    long rules = lines.stream().filter(GridTable::isRule).count();
    return rules == PRINTED_RULES
        && second() == 2
        && lines.stream()
            .filter(line -> !isRule(line))
            .allMatch(line -> cells(line).stream().noneMatch(String::isEmpty));
  }

  private void collect(boolean printed) {
    List<Cell> cells = blankRow();
    List<Cell> shown = cells;
    int first = -1;
    for (int line = 0; line < lines.size(); line++) {
      String written = lines.get(line);
      boolean rule = isRule(written);
      List<Boolean> ruled = ruled(written);
      boolean ends = rule || ruled.contains(true);
      if (ends && first >= 0) {
        rows.add(new Row(first, line - 1, List.copyOf(shown)));
        first = -1;
        cells = new ArrayList<>(cells);
        shown = blankRow();
        for (int column = 0; column < columns(); column++) {
          if (rule || ruled.get(column)) {
            cells.set(column, shown.get(column));
          }
        }
      }
      if (rule) {
        continue;
      }
      first = first < 0 && !ends ? line : first;
      List<String> words = cells(written);
      for (int column = 0; column < columns(); column++) {
        if (!ruled.get(column)) {
          cells.get(column).add(words.get(column));
        }
      }
      if (printed) {
        rows.add(new Row(line, line, List.copyOf(shown)));
        first = -1;
        cells = blankRow();
        shown = cells;
      }
    }
  }

  private List<Cell> blankRow() {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < columns(); column++) {
      cells.add(new Cell());
    }
    return cells;
  }

  /** Returns for each column whether a line has a rule there. */
  private List<Boolean> ruled(String line) {
    List<Boolean> found = new ArrayList<>();
    for (int column = 0; column < columns(); column++) {
      String part = part(line, bars.get(column) + 1, bars.get(column + 1));
      found.add(!part.isEmpty() && part.chars().allMatch(c -> "+-=:".indexOf(c) >= 0));
    }
    return found;
  }

  /** Returns what a line says in each column; where columns are joined, in the first of them. */
  private List<String> cells(String line) {
    boolean drawn = bars.stream().allMatch(at -> "|+".contains(part(line, at, at + 1)));
    if (!drawn) {
      // wide characters move the bars
      List<String> parts = List.of(line.split("\\|", -1));
      if (parts.size() == columns() + 2) {
        return parts.subList(1, parts.size() - 1).stream().map(String::strip).toList();
      }
    }
    List<String> found = new ArrayList<>();
    for (int column = 0; column < columns(); column++) {
      int to = column + 1;
      while (to < columns() && !"|+".contains(part(line, bars.get(to), bars.get(to) + 1))) {
        to++;
      }
      found.add(part(line, bars.get(column) + 1, bars.get(to)).strip());
      while (found.size() < to) {
        found.add("");
        column++;
      }
    }
    return found;
  }

  private static String part(String line, int from, int to) {
    return line.substring(Math.min(from, line.length()), Math.min(to, line.length()));
  }

  private String dashes(String rule) {
    StringBuilder row = new StringBuilder("|");
    for (int column = 0; column < columns(); column++) {
      String part = part(rule, bars.get(column) + 1, bars.get(column + 1));
      row.append(part.startsWith(":") ? ':' : ' ').append("---");
      row.append(part.endsWith(":") ? ":|" : " |");
    }
    return row.toString();
  }
}
