package io.kartei.output;

import io.kartei.output.SiteSink.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

  /**
   * The same for what is made as it is written.
   *
   * @throws IOException if it cannot be made
   */
  public static void write(Path file, Content content) throws IOException {
    Disk disk = new RealDisk();
    lend(content, made -> write(file, disk, part -> copy(made, part, disk)));
  }

  static void write(Path file, byte[] bytes, Disk disk) {
    write(file, disk, part -> disk.write(part, bytes));
  }

  private static void copy(Path made, Path part, Disk disk) throws IOException {
    try (InputStream in = Files.newInputStream(made)) {
      disk.write(part, in);
    }
  }

  /** Does something with a file. */
  @FunctionalInterface
  interface Use {
    void of(Path file) throws IOException;
  }

  /** Makes a content in a file that is there for one use. */
  static void lend(Content content, Use use) throws IOException {
    Path file = Files.createTempFile("kartei", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        content.writeTo(out);
      }
      use.of(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void write(Path file, Disk disk, Use writing) {
    DiskWork.run(
        file,
        () -> {
          Path parent = file.getParent();
          if (parent != null) {
            disk.createFolders(parent);
          }
          if (Files.exists(file) && !Files.isRegularFile(file)) {
            writing.of(file); // into a pipe or a device
          } else {
            replace(Files.exists(file) ? file.toRealPath() : file, disk, writing);
          }
          return true;
        });
  }

  private static void replace(Path file, Disk disk, Use writing) throws IOException {
    Path part = file.resolveSibling(".kartei-" + ProcessHandle.current().pid() + ".part");
    try {
      writing.of(part);
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
