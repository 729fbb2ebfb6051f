package io.kartei.output;

import io.kartei.output.SiteSink.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file that isn't part of a site. */
public final class SingleFile {
  private SingleFile() {}

  /**
   * Writes a file, replacing any old one, and creates its parent folders. If this is interrupted,
   * either the old file or the new one is there.
   *
   * @throws OutputException if the disk refuses
   */
  public static void write(Path file, byte[] bytes) {
    write(file, bytes, new RealDisk());
  }

  /**
   * Writes content that is generated while being written, like {@link #write(Path, byte[])}.
   *
   * @throws IOException if the content cannot be generated
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

  /** Uses a file. */
  @FunctionalInterface
  interface Use {
    void of(Path file) throws IOException;
  }

  /** Writes content to a temporary file for a single use. */
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
