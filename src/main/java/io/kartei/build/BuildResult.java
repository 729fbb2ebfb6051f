package io.kartei.build;

import io.kartei.coverage.ExamGaps;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import io.kartei.messages.Phrase;
import io.kartei.source.Sources;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a build.
 *
 * @param written whether a site was written; false after an error, and when only checking
 * @param output where it was, or would have been, written
 * @param counts what it holds
 * @param gaps what is missing between notes and exams
 * @param diagnostics sorted
 * @param sources the texts that the diagnostics speak of
 */
public record BuildResult(
    boolean written,
    Path output,
    Counts counts,
    ExamGaps gaps,
    List<Diagnostic> diagnostics,
    Sources sources) {

  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many diagnostics of a severity there are. */
  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /**
   * Whether this is a failure: an error, or a warning of a strict build.
   *
   * @param strict whether warnings are as bad as errors
   */
  public boolean failed(boolean strict) {
    return count(Severity.ERROR) > 0 || (strict && count(Severity.WARNING) > 0);
  }

  /** What there is, for a person: {@code 53 notes, 41 references, ..., 1 warning}. */
  public Phrase contents() {
    return Phrase.of(
        "result.contents",
        counts.notes(),
        counts.examReferences(),
        counts.questions(),
        counts.cards(),
        counts.sheets(),
        counts.diagrams(),
        count(Severity.WARNING));
  }

  /** Why this is a failure: {@code 2 errors, 1 warning}. */
  public Phrase complaints() {
    long errors = count(Severity.ERROR);
    long warnings = count(Severity.WARNING);
    return errors > 0
        ? Phrase.of("result.errors", errors, warnings)
        : Phrase.of("result.strict", warnings);
  }

  /** How many there are of each. */
  public record Counts(
      int notes, int examReferences, int questions, int cards, int sheets, int diagrams) {

    /** Of nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
  }
}
