package io.kartei.diagnostic;

import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nearest existing name, for "did you mean" hints.
 *
 * <pre>{@code
 * Suggestions.nearest("titel", List.of("title", "html")); // title
 * Suggestions files = Suggestions.among(tree.files().keySet()); // once, for many questions
 * files.nearestPath("dns.md"); // dienste/dns.md
 * }</pre>
 *
 * <p>Distance is the number of characters inserted, omitted, replaced or swapped with their
 * neighbour (optimal string alignment; Damerau 1964), ignoring case. Short words may have one
 * mistake, long ones up to three. The answer does not depend on the candidates' order.
 */
public final class Suggestions {
  private final NearestWord words;
  private final NearestWord names;

  /** The paths by file name, ignoring case. */
  private final Map<String, List<String>> byName = new HashMap<>();

  private Suggestions(Collection<String> candidates) {
    words = new NearestWord(candidates);
    for (String candidate : candidates) {
      byName.computeIfAbsent(fold(name(candidate)), n -> new ArrayList<>()).add(candidate);
    }
    names = new NearestWord(byName.keySet());
  }

  /** Prepares suggestions from these candidates: words, or paths with {@code /}. */
  public static Suggestions among(Collection<String> candidates) {
    return new Suggestions(candidates);
  }

  /** Like {@link #nearest(String)}, for a single query among a few candidates. */
  public static @Nullable String nearest(String word, Collection<String> candidates) {
    return new NearestWord(candidates).find(word, limit(word.length()));
  }

  /** Returns the candidate that is one mistake away from a word, or null if there is none. */
  public static @Nullable String slip(String word, Collection<String> candidates) {
    return new NearestWord(candidates).find(word, 1);
  }

  /**
   * Asks whether the nearest of a few candidates was meant; if none is near, returns {@code
   * otherwise}.
   */
  public static Phrase hint(String word, Collection<String> candidates, Phrase otherwise) {
    String near = nearest(word, candidates);
    return near == null ? otherwise : Phrase.of("did-you-mean", near);
  }

  /** Like {@link #nearestPath(String)}, for a single query among a few paths. */
  public static @Nullable String nearestPath(String path, Collection<String> paths) {
    return among(paths).nearestPath(path);
  }

  /**
   * Returns the candidate nearest to a word; of several equally near ones, the first in natural
   * order.
   *
   * @return null if none is near enough
   */
  public @Nullable String nearest(String word) {
    return words.find(word, limit(word.length()));
  }

  /**
   * Returns the file that a path may have meant: one with the same name in another folder (the
   * nearest in the tree), else the path with the nearest spelling, else the one with the nearest
   * file name.
   *
   * @param path with {@code /}
   * @return null if none is near enough
   */
  public @Nullable String nearestPath(String path) {
    String name = fold(name(path));
    int limit = limit(stem(name).length());
    String twin = inTree(path, name);
    String near = twin == null ? words.find(path, limit) : twin;
    if (near != null) {
      return near;
    }
    String nearName = names.find(name, limit);
    return nearName == null ? null : inTree(path, nearName);
  }

  private @Nullable String inTree(String path, String name) {
    return byName.getOrDefault(name, List.of()).stream()
        .min(
            Comparator.comparingInt((String other) -> foldersBetween(path, other))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  /** Returns how many steps up and down lead from one file to the other. */
  private static int foldersBetween(String a, String b) {
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

  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static int limit(int length) {
    if (length < 3) {
      return 0;
    }
    return length < 6 ? 1 : length < 9 ? 2 : 3;
  }
}
