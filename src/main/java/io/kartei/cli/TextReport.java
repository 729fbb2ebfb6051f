package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.SourcePosition;
import io.kartei.source.SourceText;

/** For a person: what is wrong on standard error, the summary on standard output. */
@SuppressWarnings("UnusedVariable")
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

  private void tell(BuildRequest request, BuildResult result, String summary) {
    for (Diagnostic d : result.diagnostics()) {
      surroundings.err().println(line(d, result));
    }
    if (Report.failed(request, result)) {
      surroundings.err().println(summary);
    } else if (!quiet) {
      surroundings.out().println(summary);
    }
  }

  private String line(Diagnostic d, BuildResult result) {
    String place = d.path() == null ? "" : " " + d.path();
    SourceText text = d.path() == null ? null : result.sources().find(d.path());
    if (text != null && d.span() != null) {
      SourcePosition at = text.position(d.span().start());
      place += ":" + at.line() + ":" + at.column();
    }
    return d.severity().label() + "[" + d.code() + "]" + place + ": " + d.message();
  }
}
