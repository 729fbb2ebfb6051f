package io.kartei.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether two folders hold the same names with the same content. */
public final class TreeHash {
  private TreeHash() {}

  /** A hash over all files, folders and links below; {@code absent} if there is no such folder. */
  public static String of(Path root) {
    return Trees.exists(root) ? sha256(String.join("\n", list(root))) : "absent";
  }

  /** One line for each file, folder and link below, sorted: path, kind, hash of the content. */
  public static List<String> list(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(p -> !p.equals(root)).map(p -> line(root, p)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Path root, Path path) {
    String name = root.relativize(path).toString().replace('\\', '/');
    try {
      if (Files.isSymbolicLink(path)) {
        return name + " -> " + Files.readSymbolicLink(path);
      }
      return Files.isDirectory(path) ? name + "/" : name + " " + sha256(Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
