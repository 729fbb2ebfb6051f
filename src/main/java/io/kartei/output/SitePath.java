package io.kartei.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may be the path of a file in a site. */
final class SitePath {
  /** Longest name of a file or folder on the usual disks, in bytes. */
  private static final int LONGEST_NAME = 255;

  private SitePath() {}

  /**
   * What is wrong with a path.
   *
   * @return half a sentence, or null if a file may be written there
   */
  static @Nullable String fault(String path) {
    if (path.isEmpty() || path.startsWith("/")) {
      return "it is not relative to the site";
    }
    if (path.chars().anyMatch(c -> c == '\\' || c < ' ' || c == 0x7F)) {
      return "it holds a backslash or a control character";
    }
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        return "it holds \"" + name + "\" as the name of a folder";
      }
      if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
        return "a name in it is longer than " + LONGEST_NAME + " bytes";
      }
    }
    String first = fold(path.split("/", 2)[0]);
    if (first.equals(Manifest.NAME) || first.equals(Workspace.INSIDE)) {
      return "the name is taken by Kartei itself";
    }
    return null;
  }

  /** The same for all paths that a disk without upper and lower case holds for one. */
  static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
