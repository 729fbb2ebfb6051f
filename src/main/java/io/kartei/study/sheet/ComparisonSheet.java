package io.kartei.study.sheet;

import io.kartei.model.Comparison;
import io.kartei.model.ExamReference;
import java.util.List;

/**
 * A printable sheet with a comparison.
 *
 * @param comparison what is compared
 * @param note the id of the note it comes from
 * @param examReferences the references of its section, and those above the note's first heading
 */
public record ComparisonSheet(
    Comparison comparison, String note, List<ExamReference> examReferences) {
  /** The file with all sheets, relative to the site's root. */
  public static final String ALL = "compare/all.pdf";

  public ComparisonSheet {
    examReferences = List.copyOf(examReferences);
  }

  /**
   * Returns the title as it is understood away from its note: {@code RAID: Die Level im Vergleich}.
   *
   * @param noteTitle the title of the note it comes from
   */
  public String titleIn(String noteTitle) {
    return comparison.titleIn(noteTitle);
  }

  /** Returns the URL of the sheet's page, relative to the site's root. */
  public String url() {
    return "compare/" + comparison.id() + ".html";
  }

  /** Returns the path of the PDF, relative to the site's root. */
  public String pdf() {
    return "compare/" + comparison.id() + ".pdf";
  }

  /** Returns the path of the PDF with blank cells, relative to the site's root. */
  public String blankPdf() {
    return "compare/" + comparison.id() + "-blank.pdf";
  }

  /**
   * Returns the path of the PDF with what belongs into the blank cells, relative to the site's
   * root.
   */
  public String keyPdf() {
    return "compare/" + comparison.id() + "-key.pdf";
  }
}
