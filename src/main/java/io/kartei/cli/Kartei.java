package io.kartei.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kartei.cli.usage.HelpTexts;
import io.kartei.cli.usage.UsageMessage;
import io.kartei.diagnostic.BuildEnding;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.TextOptions;
import io.kartei.messages.Phrase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line tool.
 *
 * <pre>{@code
 * int status = Kartei.run(List.of("build", "notes", "-o", "out"), environment);
 * }</pre>
 */
public final class Kartei {
  private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final List<String> COMMANDS =
      List.of(
          "serve", "build", "init", "new", "check", "explain", "cards", "print", "fetch", "export",
          "diagram", "schema", "help");

  private Kartei() {}

  /**
   * Runs a command.
   *
   * @param typed the arguments as typed, without the program's name
   * @param environment what it reads from and writes to
   * @return one of {@link ExitStatus}
   */
  public static int run(List<String> typed, CommandEnvironment environment) {
    List<String> args = LanguageOption.afterCommand(withoutHelpWord(typed));
    boolean colors = environment.terminal() && !environment.has("NO_COLOR");
    CommandLine line = new CommandLine(new KarteiCommand());
    boolean named = !args.isEmpty() && COMMANDS.contains(args.get(0));
    // one that is named needs no others; each takes time to be looked at
    (named ? args.subList(0, 1) : COMMANDS)
        .forEach(name -> line.addSubcommand(command(name, environment)));
    line.setOut(new PrintWriter(environment.out(), true, UTF_8))
        .setErr(new PrintWriter(environment.err(), true, UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(colors ? Ansi.ON : Ansi.OFF))
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(90)
        .setParameterExceptionHandler(
            (e, all) -> misunderstood(e, LanguageOption.of(args, environment)))
        .setExecutionStrategy(
            parsed -> {
              if (!named || parsed.subcommand().isUsageHelpRequested()) {
                line.setResourceBundle(HelpTexts.in(LanguageOption.of(args, environment)));
              }
              return new CommandLine.RunLast().execute(parsed);
            })
        .setExecutionExceptionHandler(
            (e, at, parsed) ->
                broken(e, parsed, LanguageOption.of(args, environment), environment));
    int status = line.execute(args.toArray(String[]::new));
    if (!environment.out().checkError()) {
      return status;
    }
    String language = LanguageOption.of(args, environment);
    tell(Diagnostic.error("output-lost.standard"), language, environment);
    return status == ExitStatus.DONE ? ExitStatus.FAILED : status;
  }

  /** Returns {@code build --help} for {@code help build}, which needs to know one command only. */
  private static List<String> withoutHelpWord(List<String> typed) {
    if (typed.isEmpty() || !typed.get(0).equals("help")) {
      return typed;
    }
    List<String> rest = typed.subList(1, typed.size());
    boolean mistyped =
        !rest.isEmpty() && !rest.get(0).startsWith("-") && !COMMANDS.contains(rest.get(0));
    return mistyped ? rest : Stream.concat(rest.stream(), Stream.of("--help")).toList();
  }

  private static Object command(String name, CommandEnvironment environment) {
    return switch (name) {
      case "init" -> new InitCommand(environment);
      case "new" -> new NewCommand(environment);
      case "build" -> new BuildCommand(environment);
      case "check" -> new CheckCommand(environment);
      case "explain" -> new ExplainCommand(environment);
      case "cards" -> new CardsCommand(environment);
      case "serve" -> new ServeCommand(environment);
      case "print" -> new PrintCommand(environment);
      case "fetch" -> new FetchCommand(environment);
      case "export" -> new ExportCommand(environment);
      case "diagram" -> new DiagramCommand(environment);
      case "schema" -> new SchemaCommand(environment);
      default -> new CommandLine.HelpCommand();
    };
  }

  private static void tell(Diagnostic said, String language, CommandEnvironment environment) {
    TextOptions options = TextOptions.PLAIN.language(language);
    String text = DiagnosticFormatter.text(List.of(said), path -> null, options);
    environment.err().print(text);
    environment.err().flush();
  }

  private static int misunderstood(ParameterException e, String language) {
    e.getCommandLine().getErr().println(UsageMessage.of(e).in(language));
    return ExitStatus.USAGE;
  }

  private static int broken(
      Exception e, ParseResult parsed, String language, CommandEnvironment environment) {
    boolean debug = environment.has("KARTEI_DEBUG") || asksForTrace(parsed);
    Diagnostic said = said(e);
    if (said != null) {
      tell(said, language, environment);
    } else {
      environment.err().println(Phrase.of("terminal.defect", e.toString()).in(language));
    }
    if (debug) {
      e.printStackTrace(environment.err());
    }
    return said == null ? ExitStatus.DEFECT : ExitStatus.FAILED;
  }

  /** Returns what to tell the user about an exception that isn't a bug, else null. */
  private static @Nullable Diagnostic said(Exception e) {
    if (e instanceof BuildEnding ending) {
      return ending.diagnostic();
    }
    return e instanceof UncheckedIOException || e instanceof IOException
        ? Diagnostic.error("disk-failed.disk", ofDisk(e))
        : null;
  }

  private static boolean asksForTrace(ParseResult parsed) {
    ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    return last.hasMatchedOption("--debug");
  }

  /**
   * Describes a disk failure; a file system's message is often only the path, so then the
   * exception's type says what is wrong.
   */
  private static String ofDisk(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    if (cause instanceof FileSystemException f && f.getReason() == null) {
      String kind = f.getClass().getSimpleName().replace("Exception", "");
      return f.getFile()
          + ": "
          + BEFORE_CAPITAL.matcher(kind).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
    return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
  }
}
