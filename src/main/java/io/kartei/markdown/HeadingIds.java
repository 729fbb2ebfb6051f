package io.kartei.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives headings their ids by mdBook's rule, so old links keep working: letters, digits, {@code _}
 * and {@code -} stay (ASCII in lower case), white space becomes {@code -}, everything else is
 * dropped; repeated ids get {@code -1}, {@code -2}, ... (mdBook, {@code utils::normalize_id} and
 * {@code unique_id_from_content}).
 */
final class HeadingIds {
  /**
   * The ids that the page uses around a note. Other ids with this prefix are free, such as that of
   * "K-means".
   */
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

  /** Returns an unused id made from the heading's text. */
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

  /** Claims an id that the author chose; returns false if it is already taken. */
  boolean claim(String id) {
    return taken.add(id);
  }

  /** Returns all ids in use. */
  Set<String> all() {
    return taken;
  }

  /** Returns whether a heading already has the plain id of this text. */
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
