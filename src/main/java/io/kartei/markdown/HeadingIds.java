package io.kartei.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives headings their ids, by mdBook's rule, so that old links keep working: letters, digits,
 * {@code _} and {@code -} stay (ASCII in lower case), white space becomes {@code -}, all else goes;
 * a repeat gets {@code -1}, {@code -2}, ... (mdBook, {@code utils::normalize_id} and {@code
 * unique_id_from_content}).
 */
final class HeadingIds {
  /** The ids of the parts around a note on its page; others that begin so are free: K-means. */
  private static final Set<String> THEME =
      Set.of(
          "k-backlinks-title",
          "k-exams",
          "k-frequent",
          "k-help",
          "k-help-title",
          "k-main",
          "k-matrix",
          "k-menu",
          "k-sittings",
          "k-toc-title",
          "k-top",
          "k-topic",
          "k-topics");

  private final Set<String> taken = new HashSet<>(THEME);
  private final Map<String, Integer> repeats = new HashMap<>();

  /** An id that is not taken, from the heading's text. */
  String of(String text) {
    String base = normalize(text);
    if (base.isEmpty()) {
      base = "section";
    }
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + repeats.merge(base, 1, Integer::sum);
    }
    return id;
  }

  /** Takes an id that the author chose; false when it is taken already. */
  boolean claim(String id) {
    return taken.add(id);
  }

  /** All that are taken. */
  Set<String> all() {
    return taken;
  }

  /** Whether a heading has this text's plain id already. */
  boolean isTaken(String text) {
    String id = normalize(text);
    return taken.contains(id) && !THEME.contains(id);
  }

  static String normalize(String text) {
    StringBuilder id = new StringBuilder(text.length());
    text.strip()
        .codePoints()
        .forEach(
            c -> {
              if (c >= 'A' && c <= 'Z') {
                id.append((char) (c + 'a' - 'A'));
              } else if (Character.isLetterOrDigit(c) || c == '_' || c == '-') {
                id.appendCodePoint(c);
              } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                id.append('-');
              }
            });
    return id.toString();
  }
}
