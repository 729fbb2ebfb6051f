package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.BuildResult.Counts;
import io.kartei.diagnostic.Severity;
import java.nio.file.Path;
import java.util.Locale;

/** The one line at the end. */
final class Summary {
  private Summary() {}

  /**
   * {@code 53 notes, 41 references, ..., 1 warning in 1.8 s: site/index.html}.
   *
   * @param workingDirectory to which the site's place is relative if it is below
   */
  static String of(
      BuildRequest request, BuildResult result, double seconds, Path workingDirectory) {
    if (Report.failed(request, result)) {
      return failure(result) + (request.write() ? ": nothing was written" : "");
    }
    String where =
        result.written() ? place(result.output(), workingDirectory) : "nothing wrong, not written";
    return contents(result, seconds) + ": " + where;
  }

  /** The same for a build that stays in memory. */
  static String ofPreview(BuildRequest request, BuildResult result, double seconds) {
    return Report.failed(request, result)
        ? failure(result) + ": still showing the site before"
        : contents(result, seconds);
  }

  private static String contents(BuildResult result, double seconds) {
    Counts counts = result.counts();
    String contents =
        String.join(
            ", ",
            number(counts.notes(), "note"),
            number(counts.examReferences(), "reference"),
            number(counts.questions(), "question"),
            number(counts.cards(), "card"),
            number(counts.sheets(), "sheet"),
            number(counts.diagrams(), "diagram"),
            number(Report.count(result, Severity.WARNING), "warning"));
    return contents + String.format(Locale.ROOT, " in %.1f s", seconds);
  }

  private static String failure(BuildResult result) {
    long errors = Report.count(result, Severity.ERROR);
    long warnings = Report.count(result, Severity.WARNING);
    String what =
        errors > 0
            ? number(errors, "error") + ", " + number(warnings, "warning")
            : number(warnings, "warning") + ", with --strict as bad as errors";
    return what;
  }

  private static String place(Path output, Path workingDirectory) {
    Path shown = output.startsWith(workingDirectory) ? workingDirectory.relativize(output) : output;
    return shown.resolve("index.html").toString();
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
