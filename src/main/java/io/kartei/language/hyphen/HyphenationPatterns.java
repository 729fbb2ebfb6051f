package io.kartei.language.hyphen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * TeX's hyphenation patterns of one language (F. M. Liang, Word Hy-phen-a-tion by Com-put-er,
 * 1983): each pattern rates the places between its letters, the highest rating counts, and a line
 * may end where it is odd.
 */
final class HyphenationPatterns {
  private static final char EDGE = '.';

  /** The letters of the patterns' tree; a node's children are a list linked by {@link #next}. */
  private char[] letters = new char[1 << 17];

  private int[] children = new int[1 << 17];
  private int[] next = new int[1 << 17];
  private byte[][] ratings = new byte[1 << 17][];
  private int nodes = 1;

  /** The break positions of words that the patterns get wrong. */
  private final Map<String, int[]> exceptions = new HashMap<>();

  /**
   * Reads patterns.
   *
   * @param source TeX: lines with comments after {@code %}, patterns, one a line, in braces after
   *     {@code \patterns}, and words with hyphens in braces after {@code \hyphenation}
   */
  HyphenationPatterns(String source) {
    boolean areWords = false;
    boolean arePatterns = false;
    for (int from = 0; from < source.length(); ) {
      int end = source.indexOf('\n', from);
      end = end < 0 ? source.length() : end;
      char first = end == from ? '%' : source.charAt(from);
      if (first == '\\' || first == '}') {
        arePatterns = source.startsWith("\\patterns", from);
        areWords = source.startsWith("\\hyphenation", from);
      } else if (first != '%' && arePatterns) {
        add(source, from, end);
      } else if (first != '%' && areWords) {
        exception(source.substring(from, end).strip());
      }
      from = end + 1;
    }
  }

  private void exception(String word) {
    int[] places = new int[word.length()];
    int count = 0;
    for (int at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1)) {
      places[count] = at - count;
      count++;
    }
    exceptions.put(word.replace("-", ""), Arrays.copyOf(places, count));
  }

  private void add(String source, int from, int end) {
    byte[] rating = new byte[end - from + 1];
    int node = 0;
    int length = 0;
    for (int i = from; i < end; i++) {
      char c = source.charAt(i);
      if (c >= '0' && c <= '9') {
        rating[length] = (byte) (c - '0');
      } else {
        node = child(node, c);
        length++;
      }
    }
    ratings[node] = Arrays.copyOf(rating, length + 1);
  }

  private int child(int node, char letter) {
    int found = find(node, letter);
    if (found > 0) {
      return found;
    }
    if (nodes == letters.length) {
      letters = Arrays.copyOf(letters, 2 * nodes);
      children = Arrays.copyOf(children, 2 * nodes);
      next = Arrays.copyOf(next, 2 * nodes);
      ratings = Arrays.copyOf(ratings, 2 * nodes);
    }
    letters[nodes] = letter;
    next[nodes] = children[node];
    children[node] = nodes;
    return nodes++;
  }

  /** Returns a node's child for a letter, or 0. */
  private int find(int node, char letter) {
    int child = children[node];
    while (child > 0 && letters[child] != letter) {
      child = next[child];
    }
    return child;
  }

  /**
   * Returns where a word may be hyphenated, as the numbers of letters before each place, ascending.
   *
   * @param word letters only, in lower case
   */
  int[] places(String word) {
    int[] known = exceptions.get(word);
    if (known != null) {
      return known.clone();
    }
    String edged = EDGE + word + EDGE;
    byte[] highest = new byte[edged.length() + 1];
    for (int from = 0; from < edged.length(); from++) {
      int node = 0;
      for (int at = from; at < edged.length(); at++) {
        node = find(node, edged.charAt(at));
        if (node == 0) {
          break;
        }
        raise(highest, from, ratings[node]);
      }
    }
    int[] places = new int[word.length()];
    int count = 0;
    for (int at = 1; at < word.length(); at++) {
      if (highest[at + 1] % 2 == 1) {
        places[count++] = at;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private static void raise(
      byte[] highest, int from, byte @org.jspecify.annotations.Nullable [] by) {
    for (int i = 0; by != null && i < by.length; i++) {
      if (by[i] > highest[from + i]) {
        highest[from + i] = by[i];
      }
    }
  }
}
