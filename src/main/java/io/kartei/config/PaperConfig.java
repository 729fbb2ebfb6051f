package io.kartei.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author wants of paper.
 *
 * @param size the paper in the printer
 * @param cards how many cards a sheet of paper holds, 8 or 10
 * @param blank what a sheet for testing oneself leaves out
 * @param cheatSheets those the author asks for; null: one for each topic
 */
public record PaperConfig(
    PaperSize size, int cards, Blank blank, @Nullable List<CheatSheetRequest> cheatSheets) {

  /** Of a site that says nothing of paper. */
  public static final PaperConfig STANDARD = new PaperConfig(PaperSize.A4, 8, Blank.ALL, null);

  public PaperConfig {
    cheatSheets = cheatSheets == null ? null : List.copyOf(cheatSheets);
  }

  /** What a sheet for testing oneself leaves out. */
  public enum Blank {
    /** Every cell. */
    ALL,
    /** The cells of one subject. */
    COLUMN,
    /** The cells of one criterion. */
    ROW,
    /** A third of the cells, always the same. */
    THIRD
  }
}
