package io.kartei.index.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Knows what browsers do with a file by the extensions of its name, which are listed in {@code
 * endings.txt}.
 */
final class Endings {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What an extension says about a file. */
  enum Kind {
    /** A browser or a host runs it. */
    RUNS,
    /** It is sent as XML: a page if it is XML. */
    XML,
    /** It is shown or saved, never run. */
    INERT,
    /** Nothing: a browser may look into the file. */
    UNKNOWN
  }

  private static final Map<String, Kind> KINDS = read("endings.txt");

  private Endings() {}

  /**
   * Returns the kind of a file with this name, given in lower case. The last extension decides if
   * it says that nothing runs; otherwise all of them count, as some hosts read them all ({@code
   * page.html.de}).
   */
  static Kind kind(String name) {
    List<Kind> kinds =
        List.of(name.split("\\.", -1)).stream()
            .skip(1)
            .map(ending -> KINDS.getOrDefault(ending, Kind.UNKNOWN))
            .toList();
    if (!kinds.isEmpty() && kinds.get(kinds.size() - 1) == Kind.INERT) {
      return Kind.INERT;
    }
    if (kinds.contains(Kind.RUNS)) {
      return Kind.RUNS;
    }
    return kinds.contains(Kind.XML) ? Kind.XML : Kind.UNKNOWN;
  }

  private static Map<String, Kind> read(String name) {
    try (InputStream in = Endings.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + name);
      }
      Map<String, Kind> kinds = new HashMap<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> add(kinds, line));
      return Map.copyOf(kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Map<String, Kind> kinds, String line) {
    int colon = line.indexOf(':');
    Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
    for (String ending : BLANKS.split(line.substring(colon + 1).trim(), -1)) {
      if (kinds.put(ending, kind) != null) {
        throw new IllegalStateException("endings.txt has \"" + ending + "\" twice");
      }
    }
  }
}
