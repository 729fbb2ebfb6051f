package io.kartei.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Every change that writing a site makes to the disk. All of them pass through here, so that a test
 * can stop the world before, in the middle of or after any one. Looking at the disk does not.
 */
interface Disk {

  /** Makes a folder and those above it; one that is there stays. */
  void createFolders(Path folder) throws IOException;

  /** Writes a whole file, new or over an old one. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Writes a whole file, new or over an old one, from where the bytes come from to their end. */
  void write(Path file, InputStream bytes) throws IOException;

  /** Makes {@code copy} hold what {@code file} holds: a hard link where the disk has them. */
  void linkOrCopy(Path file, Path copy) throws IOException;

  /**
   * Renames a file or folder in one step, or not at all.
   *
   * @throws IOException if something is at {@code to}, or the disk cannot do it in one step
   */
  void move(Path from, Path to) throws IOException;

  /** Renames a file in one step, over the file that may be at {@code to}, or not at all. */
  void replace(Path from, Path to) throws IOException;

  /** Deletes a file or an empty folder; what is not there is deleted already. */
  void delete(Path path) throws IOException;

  /** Waits until a file's content is on the disk, or a folder's list of names where that exists. */
  void force(Path path) throws IOException;
}
