package io.kartei.output;

import io.kartei.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may be the path of a file in a site. */
public final class SitePath {
  /** Longest name of a file or folder on the usual disks, in bytes. */
  private static final int LONGEST_NAME = 255;

  static final String UNKNOWN_TO_DISK = "this disk cannot have such a name";

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

  /**
   * What is wrong with a path in a site at a certain place.
   *
   * @param site the folder that the site is written to; need not exist
   * @return half a sentence, or null if a file may be written there
   */
  public static @Nullable String fault(Path site, String path) {
    String fault = fault(path);
    try {
      Path unused = site.resolve(path);
      return fault;
    } catch (InvalidPathException e) {
      return fault == null ? UNKNOWN_TO_DISK : fault;
    }
  }

  /** That a path cannot be, for the reason that {@link #fault} gave. */
  public static Diagnostic unwritable(String path, String fault) {
    return Diagnostic.warning("output-path", "\"" + path + "\" cannot be written: " + fault)
        .hint("rename the file it is made from");
  }

  /** That paths cannot be side by side on every disk, see {@link #fold}. */
  public static Diagnostic sameButForCase(Collection<String> paths) {
    String names = "\"" + String.join("\", \"", paths) + "\"";
    return Diagnostic.warning("case-collision", names + " are one file on Windows and macOS")
        .hint("rename all but one of those they are made from");
  }

  /** The same for all paths that a disk without upper and lower case holds for one. */
  public static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
