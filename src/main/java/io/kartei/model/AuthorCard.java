package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card that an author wrote explicitly: {@code front :: back}, or a text with a gap.
 *
 * @param id unique in the site, stable as long as the front doesn't change
 * @param section the id of the section it is in, or null above the first heading
 * @param span its position in the note
 * @param kind {@link Card.Kind#EXPLICIT} or {@link Card.Kind#CLOZE}
 * @param front what is asked
 * @param back what is to be recalled
 */
public record AuthorCard(
    String id,
    @Nullable String section,
    SourceSpan span,
    Card.Kind kind,
    List<Block> front,
    List<Block> back) {
  public AuthorCard {
    front = List.copyOf(front);
    back = List.copyOf(back);
  }
}
