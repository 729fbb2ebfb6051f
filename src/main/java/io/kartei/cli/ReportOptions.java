package io.kartei.cli;

import io.kartei.cli.measure.ProgressLine;
import io.kartei.cli.report.TextReport;
import io.kartei.diagnostic.TextOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for how to report results. */
final class ReportOptions {
  /** When to use colours. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--color", paramLabel = "auto|always|never", converter = Word.OfColor.class)
  private Color color = Color.AUTO;

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  @Mixin private final LanguageOption language = new LanguageOption();

  @Option(names = "--debug")
  @SuppressWarnings("UnusedVariable") // Kartei.run reads it from the parser
  private boolean debug;

  /** Returns the report to a person that these options request. */
  TextReport report(CommandEnvironment environment) {
    return new TextReport(
        environment.out(),
        environment.err(),
        environment.workingDirectory(),
        options(environment),
        quiet);
  }

  /** Returns how to show diagnostics to a person. */
  TextOptions options(CommandEnvironment environment) {
    TextOptions options =
        TextOptions.PLAIN
            .language(language(environment))
            .colour(colors(environment))
            .allOption("--all");
    return all ? options.all() : options;
  }

  /** Returns the language of messages. */
  String language(CommandEnvironment environment) {
    return language.of(environment);
  }

  /** Returns the progress display that these options request; must be closed. */
  ProgressLine progress(CommandEnvironment environment) {
    return new ProgressLine(
        environment.terminal() && !quiet ? environment.err() : null, language(environment));
  }

  private boolean colors(CommandEnvironment environment) {
    return color == Color.ALWAYS
        || (color == Color.AUTO && environment.terminal() && !environment.has("NO_COLOR"));
  }
}
