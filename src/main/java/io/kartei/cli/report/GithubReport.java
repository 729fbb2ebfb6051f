package io.kartei.cli.report;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.TextOptions;
import java.io.PrintStream;
import java.nio.file.Path;

/** Reports to GitHub Actions: a command for each problem, and the summary, on standard output. */
public final class GithubReport implements Report {
  private final PrintStream out;
  private final Path here;
  private final TextOptions options;

  /**
   * Makes a report.
   *
   * @param here the folder that paths are relative to, absolute
   */
  public GithubReport(PrintStream out, Path here, TextOptions options) {
    this.out = out;
    this.here = here;
    this.options = options;
  }

  @Override
  public void tell(BuildRequest request, BuildResult result, double seconds) {
    TextOptions relative = options.paths(path -> result.origin().shown(path, here));
    out.print(DiagnosticFormatter.github(result.diagnostics(), result.sources(), relative));
    out.println(Summary.of(request, result, seconds, here).in(options.language()));
  }
}
