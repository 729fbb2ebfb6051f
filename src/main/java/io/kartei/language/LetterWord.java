package io.kartei.language;

/**
 * A word, or a part of a hyphenated one, that may contribute letters to an acronym. Where the parts
 * of a compound begin is guessed from its sounds alone.
 *
 * @param joined whether a hyphen ties it to the part before
 */
record LetterWord(String text, String lower, int start, int end, boolean joined) {
  static final int IMPOSSIBLE = 1_000_000;
  static final int COST_OF_DOUBT = 100;
  static final int COST_OF_PART = 1;

  private static final String VOWELS = "aeiouyäöü";
  private static final int MIN_PART = 3;

  /** Minimum length of a word for a vowel alone to suggest that a part begins. */
  private static final int MIN_SYLLABLES_LENGTH = 4;

  boolean isMarked(int at) {
    return at < text.length()
        && (Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at)));
  }

  /** Returns the cost of using a letter within the word for the acronym. */
  int cost(int at, boolean next) {
    if (isMarked(at)) {
      return 0;
    }
    return next
        ? COST_OF_DOUBT
        : partBegins(at) ? COST_OF_PART : partMayBegin(at) ? COST_OF_DOUBT : IMPOSSIBLE;
  }

  /**
   * Returns whether a part of a compound begins at a consonant after a consonant, as in {@code
   * Daten|bank}.
   */
  private boolean partBegins(int at) {
    return isWithin(at, MIN_PART - 1, MIN_PART) && !isVowel(at) && !isVowel(at - 1);
  }

  /** Returns whether a syllable, and with it a part, may begin here. */
  private boolean partMayBegin(int at) {
    return isVowel(at)
        ? isWithin(at, MIN_SYLLABLES_LENGTH, MIN_SYLLABLES_LENGTH) && !isVowel(at - 1)
        : isWithin(at, MIN_PART - 1, MIN_PART) && isVowel(at - 1);
  }

  private boolean isWithin(int at, int before, int behind) {
    return at >= before && lower.length() - at >= behind;
  }

  private boolean isVowel(int at) {
    return VOWELS.indexOf(lower.charAt(at)) >= 0;
  }
}
