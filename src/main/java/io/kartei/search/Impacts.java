package io.kartei.search;

import java.util.Map;

/** The terms of a document, and how much each counts there. Immutable. */
final class Impacts {
  private final int[] terms;
  private final byte[] levels;

  /**
   * @param frequencies the weighted frequency of each term
   */
  Impacts(
      Map<String, Double> frequencies,
      Document.Kind kind,
      boolean relevant,
      Vocabulary vocabulary) {
    terms = new int[frequencies.size()];
    levels = new byte[terms.length];
    int at = 0;
    for (Map.Entry<String, Double> frequency : frequencies.entrySet()) {
      terms[at] = vocabulary.number(frequency.getKey());
      levels[at] = kind.impact(frequency.getValue(), relevant);
      at++;
    }
  }

  int size() {
    return terms.length;
  }

  /** Returns the number of a term in the vocabulary. */
  int term(int at) {
    return terms[at];
  }

  /** Returns how much a term counts: 1 to 63. */
  byte level(int at) {
    return levels[at];
  }
}
