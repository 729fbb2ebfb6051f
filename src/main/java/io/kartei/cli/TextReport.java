package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.TextOptions;
import org.jspecify.annotations.Nullable;

/** For a person: what is wrong on standard error, the summary on standard output. */
final class TextReport implements Report {
  private final Surroundings surroundings;
  private final boolean colors;
  private final boolean all;
  private final boolean quiet;

  TextReport(Surroundings surroundings, boolean colors, boolean all, boolean quiet) {
    this.surroundings = surroundings;
    this.colors = colors;
    this.all = all;
    this.quiet = quiet;
  }

  @Override
  public void tell(BuildRequest request, BuildResult result, double seconds) {
    tell(request, result, Summary.of(request, result, seconds, surroundings.workingDirectory()));
  }

  /** The same for a build that stays in memory. */
  void tellPreview(BuildRequest request, BuildResult result, double seconds) {
    tell(request, result, Summary.ofPreview(request, result, seconds));
  }

  /**
   * The same for an export.
   *
   * @param file what was written, or null when nothing was
   */
  void tellExport(BuildRequest request, BuildResult result, @Nullable String file) {
    String cards = Summary.cards(result);
    if (file != null || result.failed(request.strict())) {
      tell(request, result, file == null ? result.complaints() : cards + ": " + file);
    } else {
      tell(request, result, "");
      surroundings.err().println("error: " + cards + ": nothing was written");
    }
  }

  private void tell(BuildRequest request, BuildResult result, String summary) {
    TextOptions options = TextOptions.PLAIN.colour(colors).allOption("--all");
    String said =
        DiagnosticFormatter.text(
            result.diagnostics(), result.sources(), all ? options.all() : options);
    surroundings.err().print(said);
    surroundings.err().flush();
    if (result.failed(request.strict())) {
      surroundings.err().println(summary);
    } else if (!quiet && !summary.isEmpty()) {
      surroundings.out().println(summary);
    }
  }
}
