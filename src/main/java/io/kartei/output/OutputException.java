package io.kartei.output;

import io.kartei.diagnostic.BuildEnding;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the output folder cannot be written, for a reason that the user can do something
 * about.
 */
public final class OutputException extends RuntimeException implements BuildEnding {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  private OutputException(Diagnostic diagnostic, @Nullable Throwable cause) {
    super(diagnostic.message(), cause);
    this.diagnostic = diagnostic;
  }

  /** Returns what to tell the user; an error with a code {@code output-...}. */
  @Override
  public Diagnostic diagnostic() {
    return diagnostic;
  }

  static OutputException busy(Path output) {
    return of(null, Diagnostic.error("output-busy.build", output.toString()));
  }

  static OutputException notFolder(Path output) {
    return of(null, Diagnostic.error("output-not-a-folder.file", output.toString()));
  }

  static OutputException notOurs(Path output, String example) {
    return of(null, Diagnostic.error("output-not-ours.files", output.toString(), example));
  }

  /**
   * Says that a disk operation that a build needs has failed.
   *
   * @param output the site's folder, as given; it is left unchanged
   */
  static OutputException failed(Path output, IOException cause) {
    DiskFault fault = DiskFault.of(cause);
    return of(cause, fault.diagnostic(output.toString(), cause, at(output, cause)));
  }

  /** Returns the file concerned, if that is informative. */
  private static String at(Path output, IOException cause) {
    boolean known = cause instanceof FileSystemException e && e.getFile() != null;
    String file = known ? String.valueOf(((FileSystemException) cause).getFile()) : "";
    return file.isEmpty() || file.equals(output.toString()) ? "" : " (" + file + ")";
  }

  /** Says that not even the first file can be created. */
  static OutputException unwritable(Path output, IOException cause) {
    return switch (DiskFault.of(cause)) {
      case FULL, READ_ONLY, NAME_TOO_LONG -> failed(output, cause);
      default ->
          of(cause, Diagnostic.error("output-unwritable.folder", output.toString(), reason(cause)));
    };
  }

  /** Says that the files of a site were staged but cannot be moved; the site is left unchanged. */
  static OutputException unmoved(Path output, IOException cause) {
    return switch (DiskFault.of(cause)) {
      case FULL, READ_ONLY, NAME_TOO_LONG -> failed(output, cause);
      default ->
          of(cause, Diagnostic.error("output-in-use.site", output.toString(), reason(cause)));
    };
  }

  static OutputException unfinished(Path output, Workspace workspace, Throwable cause) {
    String rest = workspace.root().toString();
    return of(
        cause, Diagnostic.error("output-unfinished.site", output.toString(), reason(cause), rest));
  }

  /** Puts the reason into words, as a file system's message is often only the path. */
  private static Phrase reason(Throwable cause) {
    if (cause instanceof AccessDeniedException) {
      return Phrase.of("read-fault.access-denied");
    }
    if (cause instanceof NoSuchFileException) {
      return Phrase.of("path-fault.no-folder");
    }
    if (cause instanceof FileSystemException e && e.getReason() != null) {
      return Phrase.verbatim(e.getReason().toLowerCase(Locale.ROOT));
    }
    return Phrase.verbatim(String.valueOf(cause));
  }

  private static OutputException of(@Nullable Throwable cause, Diagnostic said) {
    return new OutputException(said, cause);
  }
}
