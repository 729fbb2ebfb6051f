package io.kartei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Guesses what somebody meant who mistyped. */
final class Suggestion {
  private Suggestion() {}

  /** {@code ; did you mean 'html'?}, or nothing when no candidate is near. */
  static String of(String typed, Collection<String> candidates) {
    int enough = Math.max(1, typed.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(lower(typed), lower(candidate)) <= enough)
        .min(
            Comparator.comparingInt((String c) -> distance(lower(typed), lower(c)))
                .thenComparing(Comparator.naturalOrder()))
        .map(nearest -> "; did you mean '" + nearest + "'?")
        .orElse("");
  }

  /** The same for a folder that does not exist, from those beside it. */
  static String folder(Path missing) {
    Path parent = missing.getParent();
    if (parent == null || missing.getFileName() == null || !Files.isDirectory(parent)) {
      return "";
    }
    try (Stream<Path> siblings = Files.list(parent)) {
      return of(
          String.valueOf(missing.getFileName()),
          siblings.filter(Files::isDirectory).map(p -> String.valueOf(p.getFileName())).toList());
    } catch (IOException e) {
      return "";
    }
  }

  /** Levenshtein's edit distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
