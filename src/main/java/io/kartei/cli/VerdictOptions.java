package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.cli.gap.GapText;
import io.kartei.cli.measure.MeasureOptions;
import io.kartei.cli.measure.ProgressLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** When a single build has failed, and in which form to tell what came of it. */
final class VerdictOptions {
  /** For whom. */
  enum Format {
    TEXT,
    JSON
  }

  /** Tells what came of a build. */
  interface Report {

    /**
     * Tells it.
     *
     * @param request what was asked for
     * @param result what came of it
     * @param seconds how long it took
     */
    void tell(BuildRequest request, BuildResult result, double seconds);
  }

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      converter = Word.OfFormat.class,
      description = "json: a single document on standard output.")
  private Format format = Format.TEXT;

  @Mixin private final ReportOptions text = new ReportOptions();

  @Mixin private final MeasureOptions measure = new MeasureOptions();

  boolean strict() {
    return strict;
  }

  /** Builds, tells what came of it, and returns an {@link ExitStatus}. */
  int run(BuildRequest request, CommandEnvironment environment) {
    return run(request, environment, false);
  }

  /**
   * The same.
   *
   * @param gaps whether to tell what is missing between notes and exams, too
   */
  int run(BuildRequest request, CommandEnvironment environment, boolean gaps) {
    long start = System.nanoTime();
    BuildResult result;
    try (ProgressLine progress =
        format == Format.TEXT ? text.progress(environment) : ProgressLine.none()) {
      result =
          measure.build(
              request,
              progress,
              environment.workingDirectory(),
              environment.err(),
              text.language(environment));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Report report =
        format == Format.JSON ? new JsonReport(environment, gaps) : text.report(environment);
    if (gaps && format == Format.TEXT) {
      environment
          .out()
          .print(GapText.of(result.gaps(), result.sources(), text.language(environment)) + "\n");
    }
    report.tell(request, result, seconds);
    return result.failed(request.strict()) ? ExitStatus.FAILED : ExitStatus.DONE;
  }
}
