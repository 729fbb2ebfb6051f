package io.kartei.study.sheet;

import io.kartei.config.CheatSheetRequest;
import io.kartei.model.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The essence of one or more notes, to be printed on a few pages.
 *
 * @param id unique among cheat sheets, usable in a URL
 * @param title its title
 * @param notes the ids of the notes it comes from, in reading order
 * @param parts its parts, in reading order
 * @param fuller the same with more and more of what exams ask for, for pages with room left
 * @param missing the ids of the topic's notes that nothing comes from, in reading order
 * @param request the author's request, or null if the sheet was generated for a topic
 */
public record CheatSheet(
    String id,
    String title,
    List<String> notes,
    List<Part> parts,
    List<List<Part>> fuller,
    List<String> missing,
    @Nullable CheatSheetRequest request) {

  public CheatSheet {
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
    fuller = List.copyOf(fuller);
    missing = List.copyOf(missing);
  }

  /** Returns the path of the PDF, relative to the site's root. */
  public String pdf() {
    return "cheatsheets/" + id + ".pdf";
  }

  /** Returns the number of pages it may have, or 0 for the smallest of 1 to 4 that fits. */
  public int pages() {
    return request == null ? 0 : request.pages();
  }

  /**
   * A part of a sheet.
   *
   * @param kind its kind
   * @param note the id of the note it comes from
   * @param blocks what is printed
   * @param worth how much it matters
   */
  public record Part(Kind kind, String note, List<Block> blocks, Worth worth) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }

  /** How much a part matters; if there is no room, those that matter least are left out first. */
  public enum Worth {
    /** What answers nothing by itself: a diagram, a list of tools. */
    EXTRA,
    /** Acronyms. */
    ACRONYM,
    /** Short definitions and lists of a section that neither an exam nor a question mentions. */
    SECTION,
    /** What has to be known. */
    MUST
  }

  /** The kind of a part. */
  public enum Kind {
    /** Text of a note, verbatim. */
    TEXT,
    /** The short form of the answer to an exam-relevant question. */
    ANSWER,
    /** Short definitions and lists of a section. */
    SECTION,
    /** Acronyms that the note uses. */
    TERM,
    /** A small table. */
    TABLE,
    /** A comparison, as a table. */
    COMPARISON,
    /** A diagram. */
    DIAGRAM
  }
}
