package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.TextOptions;
import io.kartei.messages.Phrase;
import org.jspecify.annotations.Nullable;

/** Reports to a person: problems on standard error, the summary on standard output. */
final class TextReport implements VerdictOptions.Report {
  private final CommandEnvironment environment;
  private final TextOptions options;
  private final boolean quiet;

  TextReport(CommandEnvironment environment, TextOptions options, boolean quiet) {
    this.environment = environment;
    this.options = options;
    this.quiet = quiet;
  }

  @Override
  public void tell(BuildRequest request, BuildResult result, double seconds) {
    tell(request, result, Summary.of(request, result, seconds, environment.workingDirectory()));
  }

  /** Reports a build that stays in memory. */
  void tellPreview(BuildRequest request, BuildResult result, double seconds) {
    tell(request, result, Summary.ofPreview(request, result, seconds));
  }

  /**
   * Reports an export.
   *
   * @param file the file that was written, or null if none was
   */
  void tellExport(BuildRequest request, BuildResult result, @Nullable String file) {
    Phrase cards = Summary.cards(result);
    if (file != null || result.failed(request.strict())) {
      tell(
          request,
          result,
          file == null ? result.complaints() : Phrase.of("result.at", cards, file));
    } else {
      tell(request, result, null);
      Phrase error = Phrase.of("result.at", Phrase.of("severity.error"), Summary.nothing(cards));
      environment.err().println(error.in(options.language()));
    }
  }

  private void tell(BuildRequest request, BuildResult result, @Nullable Phrase summary) {
    TextOptions clickable =
        options.paths(path -> result.origin().shown(path, environment.workingDirectory()));
    String said = DiagnosticFormatter.text(result.diagnostics(), result.sources(), clickable);
    environment.err().print(said);
    environment.err().flush();
    if (summary != null && result.failed(request.strict())) {
      environment.err().println(summary.in(options.language()));
    } else if (summary != null && !quiet) {
      environment.out().println(summary.in(options.language()));
    }
  }
}
