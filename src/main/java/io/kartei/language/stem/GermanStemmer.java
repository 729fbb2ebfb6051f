package io.kartei.language.stem;

/**
 * Stems of German words, by <a href="https://snowballstem.org/algorithms/german/stemmer.html">
 * Snowball's algorithm for German</a>, for words that have been folded: in lower case, without
 * umlauts and ß. The browser has the same in {@code js/search/2-stems.js}; they share their test
 * vectors.
 */
public final class GermanStemmer {
  private static final String[] FIRST = {"ern", "em", "er", "en", "es", "e", "s"};
  private static final String[] SECOND = {"est", "en", "er", "st"};
  private static final String[] THIRD = {"isch", "lich", "heit", "keit", "end", "ung", "ig", "ik"};
  private static final String BEFORE_S = "bdfghklmnrt";
  private static final String BEFORE_ST = "bdfghklmnt";

  /** Minimum number of letters before the first suffix. */
  private static final int MIN_STEM = 3;

  private final int r1;
  private final int r2;
  private String word;

  private GermanStemmer(String word) {
    this.word = word;
    int first = region(word, 0);
    this.r2 = region(word, first);
    this.r1 = Math.max(first, MIN_STEM);
  }

  /** Returns the stem of a folded word; never empty unless the word is. */
  public static String stem(String word) {
    GermanStemmer stemmer = new GermanStemmer(marked(word));
    stemmer.inflection();
    stemmer.comparison();
    stemmer.derivation();
    return stemmer.word.replace('U', 'u').replace('Y', 'y');
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  /** Writes u and y between vowels in upper case: they are consonants there. */
  private static String marked(String word) {
    StringBuilder marked = null;
    for (int i = 1; i < word.length() - 1; i++) {
      char c = word.charAt(i);
      char before = marked == null ? word.charAt(i - 1) : marked.charAt(i - 1);
      if ((c == 'u' || c == 'y') && isVowel(before) && isVowel(word.charAt(i + 1))) {
        marked = marked == null ? new StringBuilder(word) : marked;
        marked.setCharAt(i, Character.toUpperCase(c));
      }
    }
    return marked == null ? word : marked.toString();
  }

  /** Returns where the region after the first consonant that follows a vowel begins. */
  private static int region(String word, int from) {
    for (int i = from + 1; i < word.length(); i++) {
      if (!isVowel(word.charAt(i)) && isVowel(word.charAt(i - 1))) {
        return i + 1;
      }
    }
    return word.length();
  }

  private void inflection() {
    String suffix = suffix(word, FIRST);
    if (suffix.isEmpty() || word.length() - suffix.length() < r1) {
      return;
    }
    if (suffix.equals("s")) {
      if (BEFORE_S.indexOf(word.charAt(word.length() - 2)) >= 0) {
        cut(1);
      }
      return;
    }
    cut(suffix.length());
    boolean ofNiss = suffix.equals("e") || suffix.equals("en") || suffix.equals("es");
    if (ofNiss && word.endsWith("niss")) {
      cut(1);
    }
  }

  private void comparison() {
    String suffix = suffix(word, SECOND);
    if (suffix.isEmpty() || word.length() - suffix.length() < r1) {
      return;
    }
    boolean valid =
        word.length() >= MIN_STEM + 3 && BEFORE_ST.indexOf(word.charAt(word.length() - 3)) >= 0;
    if (!suffix.equals("st") || valid) {
      cut(suffix.length());
    }
  }

  private void derivation() {
    String suffix = suffix(word, THIRD);
    String rest = word.substring(0, word.length() - suffix.length());
    if (suffix.isEmpty() || rest.length() < r2) {
      return;
    }
    word =
        switch (suffix) {
          case "ig", "ik", "isch" -> rest.endsWith("e") ? word : rest;
          case "end", "ung" -> rest.endsWith("eig") ? rest : without(rest, r2, "ig");
          case "keit" -> without(rest, r2, "lich", "ig");
          default -> without(rest, r1, "er", "en");
        };
  }

  /** Returns a word without one of these suffixes, if that lies in a region. */
  private static String without(String word, int region, String... suffixes) {
    String suffix = suffix(word, suffixes);
    int length = word.length() - suffix.length();
    return length >= region ? word.substring(0, length) : word;
  }

  private static String suffix(String word, String... suffixes) {
    for (String suffix : suffixes) {
      if (word.endsWith(suffix)) {
        return suffix;
      }
    }
    return "";
  }

  private void cut(int letters) {
    word = word.substring(0, word.length() - letters);
  }
}
