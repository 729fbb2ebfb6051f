package io.kartei.build;

import io.kartei.coverage.ExamGaps;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.Severity;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Phrase;
import io.kartei.render.RenderContext;
import io.kartei.source.Sources;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of a build.
 *
 * @param written whether a site was written; false after an error, and when only checking
 * @param output the folder that it was, or would have been, written to
 * @param counts the numbers of things in it
 * @param gaps what is missing between notes and exams
 * @param diagnostics the diagnostics, sorted
 * @param sources the texts that the diagnostics refer to
 * @param origin what the site was made from
 */
public record BuildResult(
    boolean written,
    Path output,
    Counts counts,
    ExamGaps gaps,
    List<Diagnostic> diagnostics,
    Sources sources,
    SiteOrigin origin) {

  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns the same result with more diagnostics, judged by the author's rules. */
  public BuildResult with(List<Diagnostic> more) {
    Diagnostics all = new Diagnostics();
    all.reportJudged(diagnostics);
    all.reportJudged(origin.rules().judged(more));
    return new BuildResult(written, output, counts, gaps, all.sorted(), sources, origin);
  }

  /** Returns the same result with nothing but diagnostics that were found later. */
  public BuildResult found(List<Diagnostic> later) {
    return new BuildResult(written, output, counts, gaps, later, sources, origin);
  }

  /** Returns the number of diagnostics of a severity. */
  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /**
   * Whether the build failed: has an error, or a warning in a strict build.
   *
   * @param strict whether warnings count as errors
   */
  public boolean failed(boolean strict) {
    return count(Severity.ERROR) > 0 || (strict && count(Severity.WARNING) > 0);
  }

  /** Summarizes the contents for a person: {@code 53 notes, 41 references, ..., 1 warning}. */
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

  /** Summarizes why the build failed: {@code 2 errors, 1 warning}. */
  public Phrase complaints() {
    long errors = count(Severity.ERROR);
    long warnings = count(Severity.WARNING);
    return errors > 0
        ? Phrase.of("result.errors", errors, warnings)
        : Phrase.of("result.strict", warnings);
  }

  /** The number of things of each kind. */
  public record Counts(
      int notes, int examReferences, int questions, int cards, int sheets, int diagrams) {

    /** The counts of an empty site. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    static Counts of(RenderContext site) {
      SiteIndex index = site.index();
      return new Counts(
          index.pages().size(),
          index.examReferences().size(),
          index.questions().size(),
          site.deck().cards().size(),
          site.sheets().size(),
          index.pages().values().stream()
              .mapToInt(page -> page.note().facts().diagrams().size())
              .sum());
    }
  }
}
