package io.kartei.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that tries to be more than a text.
 *
 * @param number from 1, over all
 * @param kind what it tries, in short
 * @param text the text itself
 */
public record Vector(int number, String kind, String text) {
  private static final Path FOLDER = Path.of("src/test/resources/vectors");
  private static final Pattern CODE = Pattern.compile("(?<!\\\\)\\\\u([0-9A-F]{4})");

  /**
   * All of the files in {@code src/test/resources/vectors}. A line there is a vector, with {@code
   * \n}, {@code \t}, {@code \r}, {@code \\} and {@code \}{@code uXXXX} as in Java; a line of
   * {@code @@} names the kind of those below it.
   */
  public static List<Vector> all() {
    List<Vector> all = new ArrayList<>();
    String kind = "";
    for (String line : lines()) {
      if (line.startsWith("@@ ")) {
        kind = line.substring(3, line.indexOf(':'));
      } else if (!line.isBlank()) {
        all.add(new Vector(all.size() + 1, kind, unescaped(line)));
      }
    }
    return all;
  }

  private static List<String> lines() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String line) {
    String codes =
        CODE.matcher(line)
            .replaceAll(
                match ->
                    java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    return codes
        .replace("\\\\", "\uE000")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\r", "\r")
        .replace('\uE000', '\\');
  }

  /** Without line breaks. */
  String line() {
    return text.replaceAll("[\\r\\n]+", " ");
  }

  /** In a cell of a table. */
  String cell() {
    return line().replace("|", "\\|");
  }

  /** In an attribute of an author's own HTML. */
  String attribute() {
    return text.replace("&", "&amp;").replace("\"", "&quot;");
  }

  /** In quotes of a diagram. */
  String quoted() {
    return line().replace("\"", "#quot;");
  }

  /** In double quotes of YAML. */
  String yaml() {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7F) {
        out.append(c);
      } else {
        out.append(String.format(java.util.Locale.ROOT, "\\u%04X", (int) c));
      }
    }
    return out.append('"').toString();
  }

  /** In double quotes of TOML. */
  String toml() {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(
            c ->
                out.append(
                    c == '"' || c == '\\' || c < ' '
                        ? "\\u%04X".formatted(c)
                        : Character.toString(c)));
    return out.append('"').toString().replace("\u007F", "\\u007F");
  }

  /** As the name of a file, as far as a file can have it. */
  String name() {
    String name = text.replace('/', '\u2215').replace('\\', '\u2216').replace("\u0000", "");
    return "v%d %s".formatted(number, name.substring(0, Math.min(60, name.length())));
  }
}
