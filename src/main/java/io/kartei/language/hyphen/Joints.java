package io.kartei.language.hyphen;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The joints of German compounds, at which words are parted rather than at any syllable: {@code
 * Ressourcen-auslastung}. A joint is a place between syllables beside which a word of the notes
 * ends or begins. Parts that are long themselves are still parted, or lines would end far apart.
 */
final class Joints {
  /** In letters. Shorter words are parts of too many others. */
  static final int MIN_PART = 4;

  /** Longer words are compounds themselves. */
  static final int MAX_PART = 14;

  /** A compound has at least so many letters. */
  private static final int MIN_COMPOUND = 10;

  /** What may stand between the parts of a compound, and none. */
  private static final String[] LINKS = {"", "s", "es", "n", "en", "er", "e"};

  private final Supplier<Set<String>> words;

  /** The most letters of a part that isn't parted. */
  private final int whole;

  /** What nouns end with that are joined by an {@code s}, whatever they mean. */
  private final Set<String> endings;

  /**
   * @param words returns known words, in lower case
   * @param whole the most letters of a part that isn't parted
   * @param endings what words end with that are first parts where an {@code s} follows
   */
  Joints(Supplier<Set<String>> words, int whole, Set<String> endings) {
    this.words = words;
    this.whole = whole;
    this.endings = endings;
  }

  /**
   * Returns the places of a word at which it is split: its joints, and all places within parts that
   * are long; all places if it isn't a compound.
   *
   * @param word in lower case
   * @param places between its syllables, ascending
   */
  int[] first(String word, int[] places) {
    if (word.length() < MIN_COMPOUND || places.length < 2) {
      return places;
    }
    int[] joints = Arrays.stream(places).filter(at -> isJoint(word, at)).toArray();
    return joints.length == 0
        ? places
        : Arrays.stream(places).filter(at -> isPlace(at, joints, word.length())).toArray();
  }

  private boolean isJoint(String word, int at) {
    return at >= MIN_PART
        && word.length() - at >= MIN_PART
        && (words.get().contains(word.substring(at))
            || isFirst(word.substring(0, at))
            || isNoun(word.substring(0, at)));
  }

  /** Returns whether a text ends as nouns do that are first parts of compounds. */
  private boolean isNoun(String part) {
    return part.endsWith("s")
        && endings.stream()
            .anyMatch(ending -> part.startsWith(ending, part.length() - 1 - ending.length()));
  }

  /** Returns whether a text is a known word, as it begins a compound. */
  private boolean isFirst(String part) {
    for (String link : LINKS) {
      int end = part.length() - link.length();
      if (end >= MIN_PART && part.endsWith(link) && words.get().contains(part.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a place is a joint, or within a part that is long. */
  private boolean isPlace(int at, int[] joints, int length) {
    int found = Arrays.binarySearch(joints, at);
    if (found >= 0) {
      return true;
    }
    int next = -found - 1;
    int from = next == 0 ? 0 : joints[next - 1];
    int to = next == joints.length ? length : joints[next];
    return to - from > whole;
  }
}
