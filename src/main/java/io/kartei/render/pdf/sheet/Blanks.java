package io.kartei.render.pdf.sheet;

import io.kartei.config.PaperConfig;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** The cells of a comparison to leave blank; always the same for a given sheet. */
final class Blanks {
  /** No blank cells. */
  static final Blanks NONE = new Blanks(1, new BitSet());

  private final int columns;
  private final BitSet blank;

  private Blanks(int columns, BitSet blank) {
    this.columns = columns;
    this.blank = blank;
  }

  /**
   * Chooses the cells to leave blank.
   *
   * @param id the id of the sheet, which seeds the random choice
   * @param rows the number of criteria
   * @param columns the number of subjects
   */
  static Blanks of(PaperConfig.Blank which, String id, int rows, int columns) {
    BitSet blank = new BitSet(rows * columns);
    if (rows == 0 || columns == 0) {
      return new Blanks(Math.max(1, columns), blank);
    }
    Random chance = new Random(seed(id));
    switch (which) {
      case ALL -> blank.set(0, rows * columns);
      case COLUMN -> {
        int column = chance.nextInt(columns);
        IntStream.range(0, rows).forEach(row -> blank.set(row * columns + column));
      }
      case ROW -> {
        int first = chance.nextInt(rows) * columns;
        blank.set(first, first + columns);
      }
      case THIRD -> {
        List<Integer> cells = new ArrayList<>(IntStream.range(0, rows * columns).boxed().toList());
        Collections.shuffle(cells, chance);
        cells.subList(0, Math.max(1, Math.round(cells.size() / 3f))).forEach(blank::set);
      }
    }
    return new Blanks(columns, blank);
  }

  private static long seed(String id) {
    CRC32 sum = new CRC32();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  /** Returns whether a cell is left blank. */
  boolean isBlank(int row, int column) {
    return blank.get(row * columns + column);
  }
}
