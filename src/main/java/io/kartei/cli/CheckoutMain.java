package io.kartei.cli;

import java.io.Serial;
import java.util.List;

/**
 * What {@code mvn site-generate} runs in a checkout of Kartei: the same as {@link Main}, but a
 * failure is an exception and not the end of the process, which is Maven's.
 */
public final class CheckoutMain {
  private CheckoutMain() {}

  /**
   * Runs the tool.
   *
   * @throws Failed if its status is not {@link ExitStatus#DONE}
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

  /** Fails the build without a stack trace, which would only speak of Maven. */
  static final class Failed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Failed(String message) {
      super(message, null, false, false);
    }
  }
}
