package io.kartei.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a disk did not give what lies on it, as the keys of words that do not depend on it. */
public final class ReadFault {
  /** It is not this user's to read. */
  static final String ACCESS_DENIED = "read-fault.access-denied";

  private ReadFault() {}

  /** What is wrong: the key of half a sentence. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return ACCESS_DENIED;
    }
    if (e instanceof NoSuchFileException) {
      return "read-fault.missing";
    }
    return e instanceof NotDirectoryException ? "read-fault.no-folder" : "read-fault.disk";
  }

  /** What to do about it: the key of a hint. */
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
