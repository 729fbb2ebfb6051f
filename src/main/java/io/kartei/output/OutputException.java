package io.kartei.output;

import io.kartei.diagnostic.BuildEnding;
import io.kartei.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The output folder cannot be written, for a reason that the user can do something about. */
public final class OutputException extends RuntimeException implements BuildEnding {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  private OutputException(Diagnostic diagnostic, @Nullable Throwable cause) {
    super(diagnostic.message(), cause);
    this.diagnostic = diagnostic;
  }

  /** What to tell the user; an error, code {@code output-...}. */
  @Override
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

  static OutputException notOurs(Path output, String example) {
    return of(
            "output-not-ours",
            "\""
                + output
                + "\" holds files, such as \""
                + example
                + "\", and was never the folder of a site",
            null)
        .hint("choose another folder, or say --force: what is there stays where it is");
  }

  /**
   * That a disk did not do what a build needs.
   *
   * @param output the site's folder, as it was given; it stays as it was
   */
  static OutputException failed(Path output, IOException cause) {
    DiskFault fault = DiskFault.of(cause);
    String message = "\"" + output + "\" cannot be written: " + fault.reason(cause);
    return of(fault.code(), message + at(output, cause), cause).hint(fault.hint());
  }

  /** The file that it happened on, if that tells more. */
  private static String at(Path output, IOException cause) {
    boolean known = cause instanceof FileSystemException e && e.getFile() != null;
    String file = known ? String.valueOf(((FileSystemException) cause).getFile()) : "";
    return file.isEmpty() || file.equals(output.toString()) ? "" : " (" + file + ")";
  }

  /** That not even the first file can be made. */
  static OutputException unwritable(Path output, IOException cause) {
    return switch (DiskFault.of(cause)) {
      case FULL, READ_ONLY, NAME_TOO_LONG -> failed(output, cause);
      default ->
          of("output-unwritable", "\"" + output + "\" cannot be written: " + reason(cause), cause)
              .hint("choose another place with -o, or change its permissions");
    };
  }

  /** That the files of a site, staged well, cannot be moved; the site stays as it was. */
  static OutputException unmoved(Path output, IOException cause) {
    return switch (DiskFault.of(cause)) {
      case FULL, READ_ONLY, NAME_TOO_LONG -> failed(output, cause);
      default -> inUse(output, cause);
    };
  }

  private static OutputException inUse(Path output, Throwable cause) {
    return of(
            "output-in-use",
            "the site in \"" + output + "\" stays as it was: " + reason(cause),
            cause)
        .hint("close the programs that have files of it open, and build again");
  }

  static OutputException unfinished(Path output, Workspace workspace, Throwable cause) {
    return of(
            "output-unfinished",
            "an interrupted build of \""
                + output
                + "\" can be neither finished nor undone: "
                + reason(cause),
            cause)
        .hint(
            "nothing is lost, the rest is in \""
                + workspace.root()
                + "\"; close the programs that have files open, and start again");
  }

  /** In words; a file system's message is often only the path. */
  private static String reason(Throwable cause) {
    if (cause instanceof AccessDeniedException) {
      return "access denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "no folder can be made there";
    }
    if (cause instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason().toLowerCase(Locale.ROOT);
    }
    return String.valueOf(cause);
  }

  private static OutputException of(String code, String message, @Nullable Throwable cause) {
    return new OutputException(Diagnostic.error(code, message), cause);
  }

  private OutputException hint(String hint) {
    return new OutputException(diagnostic.hint(hint), getCause());
  }
}
