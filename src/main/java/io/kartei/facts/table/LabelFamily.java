package io.kartei.facts.table;

import java.util.List;
import java.util.Locale;

/** Whether the labels of a table's rows are things of one kind. */
final class LabelFamily {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_END = 5;
  private static final int MOST_WORDS = 6;

  private LabelFamily() {}

  /** Whether the corner's word returns in most labels: "RAID level" over RAID 0, RAID 1. */
  static boolean isOf(String corner, List<String> labels) {
    String[] words = corner.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", MOST_WORDS + 1);
    for (int i = 0; i < Math.min(MOST_WORDS, words.length); i++) {
      String word = words[i];
      long with = labels.stream().filter(l -> l.toLowerCase(Locale.ROOT).contains(word)).count();
      if (word.length() >= SHORTEST && word.length() < 40 && with * 2 >= labels.size()) {
        return true;
      }
    }
    return false;
  }

  /** Whether all labels end alike, as Kaufvertrag and Mietvertrag do. */
  static boolean shareAnEnd(List<String> labels) {
    String first = labels.get(0).toLowerCase(Locale.ROOT);
    if (first.length() < SHORTEST_END) {
      return false;
    }
    String end = first.substring(first.length() - SHORTEST_END);
    return labels.size() >= 2
        && labels.stream().allMatch(l -> l.toLowerCase(Locale.ROOT).endsWith(end));
  }
}
