package io.kartei.maven;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.SiteOrigin;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticView;
import io.kartei.messages.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Reports the result of a build to Maven's log, in the style of its compiler plugin. */
final class LogReport {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private final Log log;
  private final String language;

  /**
   * Creates a report.
   *
   * @param language {@code de} or {@code en}
   */
  LogReport(Log log, String language) {
    this.log = log;
    this.language = language;
  }

  /**
   * Reports everything.
   *
   * @throws MojoFailureException if the build failed
   */
  void tell(BuildRequest request, BuildResult result) throws MojoFailureException {
    diagnostics(result);
    if (result.failed(request.strict())) {
      throw new MojoFailureException(said(Phrase.of("maven.failed", result.complaints())));
    }
    log.info(said(result.contents()));
    if (result.written()) {
      Path start = result.output().resolve("index.html");
      Path shown = Files.exists(start) ? start : result.output();
      log.info(said(Phrase.of("maven.site", shown.toString())));
    }
  }

  /** Reports the diagnostics. */
  void diagnostics(BuildResult result) {
    for (Diagnostic d : result.diagnostics()) {
      String line = line(d, DiagnosticView.of(d, result.sources()), result.origin());
      switch (d.severity()) {
        case ERROR -> log.error(line);
        case WARNING -> log.warn(line);
        case INFO -> log.info(line);
      }
    }
  }

  /**
   * Formats a diagnostic in a form that IDEs can jump to: {@code dienste/dhcp.md:[41,7] there is no
   * "dns.md" [broken-link]}.
   */
  private String line(Diagnostic d, DiagnosticView at, SiteOrigin origin) {
    String path = d.path() == null ? "" : origin.shown(d.path(), HERE);
    String place =
        at.line() == null ? path + ":" : path + ":[" + at.line() + "," + at.column() + "]";
    String hint = d.advice() == null ? "" : "; " + said(d.advice());
    return (d.path() == null ? "" : place + " ") + said(d.words()) + hint + " [" + d.code() + "]";
  }

  private String said(Phrase words) {
    return words.in(language);
  }
}
