package io.kartei.cli;

import java.io.Serial;
import java.util.List;

/**
 * The entry point for {@code mvn site-generate} in a checkout of Kartei. Like {@link Main}, but
 * throws an exception on failure instead of ending the process, which is Maven's.
 */
public final class CheckoutMain {
  private CheckoutMain() {}

  /**
   * Runs the tool.
   *
   * @throws Failed if the exit status isn't {@link ExitStatus#DONE}
   */
  public static void main(String[] args) {
    CommandEnvironment machine = CommandEnvironment.ofProcess();
    int status = Kartei.run(List.of(args), machine);
    machine.out().flush();
    machine.err().flush();
    if (status != ExitStatus.DONE) {
      throw new Failed("Kartei has said above what is wrong (exit status " + status + ")");
    }
  }

  /** Fails the build without a stack trace, which would only show Maven. */
  static final class Failed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Failed(String message) {
      super(message, null, false, false);
    }
  }
}
