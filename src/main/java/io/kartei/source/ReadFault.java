package io.kartei.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Why something could not be read from a disk, as keys of messages that don't depend on the system.
 */
public final class ReadFault {
  /** The user has no permission to read it. */
  static final String ACCESS_DENIED = "read-fault.access-denied";

  private ReadFault() {}

  /** Returns the key of a phrase that says what is wrong. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return ACCESS_DENIED;
    }
    if (e instanceof NoSuchFileException) {
      return "read-fault.missing";
    }
    return e instanceof NotDirectoryException ? "read-fault.no-folder" : "read-fault.disk";
  }

  /** Returns the key of a hint about what to do. */
  public static String hint(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "read-fault.access-denied.hint";
    }
    if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
      return "read-fault.missing.hint";
    }
    return "read-fault.disk.hint";
  }
}
