package io.kartei.study.outline;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name, and what the note says about it.
 *
 * @param form how the note names it
 * @param name the name, as the author formatted it
 * @param at the position of the name
 * @param section the id of the section the name belongs to, or null above the first heading; for a
 *     heading this is the section around it
 * @param within the lines and items it is below in its section, as plain text, the outermost first
 * @param parent identifies what the entry's siblings share: the section or list they are in
 * @param saying what is said about it, without what belongs to the page
 */
public record Entry(
    Form form,
    List<Inline> name,
    SourceSpan at,
    @Nullable String section,
    List<String> within,
    SourceSpan parent,
    List<Block> saying) {

  /** How a note names something that it then explains. */
  public enum Form {
    /** A heading, and the text directly below it. */
    HEADING,
    /** A heading, and the headings below it. */
    PARTS,
    /** An item, and the list below it. */
    ITEM,
    /** A line that ends with a colon, and the list below it. */
    LABEL,
    /** A name and its explanation in one line: {@code **Name**: explanation}. */
    LINE,
    /** A sentence whose subject is marked, or named by the heading. */
    SENTENCE
  }

  public Entry {
    name = List.copyOf(name);
    within = List.copyOf(within);
    saying = List.copyOf(saying);
  }

  /** Returns a copy with another name. */
  public Entry named(List<Inline> other) {
    return new Entry(form, other, at, section, within, parent, saying);
  }
}
