package io.kartei.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computes the cost of aligning an acronym's letters with words, by dynamic programming. */
final class LetterAlignment {
  private static final int MAX_SHORT_LENGTH = 14;
  private static final int MIN_LETTERS = 2;
  private static final int MAX_LETTERS = 10;
  private static final int MAX_WORD_LENGTH = 60;
  private static final int MAX_REST = 5;

  /** Maximum length of a word that only joins those of a name. */
  private static final int MAX_SHORT = 3;

  /** Minimum number of letters that a word may contribute without being written in capitals. */
  private static final int MIN_PREFIX = 3;

  private static final int MAX_COUNT = 4;
  private static final int MAX_DOUBTS = 2;

  private final String acronym;
  private final String letters;
  private final List<LetterWord> parts;
  private final Text text;
  private final Map<Integer, Integer> costs = new HashMap<>();

  LetterAlignment(String acronym, List<LetterWord> parts, Text text) {
    this.acronym = acronym;
    this.letters = Acronym.letters(acronym);
    this.parts = parts;
    this.text = text;
  }

  /** Returns whether the letters are those that words and their parts begin with. */
  boolean isPlain() {
    return letters.length() <= MAX_LETTERS && !letters.isEmpty() && cost(0, 0, 0) == 0;
  }

  /**
   * Returns the lowest cost of aligning the letters with the words from {@code first} to the last.
   */
  int cost(int first) {
    if (letters.length() < MIN_LETTERS
        || letters.length() > MAX_LETTERS
        || acronym.length() > MAX_SHORT_LENGTH
        || parts.size() - first > LetterAligner.MAX_WORDS
        || opened(parts.get(first), letters.charAt(0)) == 0) {
      return LetterWord.IMPOSSIBLE;
    }
    int cost = cost(first, 0, 0);
    int doubts = cost / LetterWord.COST_OF_DOUBT;
    boolean possible =
        doubts <= MAX_DOUBTS
            && letters.length() - doubts >= 2
            && 2 * doubts < letters.length()
            && !isSomethingElse(parts.subList(first, parts.size()));
    return possible ? cost : LetterWord.IMPOSSIBLE;
  }

  /**
   * Returns the lowest cost of aligning the remaining letters.
   *
   * @param at offset from which the first word may contribute letters; 0 before its first letter
   */
  private int cost(int word, int at, int letter) {
    if (at == 0 && letter == letters.length()) {
      return mayBeLeft(word) ? 0 : LetterWord.IMPOSSIBLE;
    }
    if (word == parts.size()) {
      return LetterWord.IMPOSSIBLE;
    }
    int state = (word * (MAX_WORD_LENGTH + 4) + at) * (MAX_LETTERS + 6) + letter;
    Integer known = costs.get(state);
    if (known == null) {
      known = at == 0 ? beginning(word, letter) : within(word, at, letter);
      costs.put(state, known);
    }
    return known;
  }

  private int beginning(int word, int letter) {
    LetterWord part = parts.get(word);
    int opened = opened(part, letters.charAt(letter));
    int counted = counted(word, letter);
    int beginning = beginningOf(letter);
    int cost = opened > 0 ? cost(word, opened, letter + 1) : LetterWord.IMPOSSIBLE;
    if (beginning > 1 && part.lower().startsWith(letters.substring(letter, letter + beginning))) {
      cost = Math.min(cost, cost(word, beginning, letter + beginning));
    }
    cost += opened > 1 ? LetterWord.COST_OF_PART : 0;
    cost = Math.min(cost, several(word, letter));
    if (counted > 0) {
      cost = Math.min(cost, cost(word + counted, 0, letter + 1));
    }
    return part.joined() || isSmall(word) ? Math.min(cost, cost(word + 1, 0, letter)) : cost;
  }

  /**
   * Returns the lowest cost if a word contributes several letters: those that it begins with,
   * {@code SEC} of {@code Security}, or an acronym at its end all that remain, {@code v6} of {@code
   * IPv6}.
   */
  private int several(int word, int letter) {
    LetterWord part = parts.get(word);
    int least = LetterWord.IMPOSSIBLE;
    String rest = letters.substring(letter);
    if (word == parts.size() - 1
        && letter > 0
        && rest.length() >= MIN_LETTERS
        && part.lower().endsWith(rest)
        && part.lower().length() > rest.length()
        && Acronym.of(part.text()) != null) {
      least = LetterWord.COST_OF_PART;
    }
    int same = 0;
    while (same < rest.length()
        && same < part.lower().length()
        && rest.charAt(same) == part.lower().charAt(same)) {
      same++;
    }
    return letter > 0 && same >= MIN_PREFIX
        ? Math.min(least, LetterWord.COST_OF_PART + cost(word + 1, 0, letter + same))
        : least;
  }

  /** Returns how many letters begin with a capital and go on in small ones: {@code CapEx}. */
  private int beginningOf(int letter) {
    String written = Acronym.plain(acronym);
    int end = letter + 1;
    while (end < letters.length() && Character.isLowerCase(written.charAt(end))) {
      end++;
    }
    return Character.isUpperCase(written.charAt(letter)) ? end - letter : 1;
  }

  private int within(int word, int from, int letter) {
    LetterWord part = parts.get(word);
    int least = cost(word + 1, 0, letter);
    boolean more = letter < letters.length() && part.lower().length() <= MAX_WORD_LENGTH;
    for (int at = from; more && at < part.lower().length(); at++) {
      if (part.lower().charAt(at) == letters.charAt(letter)) {
        int cost = part.cost(at, at == from);
        least =
            cost == LetterWord.IMPOSSIBLE
                ? least
                : Math.min(least, cost + cost(word, at + 1, letter + 1));
      }
    }
    return Math.min(least, LetterWord.IMPOSSIBLE);
  }

  /** Returns how many characters of a word a letter covers; 0 if it isn't the word's letter. */
  private int opened(LetterWord part, char letter) {
    if (part.lower().charAt(0) == letter) {
      return 1;
    }
    if (letter == 'x' && part.lower().startsWith("ex")) {
      return 2;
    }
    return String.valueOf(letter).equals(text.value(Category.DIGIT_WORD, part.lower()))
        ? part.lower().length()
        : 0;
  }

  /**
   * Returns how many further words the letter before a digit stands for: {@code EC2}, {@code W3C}.
   */
  private int counted(int word, int letter) {
    int count = Character.digit(letters.charAt(letter), MAX_LETTERS);
    boolean possible =
        letter > 0 && count >= 2 && count <= MAX_COUNT && word + count - 1 <= parts.size();
    for (int i = word; possible && i < word + count - 1; i++) {
      possible = parts.get(i).lower().charAt(0) == letters.charAt(letter - 1);
    }
    return possible ? count - 1 : 0;
  }

  /**
   * Returns whether a word may be skipped: a small one, or in a name of another language one that
   * is short and begins small among capitals ({@code Banco do Brasil}).
   */
  private boolean isSmall(int word) {
    return text.knows(parts.get(word).lower(), Category.SMALL_WORD)
        || (isShort(word) && isAmongCapitals(word, -1) && isAmongCapitals(word, 1));
  }

  private boolean isShort(int word) {
    String written = parts.get(word).text();
    return written.length() <= MAX_SHORT && written.chars().allMatch(Character::isLowerCase);
  }

  private boolean isAmongCapitals(int word, int step) {
    int at = word + step;
    while (at >= 0 && at < parts.size() && isShort(at)) {
      at += step;
    }
    return at >= 0
        && at < parts.size()
        && parts.get(at).text().length() > MAX_SHORT
        && Character.isUpperCase(parts.get(at).text().charAt(0));
  }

  /**
   * Returns whether words may be left over: the hyphenated rest of the last one, or {@code of the
   * ...}.
   */
  private boolean mayBeLeft(int word) {
    int at = word;
    while (at < parts.size() && parts.get(at).joined()) {
      at++;
    }
    return at == parts.size()
        || (letters.length() > 2
            && at == parts.size() - 1
            && at > 1
            && text.knows(parts.get(at).lower(), Category.WORD_BEHIND_NAME))
        || (letters.length() > 2
            && parts.size() - at <= MAX_REST
            && text.knows(parts.get(at).lower(), Category.OF_WORD)
            && at < parts.size() - 1);
  }

  /**
   * Returns whether the words can't be a long form: they contain the acronym itself ({@code
   * CVE-2016-1699}), something counted ({@code Version 2 (V2)}), another acronym, a formula or only
   * letters.
   */
  private boolean isSomethingElse(List<LetterWord> words) {
    String all = String.join("", words.stream().map(LetterWord::lower).toList());
    String last = words.get(words.size() - 1).lower();
    boolean repeats =
        all.equals(letters)
            || (words.get(0).lower().startsWith(letters) && words.size() != letters.length())
            || words.stream().anyMatch(p -> p.lower().equals(letters));
    boolean counts =
        words.size() >= 2
            && words.size() <= letters.length()
            && last.chars().allMatch(Character::isDigit)
            && letters.substring(1).equals(last);
    boolean shortened =
        words.size() == 1
            && (Acronym.isCapitals(words.get(0).text()) || ChemicalFormula.is(acronym, text));
    boolean signs =
        words.stream()
            .filter(word -> !text.knows(word.lower(), Category.SMALL_WORD))
            .allMatch(word -> word.text().length() == 1);
    return repeats || counts || shortened || signs;
  }
}
