package io.kartei.cli;

import picocli.CommandLine.Option;

/** How to say what came of it. */
final class ReportOptions {
  /** For whom. */
  enum Format {
    TEXT,
    JSON
  }

  /** When to use colours. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "json: one document on standard output and nothing else.")
  private Format format = Format.TEXT;

  @Option(names = "--all", description = "Show every repeat of a message, not the first five.")
  private boolean all;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description = "auto: on a terminal, unless NO_COLOR is set.")
  private Color color = Color.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say only what is wrong.")
  private boolean quiet;

  @Option(names = "--debug", description = "Show the stack trace if Kartei breaks.")
  @SuppressWarnings("UnusedVariable") // Kartei.run asks the parser for it
  private boolean debug;

  /** The report that these options ask for. */
  Report report(Surroundings surroundings) {
    return format == Format.JSON
        ? new JsonReport(surroundings)
        : new TextReport(surroundings, colors(surroundings), all, quiet);
  }

  /** The progress that these options ask for; must be closed. */
  ProgressLine progress(Surroundings surroundings) {
    boolean shown = surroundings.terminal() && !quiet && format == Format.TEXT;
    return new ProgressLine(shown ? surroundings.err() : null);
  }

  private boolean colors(Surroundings surroundings) {
    return color == Color.ALWAYS
        || (color == Color.AUTO && surroundings.terminal() && !surroundings.has("NO_COLOR"));
  }
}
