package io.kartei.facts.term;

/** Where the parts of a compound word may begin, judged by its sounds alone. */
final class CompoundWord {
  private static final String VOWELS = "aeiouyäöü";
  private static final int SHORTEST_PART = 3;

  /** Where nothing but a vowel speaks for it, a part has to be a word of some length. */
  private static final int SHORTEST_SYLLABLES = 4;

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
            ? at >= SHORTEST_SYLLABLES && word.length() - at >= SHORTEST_SYLLABLES
            : isLongEnough(word, at);
    return enough && vowel != isVowel(word.charAt(at - 1));
  }

  private static boolean isLongEnough(String word, int at) {
    return at >= SHORTEST_PART - 1 && word.length() - at >= SHORTEST_PART;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
