package io.kartei.cli.report;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.config.Generator;
import io.kartei.diagnostic.DiagnosticFormatter;
import java.io.PrintStream;
import java.nio.file.Path;

/** Reports to a code host or an editor: one log in SARIF on standard output. */
public final class SarifReport implements Report {
  private final PrintStream out;
  private final Path here;

  /**
   * Makes a report.
   *
   * @param here the folder that paths are relative to, absolute
   */
  public SarifReport(PrintStream out, Path here) {
    this.out = out;
    this.here = here;
  }

  @Override
  public void tell(BuildRequest request, BuildResult result, double seconds) {
    out.print(
        DiagnosticFormatter.sarif(
            result.diagnostics(),
            result.sources(),
            path -> result.origin().shown(path, here),
            Generator.NAME,
            Generator.version()));
  }
}
