package io.kartei.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is no part of a site. */
public final class SingleFile {
  private SingleFile() {}

  /**
   * Writes a file, new or over an old one, and the folders above it. Whenever that ends early, the
   * old file is there or the new one.
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
          if (Files.exists(file) && !Files.isRegularFile(file)) {
            disk.write(file, bytes); // into a pipe or a device
          } else {
            replace(Files.exists(file) ? file.toRealPath() : file, bytes, disk);
          }
          return true;
        });
  }

  private static void replace(Path file, byte[] bytes, Disk disk) throws IOException {
    Path part = file.resolveSibling(".kartei-" + ProcessHandle.current().pid() + ".part");
    try {
      disk.write(part, bytes);
      disk.force(part);
      disk.replace(part, file);
    } catch (IOException e) {
      try {
        disk.delete(part);
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
  }
}
