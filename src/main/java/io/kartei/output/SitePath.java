package io.kartei.output;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks and converts paths of files in a site. */
public final class SitePath {
  /** The longest name of a file or folder on common disks, in bytes. */
  private static final int MAX_NAME_LENGTH = 255;

  /** The longest name that {@link #portable} returns, in bytes; leaves room for a number. */
  private static final int MAX_NAME = 240;

  /** Characters that Windows doesn't allow in a name ("Naming Files, Paths, and Namespaces"). */
  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\\\x00-\\x1F\\x7F]");

  /** Names that Windows treats as devices, whatever their extension; see there. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(?<device>con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])"
              + " *(?<rest>\\..*)?");

  static final Phrase UNKNOWN_TO_DISK = Phrase.of("path-fault.unknown-to-disk");

  private SitePath() {}

  /**
   * Returns what is wrong with a path.
   *
   * @return half a sentence, or null if a file may be written there
   */
  public static @Nullable Phrase fault(String path) {
    if (path.isEmpty() || path.startsWith("/")) {
      return Phrase.of("path-fault.not-relative");
    }
    if (path.chars().anyMatch(c -> c == '\\' || c < ' ' || c == 0x7F)) {
      return Phrase.of("path-fault.control");
    }
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        return Phrase.of("path-fault.folder", name);
      }
      if (name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_LENGTH) {
        return Phrase.of("path-fault.long", MAX_NAME_LENGTH);
      }
    }
    String first = fold(path.split("/", 2)[0]);
    if (first.equals(Manifest.NAME) || first.equals(Workspace.INSIDE)) {
      return Phrase.of("path-fault.ours");
    }
    return null;
  }

  /**
   * Returns the path in a form that is valid on every common system: without the characters that
   * Windows forbids, its device names, blanks and dots at the end of a name, and names that are too
   * long.
   */
  public static String portable(String path) {
    StringBuilder portable = new StringBuilder();
    for (String name : path.split("/", -1)) {
      portable.append(portable.isEmpty() ? "" : "/").append(portableName(name));
    }
    return portable.toString();
  }

  private static String portableName(String name) {
    String plain = FORBIDDEN.matcher(name).replaceAll("-");
    int end = plain.length();
    while (end > 0 && (plain.charAt(end - 1) == '.' || plain.charAt(end - 1) == ' ')) {
      end--;
    }
    plain = end == 0 ? "_" : plain.substring(0, end);
    Matcher device = DEVICE.matcher(plain);
    if (device.matches()) {
      String rest = device.group("rest");
      plain = device.group("device") + "_" + (rest == null ? "" : rest);
    }
    return plain.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_LENGTH
        ? shortened(plain)
        : plain;
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 20 ? name.substring(dot) : "";
    StringBuilder stem = new StringBuilder();
    int bytes = ending.getBytes(StandardCharsets.UTF_8).length;
    for (int i = 0; i < name.length(); ) {
      int codePoint = name.codePointAt(i);
      bytes += Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_NAME) {
        return stem.toString().strip() + ending;
      }
      stem.appendCodePoint(codePoint);
      i += Character.charCount(codePoint);
    }
    return name;
  }

  /** Makes the diagnostic that a path is not possible, for the reason that {@link #fault} gave. */
  public static Diagnostic unwritable(String path, Phrase fault) {
    return Diagnostic.warning("output-path.unwritable", path, fault);
  }

  /** Makes the diagnostic that these paths cannot coexist on every disk; see {@link #fold}. */
  public static Diagnostic sameButForCase(Collection<String> paths) {
    String names = "\"" + String.join("\", \"", paths) + "\"";
    return Diagnostic.warning("case-collision.files", names);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Returns a key that is equal for all paths that a case-insensitive disk treats as the same. */
  public static String fold(String path) {
    if (isAscii(path)) {
      return path.toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
