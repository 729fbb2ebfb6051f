package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term or acronym that a note explains.
 *
 * @param term {@code DHCP}
 * @param name the term as its author formatted it, if plain text would lose something: a formula,
 *     code, a picture; empty otherwise
 * @param expansion what the letters stand for, or null
 * @param definition what it is, as plain text, or null
 * @param meaning the definition as the author formatted it; empty if there is none
 * @param section the id of the section it is in, or null above the first heading
 * @param span its position in the note
 */
public record Term(
    String term,
    List<Inline> name,
    @Nullable String expansion,
    @Nullable String definition,
    List<Block> meaning,
    @Nullable String section,
    SourceSpan span) {
  public Term {
    name = List.copyOf(name);
    meaning = List.copyOf(meaning);
  }
}
