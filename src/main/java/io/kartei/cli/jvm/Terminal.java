package io.kartei.cli.jvm;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether a person is watching. */
public final class Terminal {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /**
   * Whether standard error is a terminal. Java only knows about standard input and output together,
   * so on Linux the system is asked directly; elsewhere the console decides, which at worst misses
   * a terminal.
   */
  public static boolean readsErr() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      if (Files.exists(STANDARD_ERROR)) {
        String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
      }
    } catch (IOException | UnsupportedOperationException e) {
      // fall back to the console
    }
    return consoleIsTerminal();
  }

  /**
   * Whether the console is a terminal. From Java 22 on, there is a console even in a pipe, but also
   * a method that tells the difference.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean consoleIsTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
