package io.kartei.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.kartei.source.SourcePaths;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Looks at files and folders without ever following a symbolic link. */
final class Trees {
  /** How much of a file is read at a time, in bytes. */
  private static final int BLOCK = 1 << 16;

  private Trees() {}

  /** Whether there is anything at this path, even a broken link. */
  static boolean exists(Path path) {
    return Files.exists(path, NOFOLLOW_LINKS);
  }

  static boolean isFile(Path path) {
    return Files.isRegularFile(path, NOFOLLOW_LINKS);
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path, NOFOLLOW_LINKS);
  }

  /** Returns the entries of a folder, sorted by name. */
  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /** Whether this is a file with exactly these bytes. */
  static boolean holds(Path file, byte[] bytes) throws IOException {
    return isFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** Whether this is a file with exactly the bytes of the stream. */
  static boolean holds(Path file, InputStream bytes) throws IOException {
    if (!isFile(file)) {
      return false;
    }
    try (InputStream held = Files.newInputStream(file)) {
      byte[] here = new byte[BLOCK];
      byte[] there = new byte[BLOCK];
      int read;
      do {
        read = held.readNBytes(here, 0, BLOCK);
        int other = bytes.readNBytes(there, 0, BLOCK);
        if (!Arrays.equals(here, 0, read, there, 0, other)) {
          return false;
        }
      } while (read == BLOCK);
      return true;
    }
  }

  /** Whether both are files with the same content. */
  static boolean sameContent(Path a, Path b) throws IOException {
    return isFile(a) && isFile(b) && Files.mismatch(a, b) < 0;
  }

  /**
   * Whether {@code path} below {@code root} is a file that is reached through real folders only.
   */
  static boolean isPlainFile(Path root, String path) {
    Path at = root;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      at = SourcePaths.below(root, path.substring(0, slash));
      if (!isFolder(at)) {
        return false;
      }
    }
    return isFile(SourcePaths.below(root, path));
  }

  /** Copies the permissions of one folder to another, where the disk supports that. */
  static void copyPermissions(Path from, Path to) throws IOException {
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (UnsupportedOperationException e) {
      // Windows: a folder inherits those of its parent
    }
  }

  /** Deletes a file, or a folder with everything in it, if it exists. */
  static void delete(Disk disk, Path path) throws IOException {
    if (isFolder(path)) {
      for (Path child : children(path)) {
        delete(disk, child);
      }
    }
    if (exists(path)) {
      disk.delete(path);
    }
  }

  /**
   * Deletes a folder if it is empty, then its parents likewise, up to but not including {@code
   * root}.
   */
  static void deleteEmpty(Disk disk, Path folder, Path root) throws IOException {
    for (Path at = folder; at != null && !at.equals(root); at = at.getParent()) {
      if (exists(at)) {
        if (!isFolder(at) || !children(at).isEmpty()) {
          return;
        }
        disk.delete(at);
      }
    }
  }
}
