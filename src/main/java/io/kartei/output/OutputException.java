package io.kartei.output;

import io.kartei.diagnostic.Diagnostic;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The output folder cannot be written, for a reason that the user can do something about. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  private OutputException(Diagnostic diagnostic, @Nullable Throwable cause) {
    super(diagnostic.message(), cause);
    this.diagnostic = diagnostic;
  }

  /** What to tell the user; an error, code {@code output-...}. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }

  static OutputException busy(Path output) {
    return of("output-busy", "another build is writing to \"" + output + "\"", null)
        .hint("wait until it is done, then build again");
  }

  static OutputException notFolder(Path output) {
    return of("output-not-a-folder", "\"" + output + "\" is a file, not a folder", null)
        .hint("choose another place with -o");
  }

  static OutputException unwritable(Path output, Throwable cause) {
    return of("output-unwritable", "\"" + output + "\" cannot be written: " + cause, cause)
        .hint("choose another place with -o, or change its permissions");
  }

  static OutputException inUse(Path output, Throwable cause) {
    return of("output-in-use", "the site in \"" + output + "\" stays as it was: " + cause, cause)
        .hint("close the programs that have files of it open, and build again");
  }

  static OutputException unfinished(Path output, Workspace workspace, Throwable cause) {
    return of(
            "output-unfinished",
            "an interrupted build of \""
                + output
                + "\" can be neither finished nor undone: "
                + cause,
            cause)
        .hint(
            "nothing is lost, the rest is in \""
                + workspace.root()
                + "\"; close the programs that have files open, and start again");
  }

  private static OutputException of(String code, String message, @Nullable Throwable cause) {
    return new OutputException(Diagnostic.error(code, message), cause);
  }

  private OutputException hint(String hint) {
    return new OutputException(diagnostic.hint(hint), getCause());
  }
}
