package io.kartei.cli;

import io.kartei.cli.jvm.Terminal;
import io.kartei.messages.TerminalLanguage;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * Everything the tool gets from the machine, so that tests can replace it.
 *
 * @param in standard input
 * @param out standard output, for the requested output; UTF-8
 * @param err standard error, for everything else; UTF-8
 * @param workingDirectory absolute; relative paths on the command line are resolved against it
 * @param variables the environment variables
 * @param terminal whether a person reads {@code err} as it is written
 * @param stop ends the preview
 */
public record CommandEnvironment(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path workingDirectory,
    Map<String, String> variables,
    boolean terminal,
    Stop stop) {

  public CommandEnvironment {
    variables = Map.copyOf(variables);
  }

  /** Waits for the preview to be stopped. */
  @FunctionalInterface
  public interface Stop {

    /**
     * Returns when the preview should stop.
     *
     * @param address the address of the preview, such as {@code http://localhost:3000/}
     */
    void await(String address) throws InterruptedException;
  }

  /** Returns the environment of this process, whose preview ends with it. */
  static CommandEnvironment ofProcess() {
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.putIfAbsent("LANG", TerminalLanguage.ofMachine()); // Windows has no such variable
    return new CommandEnvironment(
        System.in,
        utf8(System.out),
        utf8(System.err),
        Path.of("").toAbsolutePath(),
        variables,
        Terminal.readsErr(),
        address -> new CountDownLatch(1).await());
  }

  /**
   * Writes UTF-8 regardless of the platform's encoding, as the inner stream passes bytes through
   * unchanged.
   */
  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** Returns what to type to start the tool again, as its launcher was called. */
  String command() {
    return variables.getOrDefault("KARTEI_COMMAND", "kartei");
  }

  /** Whether a variable is set and not empty (the rule of no-color.org). */
  boolean has(String variable) {
    return !variables.getOrDefault(variable, "").isEmpty();
  }
}
