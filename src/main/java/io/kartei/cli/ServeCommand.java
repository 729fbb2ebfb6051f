package io.kartei.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code kartei serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  ServeCommand(Surroundings surroundings) {}

  @Override
  public Integer call() {
    return ExitStatus.DEFECT;
  }
}
