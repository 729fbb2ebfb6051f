package io.kartei.study.sheet;

import io.kartei.config.CheatSheetRequest;
import io.kartei.model.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The essence of some notes, to be printed on few pages.
 *
 * @param id unique among them, fit for an address
 * @param title what it is called
 * @param notes the ids of the notes it comes from, in reading order
 * @param parts what is on it, in the order in which it is read
 * @param request what its author asked for, or null: it is made of a topic by itself
 */
public record CheatSheet(
    String id,
    String title,
    List<String> notes,
    List<Part> parts,
    @Nullable CheatSheetRequest request) {

  public CheatSheet {
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
  }

  /** The sheet, relative to the site's root. */
  public String pdf() {
    return "cheatsheets/" + id + ".pdf";
  }

  /** How many pages it may have; 0: as few of 1, 2 and 4 as it takes. */
  public int pages() {
    return request == null ? 0 : request.pages();
  }

  /**
   * A part of a sheet.
   *
   * @param kind what it is
   * @param note the id of the note it comes from
   * @param blocks what is printed
   */
  public record Part(Kind kind, String note, List<Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }

  /** What a part is; those of a topic stand in this order, by their use for learning. */
  public enum Kind {
    /** What a note says, as it says it. */
    TEXT,
    /** An answer that an exam asks for. */
    ANSWER,
    /** A term or acronym. */
    TERM,
    /** A comparison, as a table. */
    COMPARISON,
    /** A diagram. */
    DIAGRAM
  }
}
