package io.kartei.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nearest of many words. The words are sorted, so that neighbours share table rows for
 * their common letters, and all words with a hopeless beginning are skipped at once.
 */
final class NearestWord {
  private static final int MAX_LENGTH = 400;

  private final List<Word> words;

  /** The number of leading letters that each word shares with the one before it. */
  private final int[] shared;

  /** A candidate, and the form in which it is compared. */
  private record Word(String text, String folded) {}

  NearestWord(Collection<String> candidates) {
    words =
        candidates.stream()
            .map(text -> new Word(text, Suggestions.fold(text)))
            .sorted(Comparator.comparing(Word::folded).thenComparing(Word::text))
            .toList();
    shared = new int[words.size()];
    for (int i = 1; i < shared.length; i++) {
      int mismatch = Arrays.mismatch(letters(i - 1), letters(i));
      shared[i] = mismatch < 0 ? words.get(i).folded.length() : mismatch;
    }
  }

  private char[] letters(int word) {
    return words.get(word).folded.toCharArray();
  }

  /**
   * Returns the nearest word that is at most {@code limit} mistakes away; the first in order if
   * there are several.
   */
  @Nullable String find(String wanted, int limit) {
    if (wanted.length() > MAX_LENGTH) {
      return null;
    }
    Table table = new Table(Suggestions.fold(wanted), limit);
    String best = null;
    int least = limit;
    int hopeless = Integer.MAX_VALUE;
    int known = 0;
    for (int i = 0; i < shared.length; i++) {
      known = Math.min(known, shared[i]);
      if (shared[i] >= hopeless) {
        continue;
      }
      Word word = words.get(i);
      int length = word.folded.length();
      hopeless = Integer.MAX_VALUE;
      while (known < length && hopeless == Integer.MAX_VALUE) {
        known++;
        hopeless = table.add(word.folded, known) > least ? known : hopeless;
      }
      if (hopeless == Integer.MAX_VALUE) {
        int distance = table.distance(length);
        boolean nearer = best == null || word.text.compareTo(best) < 0;
        if (distance < least || (distance == least && nearer)) {
          best = word.text;
          least = distance;
        }
      }
    }
    return best;
  }

  /**
   * Has a row for each letter of a candidate; computes only the band that can stay within the
   * limit.
   */
  private static final class Table {
    private final String wanted;
    private final int limit;
    private final int[][] rows;

    Table(String wanted, int limit) {
      this.wanted = wanted;
      this.limit = limit;
      this.rows = new int[wanted.length() + limit + 2][wanted.length() + 1];
      for (int j = 0; j <= wanted.length(); j++) {
        rows[0][j] = Math.min(j, limit + 1);
      }
    }

    int distance(int letters) {
      return rows[letters][wanted.length()];
    }

    /** Fills the row of the candidate's {@code i}-th letter; returns the smallest value in it. */
    int add(String word, int i) {
      int far = limit + 1;
      int[] row = rows[i];
      Arrays.fill(row, far);
      row[0] = Math.min(i, far);
      int least = row[0];
      int end = Math.min(wanted.length(), i + limit);
      for (int j = Math.max(1, i - limit); j <= end; j++) {
        row[j] = Math.min(cell(word, i, j), far);
        least = Math.min(least, row[j]);
      }
      return least;
    }

    private int cell(String word, int i, int j) {
      char letter = word.charAt(i - 1);
      int cost = letter == wanted.charAt(j - 1) ? 0 : 1;
      int best = Math.min(Math.min(rows[i][j - 1], rows[i - 1][j]) + 1, rows[i - 1][j - 1] + cost);
      boolean swapped =
          i > 1
              && j > 1
              && letter == wanted.charAt(j - 2)
              && word.charAt(i - 2) == wanted.charAt(j - 1);
      return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
  }
}
