package io.kartei.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * "Did you mean": the nearest of the names that exist.
 *
 * <p>Nearness is the number of characters put in, left out, exchanged or swapped with their
 * neighbour (optimal string alignment; Damerau 1964), letters' case aside. One mistake is forgiven
 * in short words, at most three in long ones. What lies further off is not looked at closely, so
 * thousands of candidates cost little.
 */
public final class Suggestions {
  private static final int LONGEST = 400;

  private Suggestions() {}

  /**
   * The candidate nearest to a word; of several equally near the first in natural order.
   *
   * @return null when none is near enough
   */
  public static @Nullable String nearest(String word, Collection<String> candidates) {
    return nearest(word, candidates, limit(word.length()));
  }

  private static @Nullable String nearest(String word, Collection<String> candidates, int limit) {
    String wanted = fold(word);
    String best = null;
    int least = limit;
    for (String candidate : candidates) {
      int distance = distance(wanted, fold(candidate), least);
      if (distance < least
          || (distance == least && (best == null || candidate.compareTo(best) < 0))) {
        best = candidate;
        least = distance;
      }
    }
    return best;
  }

  /**
   * The file that a path may have meant: one of the same name in another folder (the nearest of
   * them), else the path that is nearest by its letters, else the nearest by its file name.
   *
   * @param paths with {@code /}
   * @return null when none is near enough
   */
  public static @Nullable String nearestPath(String path, Collection<String> paths) {
    String name = fold(name(path));
    String twin =
        paths.stream()
            .filter(p -> fold(name(p)).equals(name))
            .min(
                Comparator.comparingInt((String p) -> strangeness(path, p))
                    .thenComparing(Comparator.naturalOrder()))
            .orElse(null);
    if (twin != null) {
      return twin;
    }
    int limit = limit(stem(name).length());
    String near = nearest(path, paths, limit);
    if (near != null) {
      return near;
    }
    String nearName = nearest(name, paths.stream().map(Suggestions::name).toList(), limit);
    return nearName == null
        ? null
        : paths.stream().filter(p -> name(p).equals(nearName)).sorted().findFirst().orElse(null);
  }

  /** How many folders of the two paths are not shared. */
  private static int strangeness(String a, String b) {
    String[] left = a.split("/");
    String[] right = b.split("/");
    int shared = 0;
    while (shared < Math.min(left.length, right.length) - 1 && left[shared].equals(right[shared])) {
      shared++;
    }
    return left.length + right.length - 2 * shared;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static int limit(int length) {
    if (length < 3) {
      return 0;
    }
    return length < 6 ? 1 : length < 9 ? 2 : 3;
  }

  /** The distance, or {@code limit + 1} when it is more than {@code limit}. */
  static int distance(String a, String b, int limit) {
    if (a.equals(b)) {
      return 0;
    }
    boolean tooFar =
        Math.abs(a.length() - b.length()) > limit
            || Math.max(a.length(), b.length()) > LONGEST
            || Long.bitCount(letters(a) ^ letters(b)) > 2 * limit;
    return tooFar ? limit + 1 : align(a, b, limit);
  }

  /** A bit for each character there is; each mistake changes at most two. */
  private static long letters(String text) {
    long set = 0;
    for (int i = 0; i < text.length(); i++) {
      set |= 1L << (text.charAt(i) & 63);
    }
    return set;
  }

  /** Only the band of the table that can stay within the limit. */
  private static int align(String a, String b, int limit) {
    int far = limit + 1;
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = Math.min(j, far);
    }
    for (int i = 1; i <= a.length(); i++) {
      java.util.Arrays.fill(row, far);
      row[0] = Math.min(i, far);
      int least = row[0];
      for (int j = Math.max(1, i - limit); j <= Math.min(b.length(), i + limit); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, before[j - 2] + 1);
        }
        row[j] = Math.min(best, far);
        least = Math.min(least, row[j]);
      }
      if (least == far) {
        return far;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
