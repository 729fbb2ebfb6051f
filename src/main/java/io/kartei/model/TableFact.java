package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table in a note.
 *
 * @param id unique in the note
 * @param section the id of the section it is in, or null above the first heading
 * @param span its position in the note
 * @param kind what it is for
 * @param columns the number of columns, including a column of labels
 * @param rows the number of rows below the header
 */
public record TableFact(
    String id, @Nullable String section, SourceSpan span, Kind kind, int columns, int rows) {

  /** What a table is for. */
  public enum Kind {
    COMPARISON,
    LIST,
    GLOSSARY,
    OTHER;

    /** Returns the name used in the published model. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
