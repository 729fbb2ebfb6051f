package io.kartei.facts.table;

import io.kartei.language.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks whether the labels of a table's rows are things of one kind. */
final class LabelFamily {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final int MIN_LENGTH = 3;
  private static final int MIN_END = 5;
  private static final int MAX_WORDS = 6;
  private static final int MAX_WORDS_OF_NAME = 4;

  private LabelFamily() {}

  /** Returns whether most labels repeat the corner's word: "RAID level" above RAID 0, RAID 1. */
  static boolean isOf(Text corner, List<Text> labels) {
    String[] words = NO_WORD.split(folded(corner), MAX_WORDS + 1);
    for (int i = 0; i < Math.min(MAX_WORDS, words.length); i++) {
      String word = words[i];
      long with = labels.stream().filter(l -> folded(l).contains(word)).count();
      if (word.length() >= MIN_LENGTH && word.length() < 40 && with * 2 >= labels.size()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether all labels have the same ending, as Kaufvertrag and Mietvertrag do. */
  static boolean shareAnEnd(List<Text> labels) {
    String first = folded(labels.get(0));
    if (first.length() < MIN_END) {
      return false;
    }
    String end = first.substring(first.length() - MIN_END);
    return labels.size() >= 2 && labels.stream().allMatch(l -> folded(l).endsWith(end));
  }

  /** Returns whether all labels end with the same word, as "AWS resources" and "own resources". */
  static boolean shareALastWord(List<Text> labels) {
    List<String> ends =
        labels.stream()
            .filter(label -> label.count() > 1 && label.count() <= MAX_WORDS_OF_NAME)
            .filter(label -> !TableShape.isAttribute(label))
            .map(label -> folded(label).substring(folded(label).lastIndexOf(' ') + 1))
            .toList();
    return labels.size() >= 2
        && ends.size() == labels.size()
        && ends.get(0).length() >= MIN_LENGTH
        && ends.stream().distinct().count() == 1;
  }

  /** Returns whether all labels begin with the same name, as "Provider A" and "Provider B" do. */
  static boolean shareAFirstWord(List<Text> labels) {
    List<String> starts =
        labels.stream()
            .filter(
                label -> label.words().tokens().size() > 1 && label.count() <= MAX_WORDS_OF_NAME)
            .filter(label -> !TableShape.isAttribute(label))
            .map(label -> label.view(0, 1))
            .filter(first -> !TableShape.isAttribute(first))
            .map(first -> first.written().toLowerCase(Locale.ROOT))
            .toList();
    return labels.size() >= 2
        && starts.size() == labels.size()
        && starts.get(0).length() >= MIN_LENGTH
        && starts.stream().distinct().count() == 1;
  }

  private static String folded(Text text) {
    return text.string().toLowerCase(Locale.ROOT);
  }
}
