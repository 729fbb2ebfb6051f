package io.kartei.study.sheet;

import io.kartei.model.Comparison;
import io.kartei.model.ExamReference;
import java.util.List;

/**
 * A comparison as a sheet to print.
 *
 * @param comparison what is compared
 * @param note the id of the note it comes from
 * @param examReferences those of its section and of the note above its first heading
 */
public record ComparisonSheet(
    Comparison comparison, String note, List<ExamReference> examReferences) {
  /** All sheets in one file, relative to the site's root. */
  public static final String ALL = "compare/all.pdf";

  public ComparisonSheet {
    examReferences = List.copyOf(examReferences);
  }

  /** The sheet's page, relative to the site's root. */
  public String url() {
    return "compare/" + comparison.id() + ".html";
  }

  /** The sheet on paper, relative to the site's root. */
  public String pdf() {
    return "compare/" + comparison.id() + ".pdf";
  }

  /** The sheet on paper with blank cells, relative to the site's root. */
  public String blankPdf() {
    return "compare/" + comparison.id() + "-blank.pdf";
  }
}
