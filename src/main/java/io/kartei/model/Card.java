package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A flashcard.
 *
 * @param id unique in the site, stable while the front stays
 * @param note the id of the note it comes from
 * @param section the id of the section it comes from, or null
 * @param span where in the note
 * @param kind what it was made from
 * @param front what is asked
 * @param back what is to be recalled
 * @param examReferences ids of the exam references it prepares for
 * @param tags the note's tags
 */
public record Card(
    String id,
    String note,
    @Nullable String section,
    SourceSpan span,
    Kind kind,
    List<Block> front,
    List<Block> back,
    List<String> examReferences,
    List<String> tags) {

  public Card {
    front = List.copyOf(front);
    back = List.copyOf(back);
    examReferences = List.copyOf(examReferences);
    tags = List.copyOf(tags);
  }

  /** What a card was made from. */
  public enum Kind {
    QUESTION,
    DEFINITION,
    ACRONYM,
    COMPARISON,
    CLOZE,
    LIST,
    DIAGRAM,
    EXPLICIT;

    /** As the published model writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
