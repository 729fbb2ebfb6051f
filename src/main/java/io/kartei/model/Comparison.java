package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table that compares things, oriented with the things as columns and the criteria as rows.
 *
 * @param id unique in the site, usable in a URL
 * @param table the id of the original table
 * @param section the id of the section it is in, or null above the first heading
 * @param span its position in the note
 * @param title the topic of the comparison
 * @param shown the same for readers: without words that only say that it compares things, and with
 *     what its subjects are called where nothing else says what is compared
 * @param subjects what is compared, one per column
 * @param rows one per criterion
 * @param turned whether the author had the subjects in rows
 */
public record Comparison(
    String id,
    String table,
    @Nullable String section,
    SourceSpan span,
    String title,
    String shown,
    List<Label> subjects,
    List<Criterion> rows,
    boolean turned) {
  /** More names make a title too long. */
  private static final int MAX_NAMES = 3;

  public Comparison {
    subjects = List.copyOf(subjects);
    rows = List.copyOf(rows);
  }

  /** Returns a copy with another id. */
  public Comparison withId(String other) {
    return other.equals(id)
        ? this
        : new Comparison(other, table, section, span, title, shown, subjects, rows, turned);
  }

  /**
   * Returns the title as it is understood away from its note: {@code RAID: Die Level im Vergleich}.
   * If the title says no more than the note's, the subjects do: {@code RAID: RAID 0, RAID 1}.
   *
   * @param noteTitle the title of the note it comes from
   */
  public String titleIn(String noteTitle) {
    String own = shown.toLowerCase(Locale.ROOT);
    String note = noteTitle.toLowerCase(Locale.ROOT);
    if (own.isBlank() || own.equals(note)) {
      return noteTitle + ": " + names();
    }
    return own.contains(note) ? shown : noteTitle + ": " + shown;
  }

  /** Returns what the first subjects are called, without what brackets say about them. */
  private String names() {
    List<String> names =
        subjects.stream()
            .map(Label::text)
            .filter(text -> !text.isBlank())
            .map(Comparison::name)
            .toList();
    String first = names.stream().limit(MAX_NAMES).collect(Collectors.joining(", "));
    return names.size() > MAX_NAMES ? first + ", …" : first;
  }

  private static String name(String subject) {
    int bracket = subject.indexOf(" (");
    return bracket > 0 ? subject.substring(0, bracket) : subject;
  }

  /** Returns the same comparison of a note without headings: its title has what is compared. */
  public Comparison named(String note) {
    return new Comparison(id, table, section, span, titleIn(note), shown, subjects, rows, turned);
  }

  /** Returns a copy with another title. */
  public Comparison titled(String other) {
    return new Comparison(id, table, section, span, other, other, subjects, rows, turned);
  }

  /**
   * Returns a copy with its criteria as columns and its subjects as rows.
   *
   * @throws IndexOutOfBoundsException if a criterion has no cell for one of the subjects
   */
  public Comparison transposed() {
    List<Criterion> lines = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      int subject = i;
      lines.add(
          new Criterion(
              subjects.get(i), rows.stream().map(row -> row.cells().get(subject)).toList()));
    }
    List<Label> columns = rows.stream().map(Criterion::label).toList();
    return new Comparison(id, table, section, span, title, shown, columns, lines, !turned);
  }

  /**
   * The text of a header or cell.
   *
   * @param text as plain text; may be empty
   * @param content the formatted text
   */
  public record Label(String text, List<Inline> content) {
    public Label {
      content = List.copyOf(content);
    }
  }

  /**
   * A criterion, and how each subject meets it.
   *
   * @param label the name of the criterion
   * @param cells one per subject, in the order of the subjects
   */
  public record Criterion(Label label, List<Label> cells) {
    public Criterion {
      cells = List.copyOf(cells);
    }
  }
}
