package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that compares things, turned so that the things stand across and the criteria down.
 *
 * @param id unique in the site, fit for an address
 * @param table the id of the table it was
 * @param section the id of the section it stands in, or null above the first heading
 * @param span where it stands
 * @param title what is compared
 * @param subjects what is compared, one for each column
 * @param rows one for each criterion
 * @param turned whether the author had the subjects in rows
 */
public record Comparison(
    String id,
    String table,
    @Nullable String section,
    SourceSpan span,
    String title,
    List<Label> subjects,
    List<Criterion> rows,
    boolean turned) {

  public Comparison {
    subjects = List.copyOf(subjects);
    rows = List.copyOf(rows);
  }

  /** The same with another id. */
  public Comparison withId(String other) {
    return other.equals(id)
        ? this
        : new Comparison(other, table, section, span, title, subjects, rows, turned);
  }

  /** The same under another title. */
  public Comparison titled(String other) {
    return new Comparison(id, table, section, span, other, subjects, rows, turned);
  }

  /**
   * What a column or row is called.
   *
   * @param text as plain text; may be empty
   * @param content the same, formatted
   */
  public record Label(String text, List<Inline> content) {
    public Label {
      content = List.copyOf(content);
    }
  }

  /**
   * A criterion, and how each subject meets it.
   *
   * @param label what is asked
   * @param cells one for each subject, in their order
   */
  public record Criterion(Label label, List<Label> cells) {
    public Criterion {
      cells = List.copyOf(cells);
    }
  }
}
