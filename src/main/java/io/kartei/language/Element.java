package io.kartei.language;

import java.util.List;
import java.util.Set;

/** A part of a phrase of the lexicon. */
sealed interface Element {

  /** One token that has one of these forms, in lower case. */
  record Forms(Set<String> forms) implements Element {}

  /**
   * A word by a part of it.
   *
   * @param open whether letters may stand before it
   * @param opens whether letters may stand behind it
   * @param more whether at least three must stand before it
   */
  record Affix(String letters, boolean open, boolean opens, boolean more) implements Element {
    private static final int MIN_LETTERS = 3;

    /** Whether a word, in lower case, is one of these. */
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

  /** A token of some shape. */
  record Shaped(Shape shape) implements Element {}

  /** Any phrase of a category. */
  record Reference(Category category) implements Element {}

  /** One of several sequences, of which one may be empty. */
  record Choice(List<List<Element>> sequences) implements Element {}

  /** Up to so many tokens of any kind. */
  record Gap(int max) implements Element {}
}
