package io.kartei.study.sheet;

import io.kartei.model.Block;
import io.kartei.model.PlainText;
import java.util.List;

/** The tables of a note, and what of them is written down. */
final class Tables {
  /** A table with more columns, rows or characters is for looking things up. */
  private static final int MAX_COLUMNS = 4;

  private static final int MAX_ROWS = 20;
  private static final int MAX_LENGTH = 900;

  private Tables() {}

  /** Returns whether one would write a table down. */
  static boolean isSmall(Block.Table table) {
    return table.head().cells().size() <= MAX_COLUMNS
        && table.rows().size() <= MAX_ROWS
        && PlainText.ofBlocks(List.of(table)).length() <= MAX_LENGTH;
  }
}
