package io.kartei.render.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author wants printed. What is named in several lists has to match each of them; what is
 * named in none isn't asked for.
 *
 * @param sitting words of the names of sittings, such as {@code AP2 W24}, or null
 * @param topics titles of entries of the navigation, with what is below them
 * @param tags tags of notes, with or without {@code #}
 * @param notes ids, paths or titles of notes
 * @param form what is printed of them
 */
public record EditionRequest(
    @Nullable String sitting,
    List<String> topics,
    List<String> tags,
    List<String> notes,
    Form form) {
  public EditionRequest {
    topics = List.copyOf(topics);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
  }

  /** What is printed of the notes. */
  public enum Form {
    /** What they say. */
    TEXT,
    /** Only their questions, with room to write, and a key. */
    QUESTIONS,
    /** What is worth writing down. */
    CHEAT_SHEET,
    /** The cards made from them, to cut out. */
    CARDS
  }
}
