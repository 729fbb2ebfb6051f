package io.kartei.cli.report;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.TextOptions;
import io.kartei.messages.Phrase;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reports to a person: problems on standard error, the summary on standard output. */
public final class TextReport implements Report {
  private final PrintStream out;
  private final PrintStream err;
  private final Path here;
  private final TextOptions options;
  private final boolean quiet;

  /**
   * Makes a report.
   *
   * @param out receives the summary
   * @param err receives the problems
   * @param here the folder that paths are relative to, absolute
   * @param quiet whether to leave out the summary
   */
  public TextReport(
      PrintStream out, PrintStream err, Path here, TextOptions options, boolean quiet) {
    this.out = out;
    this.err = err;
    this.here = here;
    this.options = options;
    this.quiet = quiet;
  }

  @Override
  public void tell(BuildRequest request, BuildResult result, double seconds) {
    tell(request, result, Summary.of(request, result, seconds, here));
  }

  /** Reports a build that stays in memory. */
  public void tellPreview(BuildRequest request, BuildResult result, double seconds) {
    tell(request, result, Summary.ofPreview(request, result, seconds));
  }

  /** Reports what was found after a build that stays in memory. */
  public void tellLate(BuildRequest request, BuildResult late) {
    tell(request, late, null);
  }

  /**
   * Reports an export.
   *
   * @param file the file that was written, or null if none was
   */
  public void tellExport(BuildRequest request, BuildResult result, @Nullable String file) {
    Phrase cards = Summary.cards(result);
    if (file != null || result.failed(request.strict())) {
      tell(
          request,
          result,
          file == null ? result.complaints() : Phrase.of("result.at", cards, file));
    } else {
      tell(request, result, null);
      Phrase error = Phrase.of("result.at", Phrase.of("severity.error"), Summary.nothing(cards));
      err.println(error.in(options.language()));
    }
  }

  /**
   * Reports what was printed.
   *
   * @param file the file that was written, or null if none was
   */
  public void tellPrint(BuildRequest request, BuildResult result, @Nullable String file) {
    Phrase said =
        file == null ? Summary.nothing(result.complaints()) : Phrase.of("result.file", file);
    tell(request, result, said);
  }

  /**
   * Reports what was fetched.
   *
   * @param summary what to say about it; null if nothing was asked for
   */
  public void tellFetch(BuildRequest request, BuildResult result, @Nullable Phrase summary) {
    tell(request, result, summary == null ? Summary.nothing(result.complaints()) : summary);
  }

  private void tell(BuildRequest request, BuildResult result, @Nullable Phrase summary) {
    TextOptions clickable = options.paths(path -> result.origin().told(path, here));
    String said = DiagnosticFormatter.text(result.diagnostics(), result.sources(), clickable);
    err.print(said);
    err.flush();
    if (summary != null && result.failed(request.strict())) {
      err.println(summary.in(options.language()));
    } else if (summary != null && !quiet) {
      out.println(summary.in(options.language()));
    }
  }
}
