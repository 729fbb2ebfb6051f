package io.kartei.maven;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticView;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log what came of a build, as its compiler plugin does. */
final class LogReport {
  private final Log log;

  LogReport(Log log) {
    this.log = log;
  }

  /**
   * Tells all of it.
   *
   * @throws MojoFailureException if the build has failed
   */
  void tell(BuildRequest request, BuildResult result) throws MojoFailureException {
    diagnostics(result);
    if (result.failed(request.strict())) {
      throw new MojoFailureException("the notes have " + result.complaints() + ", see above");
    }
    log.info(result.contents());
    if (result.written()) {
      Path start = result.output().resolve("index.html");
      log.info("Site: " + (Files.exists(start) ? start : result.output()));
    }
  }

  /** Tells what was wrong. */
  void diagnostics(BuildResult result) {
    for (Diagnostic d : result.diagnostics()) {
      String line = line(DiagnosticView.of(d, result.sources()));
      switch (d.severity()) {
        case ERROR -> log.error(line);
        case WARNING -> log.warn(line);
        case INFO -> log.info(line);
      }
    }
  }

  /** {@code dienste/dhcp.md:[41,7] there is no "dns.md" [broken-link]}, which IDEs can jump to. */
  private static String line(DiagnosticView d) {
    String place =
        d.line() == null ? d.path() + ":" : d.path() + ":[" + d.line() + "," + d.column() + "]";
    String hint = d.hint() == null ? "" : "; " + d.hint();
    return (d.path() == null ? "" : place + " ") + d.message() + hint + " [" + d.code() + "]";
  }
}
