package io.kartei.language;

import java.util.Set;

/** An element of a phrase in the lexicon. */
sealed interface Element {

  /** A token that has one of these forms, in lower case. */
  record Forms(Set<String> forms) implements Element {}

  /**
   * A word that contains given letters.
   *
   * @param open whether letters may come before them
   * @param opens whether letters may come after them
   * @param more whether at least three letters must come before them
   */
  record Affix(String letters, boolean open, boolean opens, boolean more) implements Element {
    private static final int MIN_LETTERS = 3;

    /** Returns whether a word, in lower case, matches. */
    boolean fits(String word) {
      if (word.length() < letters.length() + (more ? MIN_LETTERS : 0)) {
        return false;
      }
      if (open && opens) {
        return word.contains(letters);
      }
      return open ? word.endsWith(letters) : word.startsWith(letters);
    }
  }

  /** A token of a given shape. */
  record Shaped(Shape shape) implements Element {}

  /**
   * Any phrase of a group.
   *
   * @param group as in {@link Lexicon}
   */
  record Reference(int group) implements Element {}

  /** One of several sequences, one of which may be empty. */
  final class Choice implements Element {
    final Element[][] sequences;

    Choice(Element[]... sequences) {
      this.sequences = sequences;
    }
  }

  /** Up to {@code max} tokens of any kind. */
  record Gap(int max) implements Element {}
}
