package io.kartei.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a disk did not give what lies on it, in words that do not depend on the machine. */
public final class ReadFault {
  private ReadFault() {}

  /** What is wrong: half a sentence. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it does not exist";
    }
    return e instanceof NotDirectoryException ? "it is no folder" : "disk error";
  }

  /** What to do about it. */
  public static String hint(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "check its permissions";
    }
    if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
      return "it was there a moment ago: build again when nothing else changes the folder";
    }
    return "look whether the disk is sound and connected, then build again";
  }
}
