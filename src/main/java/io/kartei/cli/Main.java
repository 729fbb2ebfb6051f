package io.kartei.cli;

import io.kartei.cli.jvm.QuickCompiler;
import java.util.List;

/** The entry point of the process: connects the tool to the machine, and exits with its status. */
public final class Main {
  private Main() {}

  /** Runs the tool; exits the process unless it succeeded. */
  public static void main(String[] args) {
    CommandEnvironment machine = CommandEnvironment.ofProcess();
    QuickCompiler.startFor(List.of(args), machine.workingDirectory());
    int status = Kartei.run(List.of(args), machine);
    machine.out().flush();
    machine.err().flush();
    if (status != ExitStatus.DONE) {
      System.exit(status);
    }
  }
}
