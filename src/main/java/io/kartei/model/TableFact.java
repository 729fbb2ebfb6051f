package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a table is.
 *
 * @param id unique in the note
 * @param section the id of the section it stands in, or null above the first heading
 * @param span where it stands
 * @param kind what it is for
 * @param columns how many there are, a column of labels included
 * @param rows how many there are below the head
 */
public record TableFact(
    String id, @Nullable String section, SourceSpan span, Kind kind, int columns, int rows) {

  /** What a table is for. */
  public enum Kind {
    COMPARISON,
    LIST,
    GLOSSARY,
    OTHER;

    /** As the published model writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
