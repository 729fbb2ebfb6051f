package io.kartei.output;

import io.kartei.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Why a disk did not do something. Java has exceptions of their own for few of the reasons; of the
 * others the system's words are all there is.
 */
enum DiskFault {
  FULL("output-full.disk", "no space left|disk quota|not enough space|file too large"),
  READ_ONLY("output-read-only.disk", "read-only"),
  DENIED("output-unwritable.denied", "permission denied|operation not permitted|access is denied"),
  NAME_TOO_LONG("output-name-too-long.disk", "name too long|filename or extension is too long"),
  GONE("output-gone.folder", "no such file"),
  /** Anything else. */
  OTHER("output-failed.disk", "$^");

  private final String key;
  private final Pattern words;

  DiskFault(String key, String words) {
    this.key = key;
    this.words = Pattern.compile(words);
  }

  /** The kind of what a disk threw. */
  static DiskFault of(Throwable thrown) {
    if (thrown instanceof AccessDeniedException) {
      return DENIED;
    }
    if (thrown instanceof NoSuchFileException
        || thrown instanceof NotDirectoryException
        || thrown instanceof DirectoryNotEmptyException) {
      return GONE;
    }
    if (thrown instanceof ReadOnlyFileSystemException) {
      return READ_ONLY;
    }
    String said = words(thrown).toLowerCase(Locale.ROOT);
    for (DiskFault fault : values()) {
      if (fault.words.matcher(said).find()) {
        return fault;
      }
    }
    return OTHER;
  }

  /** What the system said, without the file that it happened on. */
  private static String words(Throwable thrown) {
    String words = thrown instanceof FileSystemException e ? e.getReason() : thrown.getMessage();
    return words == null ? "" : words;
  }

  /**
   * That something cannot be written; of what no kind is known, with the words of the system.
   *
   * @param what the place, as a user knows it
   * @param file on which it happened, in parentheses, or empty
   */
  Diagnostic diagnostic(String what, IOException thrown, String file) {
    String said = words(thrown);
    return this == OTHER
        ? Diagnostic.error(key, what, file, said.isEmpty() ? kind(thrown) : said)
        : Diagnostic.error(key, what, file);
  }

  private static String kind(IOException thrown) {
    String name = thrown.getClass().getSimpleName().replace("Exception", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
