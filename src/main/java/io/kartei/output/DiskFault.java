package io.kartei.output;

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
  FULL(
      "output-full",
      "there is no space left on its disk",
      "make room there, or choose another place with -o, and build again",
      "no space left|disk quota|not enough space|file too large"),
  READ_ONLY(
      "output-read-only",
      "its disk can only be read",
      "choose another place with -o, or mount the disk for writing",
      "read-only"),
  DENIED(
      "output-unwritable",
      "access denied",
      "choose another place with -o, or change its permissions",
      "permission denied|operation not permitted|access is denied"),
  NAME_TOO_LONG(
      "output-name-too-long",
      "a name or path is too long for its disk",
      "choose a place with a shorter path with -o, or shorten the note's name",
      "name too long|filename or extension is too long"),
  GONE(
      "output-gone",
      "a folder of it disappeared while it was written",
      "another program cleared it away: build again",
      "no such file"),
  /** Anything else. */
  OTHER(
      "output-failed",
      "its disk failed",
      "look whether the disk is sound and connected, then build again",
      "$^");

  private final String code;
  private final String reason;
  private final String hint;
  private final Pattern words;

  DiskFault(String code, String reason, String hint, String words) {
    this.code = code;
    this.reason = reason;
    this.hint = hint;
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

  String code() {
    return code;
  }

  String hint() {
    return hint;
  }

  /** In words; of what no kind is known, those of the system. */
  String reason(IOException thrown) {
    if (this != OTHER) {
      return reason;
    }
    String said = words(thrown);
    return reason + ": " + (said.isEmpty() ? kind(thrown) : said);
  }

  private static String kind(IOException thrown) {
    String name = thrown.getClass().getSimpleName().replace("Exception", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
