package io.kartei.facts.term;

/** Where the parts of a compound word may begin, judged by its sounds alone. */
final class CompoundWord {
  private static final String VOWELS = "aeiouyäöü";
  private static final int MIN_PART = 3;

  /** Where nothing but a vowel speaks for it, a part has to be a word of some length. */
  private static final int MIN_SYLLABLES_LENGTH = 4;

  private CompoundWord() {}

  /** A consonant after a consonant, as in {@code Daten|bank}: two parts meet here. */
  static boolean partBegins(String word, int at) {
    return isLongEnough(word, at) && !isVowel(word.charAt(at)) && !isVowel(word.charAt(at - 1));
  }

  /** A syllable may begin here, and with it a part. */
  static boolean partMayBegin(String word, int at) {
    boolean vowel = isVowel(word.charAt(at));
    boolean enough =
        vowel
            ? at >= MIN_SYLLABLES_LENGTH && word.length() - at >= MIN_SYLLABLES_LENGTH
            : isLongEnough(word, at);
    return enough && vowel != isVowel(word.charAt(at - 1));
  }

  private static boolean isLongEnough(String word, int at) {
    return at >= MIN_PART - 1 && word.length() - at >= MIN_PART;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
