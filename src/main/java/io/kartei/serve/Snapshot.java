package io.kartei.serve;

import io.kartei.build.BuildResult;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticView;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.Severity;
import io.kartei.output.OnDemandSite;
import io.kartei.output.SiteSink.Content;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What the preview shows at one moment.
 *
 * @param language the language of the preview's own messages, {@code de} or {@code en}
 * @param site the number of the build that made the files; 0 before the first successful one
 * @param files the files by path, which don't change; empty before the first successful build
 * @param failed whether the last build failed, so that the files are older
 * @param problems the problems of the last build
 */
record Snapshot(
    String language,
    int site,
    Map<String, Content> files,
    boolean failed,
    List<DiagnosticView> problems) {

  Snapshot {
    files = Collections.unmodifiableMap(files);
    problems = List.copyOf(problems);
  }

  /** Returns what to show before the first build. */
  static Snapshot empty(String language) {
    return new Snapshot(language, 0, Map.of(), false, List.of());
  }

  /** Returns what to show after a build that made this site. */
  Snapshot after(BuildResult result, OnDemandSite made) {
    Diagnostics all = new Diagnostics();
    all.reportAll(result.diagnostics());
    all.reportUnsaid(made.problems());
    List<Diagnostic> said = all.sorted();
    boolean errors = said.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    List<DiagnosticView> views =
        said.stream().map(d -> DiagnosticView.of(d, result.sources(), language)).toList();
    return errors
        ? new Snapshot(language, site, files, true, views)
        : new Snapshot(language, site + 1, made.contents(), false, views);
  }

  /** Returns what to show after a build that threw an exception. */
  Snapshot afterBreak(RuntimeException cause) {
    Diagnostic problem = Diagnostic.error("broken-build.cause", String.valueOf(cause));
    DiagnosticView view = DiagnosticView.of(problem, path -> null, language);
    return new Snapshot(language, site, files, true, List.of(view));
  }
}
