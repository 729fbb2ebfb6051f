package io.kartei.search;

import java.util.Arrays;

/** The documents with a term, and how much it counts in each. Not thread-safe. */
final class PostingList {
  /**
   * Maximum number of documents kept: those in which the term counts most. Nobody reads further,
   * and a term that is everywhere tells little in a longer query.
   */
  static final int MAX_KEPT = 4000;

  private static final String DIGITS =
      "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

  private int[] documents = new int[4];
  private byte[] impacts = new byte[4];
  private int size;

  /** Adds a document, which is the last one or comes after it. */
  void add(int document, byte impact) {
    if (size > 0 && documents[size - 1] == document) {
      impacts[size - 1] = (byte) Math.max(impacts[size - 1], impact);
      return;
    }
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, 2 * size);
      impacts = Arrays.copyOf(impacts, 2 * size);
    }
    documents[size] = document;
    impacts[size] = impact;
    size++;
  }

  /** Returns the number of documents, kept or not. */
  int size() {
    return size;
  }

  /**
   * Returns the postings that are kept as text: for each document the difference from the one
   * before it, five bits a character, the lowest first, with the sixth set if more follow; then a
   * character for its impact.
   */
  String encoded() {
    int least = leastKept();
    int atLeast = kept(least);
    StringBuilder text = new StringBuilder();
    int before = 0;
    for (int i = 0; i < size; i++) {
      boolean tie = impacts[i] == least && atLeast-- <= 0;
      if (impacts[i] >= least && !tie) {
        number(documents[i] - before, text);
        text.append(DIGITS.charAt(impacts[i]));
        before = documents[i];
      }
    }
    return text.toString();
  }

  private int leastKept() {
    int[] counts = new int[Byte.MAX_VALUE + 1];
    for (int i = 0; i < size; i++) {
      counts[impacts[i]]++;
    }
    int least = counts.length - 1;
    int kept = counts[least];
    while (least > 0 && kept < MAX_KEPT) {
      least--;
      kept += counts[least];
    }
    return least;
  }

  /** Returns how many documents with the least impact are kept: the first ones. */
  private int kept(int least) {
    int more = 0;
    for (int i = 0; i < size; i++) {
      more += impacts[i] > least ? 1 : 0;
    }
    return MAX_KEPT - more;
  }

  private static void number(int value, StringBuilder text) {
    int rest = value;
    while (rest > 31) {
      text.append(DIGITS.charAt(32 | (rest & 31)));
      rest >>>= 5;
    }
    text.append(DIGITS.charAt(rest));
  }
}
