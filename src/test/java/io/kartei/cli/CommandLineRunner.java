package io.kartei.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the command line in a folder, and keeps what it prints. */
final class CommandLineRunner {
  final Map<String, String> environment = new HashMap<>();
  boolean terminal;
  String input = "";
  CommandEnvironment.Stop stop = address -> {};
  private final Path here;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  CommandLineRunner(Path here) {
    this.here = here;
  }

  int run(String... args) {
    out.reset();
    err.reset();
    return Kartei.run(
        List.of(args),
        new CommandEnvironment(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            print(out),
            print(err),
            here,
            environment,
            terminal,
            stop));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
