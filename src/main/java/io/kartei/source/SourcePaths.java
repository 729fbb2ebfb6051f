package io.kartei.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;

/** Names of files, the same on every machine. */
public final class SourcePaths {

  private SourcePaths() {}

  /**
   * The last name of a path in Unicode's composed form (NFC), or "" for a root.
   *
   * <p>Under a locale without UTF-8, {@link Path#toString} garbles names that are not ASCII; {@link
   * Path#toUri} still has their bytes.
   */
  public static String name(Path path) {
    Path last = path.getFileName();
    if (last == null) {
      return "";
    }
    String name = last.toString();
    return name.chars().allMatch(c -> c < 0x80) ? name : composed(nameFromBytes(path));
  }

  /** The text in Unicode's composed form (NFC), in which all paths are compared. */
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
