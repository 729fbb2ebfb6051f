package io.kartei.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Every operation by which writing a site changes the disk. They all go through this interface, so
 * that a test can interrupt before, during or after any of them. Reading from the disk doesn't.
 */
interface Disk {

  /** Creates a folder and its parents; leaves existing ones alone. */
  void createFolders(Path folder) throws IOException;

  /** Writes a whole file, replacing any old one. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Writes a whole file, replacing any old one, with all remaining bytes of a stream. */
  void write(Path file, InputStream bytes) throws IOException;

  /** Makes {@code copy} a hard link to {@code file} if the disk supports that, else a copy. */
  void linkOrCopy(Path file, Path copy) throws IOException;

  /**
   * Renames a file or folder atomically or not at all.
   *
   * @throws IOException if {@code to} exists, or the disk cannot do it atomically
   */
  void move(Path from, Path to) throws IOException;

  /** Renames a file atomically or not at all, replacing any file at {@code to}. */
  void replace(Path from, Path to) throws IOException;

  /** Deletes a file or an empty folder, if it exists. */
  void delete(Path path) throws IOException;

  /**
   * Waits until a file's content, or a folder's list of names where the system supports it, is on
   * the disk.
   */
  void force(Path path) throws IOException;
}
