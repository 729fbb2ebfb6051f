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
 * Why a disk operation failed. Java has dedicated exceptions for only a few reasons; for the others
 * there is nothing but the system's message.
 */
enum DiskFault {
  FULL("output-full.disk", "no space left|disk quota|not enough space|file too large"),
  READ_ONLY("output-read-only.disk", "read-only"),
  DENIED("output-unwritable.denied", "permission denied|operation not permitted|access is denied"),
  NAME_TOO_LONG("output-name-too-long.disk", "name too long|filename or extension is too long"),
  GONE("output-gone.folder", "no such file"),
  /** Anything else. */
  OTHER("output-failed.disk", "$^");

  private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final String key;
  private final Pattern words;

  DiskFault(String key, String words) {
    this.key = key;
    this.words = Pattern.compile(words);
  }

  /** Returns the kind of an exception that a disk operation threw. */
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

  /** Returns the system's message without the file name. */
  private static String words(Throwable thrown) {
    String words = thrown instanceof FileSystemException e ? e.getReason() : thrown.getMessage();
    return words == null ? "" : words;
  }

  /**
   * Makes the diagnostic that something cannot be written; if the kind is unknown, it includes the
   * system's message.
   *
   * @param what the place, as the user knows it
   * @param file the file concerned, in parentheses, or empty
   */
  Diagnostic diagnostic(String what, IOException thrown, String file) {
    String said = words(thrown);
    return this == OTHER
        ? Diagnostic.error(key, what, file, said.isEmpty() ? kind(thrown) : said)
        : Diagnostic.error(key, what, file);
  }

  private static String kind(IOException thrown) {
    String name = thrown.getClass().getSimpleName().replace("Exception", "");
    return BEFORE_CAPITAL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
