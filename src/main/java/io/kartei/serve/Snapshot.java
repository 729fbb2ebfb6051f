package io.kartei.serve;

import io.kartei.build.BuildResult;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import io.kartei.source.SourcePosition;
import io.kartei.source.SourceText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows at one moment.
 *
 * @param site which build the files are of; 0 before the first good one
 * @param files by path; empty before the first good build
 * @param failed whether the last build did not make it, so that the files are older
 * @param problems of the last build
 */
record Snapshot(int site, Map<String, byte[]> files, boolean failed, List<Problem> problems) {
  static final Snapshot EMPTY = new Snapshot(0, Map.of(), false, List.of());

  Snapshot {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    problems = List.copyOf(problems);
  }

  /**
   * One diagnostic, as the page shows it.
   *
   * @param place {@code file:line:column}, {@code file} or null
   */
  record Problem(
      String severity, String code, @Nullable String place, String message, @Nullable String hint) {

    static Problem of(Diagnostic d, BuildResult result) {
      return new Problem(d.severity().label(), d.code(), place(d, result), d.message(), d.hint());
    }

    private static @Nullable String place(Diagnostic d, BuildResult result) {
      if (d.path() == null || d.span() == null) {
        return d.path();
      }
      SourceText text = result.sources().find(d.path());
      if (text == null) {
        return d.path();
      }
      SourcePosition at = text.position(d.span().start());
      return d.path() + ":" + at.line() + ":" + at.column();
    }
  }

  /** What to show after a build that made these files. */
  Snapshot after(BuildResult result, Map<String, byte[]> made) {
    List<Problem> said = result.diagnostics().stream().map(d -> Problem.of(d, result)).toList();
    boolean errors = result.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    return errors
        ? new Snapshot(site, files, true, said)
        : new Snapshot(site + 1, made, false, said);
  }

  /** What to show after a build that broke. */
  Snapshot afterBreak(RuntimeException cause) {
    Problem problem = new Problem("error", "broken-build", null, String.valueOf(cause), null);
    return new Snapshot(site, files, true, List.of(problem));
  }
}
