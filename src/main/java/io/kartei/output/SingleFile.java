package io.kartei.output;

import java.nio.file.Path;

/** A file that is no part of a site. */
public final class SingleFile {
  private SingleFile() {}

  /**
   * Writes a file, new or over an old one, and the folders above it.
   *
   * @throws OutputException if the disk refuses
   */
  public static void write(Path file, byte[] bytes) {
    write(file, bytes, new RealDisk());
  }

  static void write(Path file, byte[] bytes, Disk disk) {
    DiskWork.run(
        file,
        () -> {
          Path parent = file.getParent();
          if (parent != null) {
            disk.createFolders(parent);
          }
          disk.write(file, bytes);
          return true;
        });
  }
}
