package io.kartei.cli;

import io.kartei.cli.measure.ProgressLine;
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

  @Option(names = "--all", description = "Show every repeat of a message, not only the first five.")
  private boolean all;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      converter = Word.OfColor.class,
      description = "auto: on a terminal, unless NO_COLOR is set.")
  private Color color = Color.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "Report problems only.")
  private boolean quiet;

  @Mixin private final LanguageOption language = new LanguageOption();

  @Option(names = "--debug", description = "Show the stack trace if Kartei fails.")
  @SuppressWarnings("UnusedVariable") // Kartei.run reads it from the parser
  private boolean debug;

  /** Returns the report to a person that these options request. */
  TextReport report(CommandEnvironment environment) {
    return new TextReport(environment, options(environment), quiet);
  }

  private TextOptions options(CommandEnvironment environment) {
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
