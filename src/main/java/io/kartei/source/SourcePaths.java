package io.kartei.source;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Handles file names in a way that is the same on every machine. */
public final class SourcePaths {

  private SourcePaths() {}

  /**
   * Returns the last name of a path in Unicode's composed form (NFC), or "" for a root.
   *
   * <p>Under a locale without UTF-8, {@link Path#toString} garbles names that are not ASCII; {@link
   * Path#toUri} still has their bytes.
   */
  public static String name(Path path) {
    String name = ownName(path);
    return isAscii(name) ? name : composed(name);
  }

  /** Returns the last name of a path in the form that it has on disk, or "" for a root. */
  static String ownName(Path path) {
    Path last = path.getFileName();
    if (last == null) {
      return "";
    }
    String name = last.toString();
    return isAscii(name) ? name : nameFromBytes(path);
  }

  /** Whether the last name of a path is in Unicode's composed form on disk. */
  static boolean isComposed(Path path) {
    return ownName(path).equals(name(path));
  }

  /**
   * Returns the path below a folder, even if the disk uses other code points for a name (NFD), or
   * the locale cannot represent the name of an existing file.
   *
   * @param path with {@code /}; an absolute one is used as it is
   * @throws java.nio.file.InvalidPathException if it isn't a valid path on this machine
   */
  public static Path resolve(Path folder, String path) {
    if (isAscii(path)) {
      return folder.resolve(path);
    }
    Path at = path.startsWith("/") ? folder.resolve("/") : folder;
    for (String part : path.split("/")) {
      Path found = isAscii(part) ? null : child(at, composed(part));
      at = found == null ? below(at, part) : found;
    }
    return at;
  }

  /**
   * Returns the path of a file to be written below a folder. Its name is in UTF-8 whatever the
   * locale, so that its bytes are the same on every machine.
   *
   * @param path relative, with {@code /}
   * @throws java.nio.file.InvalidPathException if it isn't a valid path on this machine
   */
  public static Path below(Path folder, String path) {
    boolean asItIs =
        isAscii(path)
            || !folder.getFileSystem().equals(FileSystems.getDefault())
            || File.separatorChar != '/'
            || StandardCharsets.UTF_8.name().equals(System.getProperty("sun.jnu.encoding"));
    if (asItIs) {
      return folder.resolve(path);
    }
    String base = folder.toAbsolutePath().toUri().getRawPath();
    String raw =
        URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    return Path.of(URI.create("file://" + (base.endsWith("/") ? base : base + "/") + raw));
  }

  private static @Nullable Path child(Path folder, String name) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (name(entry).equals(name)) {
          return entry;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return null;
    }
    return null;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** Returns the text in Unicode's composed form (NFC), in which all paths are compared. */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String nameFromBytes(Path path) {
    String raw = path.toUri().getRawPath();
    int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
    String last = raw.substring(raw.lastIndexOf('/', end - 1) + 1, end);
    return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
