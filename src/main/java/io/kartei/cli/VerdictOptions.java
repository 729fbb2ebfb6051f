package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.cli.gap.GapText;
import io.kartei.cli.measure.MeasureOptions;
import io.kartei.cli.measure.ProgressLine;
import io.kartei.cli.report.GithubReport;
import io.kartei.cli.report.JsonReport;
import io.kartei.cli.report.Report;
import io.kartei.cli.report.SarifReport;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for when a single build counts as failed, and in which form to report its result. */
final class VerdictOptions {
  /** The form of the report. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB
  }

  @Option(names = "--strict")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|github",
      converter = Word.OfFormat.class)
  private Format format = Format.TEXT;

  @Mixin private final ReportOptions text = new ReportOptions();

  @Mixin private final MeasureOptions measure = new MeasureOptions();

  boolean strict() {
    return strict;
  }

  /** Builds, reports the result, and returns an {@link ExitStatus}. */
  int run(BuildRequest request, CommandEnvironment environment) {
    return run(request, environment, false, result -> result);
  }

  /**
   * Builds, reports the result, and returns an {@link ExitStatus}.
   *
   * @param gaps whether to report what is missing between notes and exams, too
   * @param further what is done with the result before it is reported
   */
  int run(
      BuildRequest request,
      CommandEnvironment environment,
      boolean gaps,
      UnaryOperator<BuildResult> further) {
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
    result = further.apply(result);
    double seconds = (System.nanoTime() - start) / 1e9;
    Report report = report(environment, gaps);
    if (gaps && format == Format.TEXT) {
      environment
          .out()
          .print(GapText.of(result.gaps(), result.sources(), text.language(environment)) + "\n");
    }
    report.tell(request, result, seconds);
    return result.failed(request.strict()) ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private Report report(CommandEnvironment environment, boolean gaps) {
    return switch (format) {
      case TEXT -> text.report(environment);
      case JSON -> new JsonReport(environment.out(), gaps);
      case SARIF -> new SarifReport(environment.out(), environment.workingDirectory());
      case GITHUB ->
          new GithubReport(
              environment.out(), environment.workingDirectory(), text.options(environment));
    };
  }

  /** Returns the language of messages. */
  String language(CommandEnvironment environment) {
    return text.language(environment);
  }
}
