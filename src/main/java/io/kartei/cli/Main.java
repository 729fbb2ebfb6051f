package io.kartei.cli;

import java.util.List;

/** Where the process begins: wires the tool to the machine, and ends with its status. */
public final class Main {
  private Main() {}

  /** Runs the tool; ends the process unless all went well. */
  public static void main(String[] args) {
    CommandEnvironment machine = CommandEnvironment.ofProcess();
    int status = Kartei.run(List.of(args), machine);
    machine.out().flush();
    machine.err().flush();
    if (status != ExitStatus.DONE) {
      System.exit(status);
    }
  }
}
