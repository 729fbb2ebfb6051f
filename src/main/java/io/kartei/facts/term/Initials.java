package io.kartei.facts.term;

import io.kartei.facts.term.LongForm.Part;
import io.kartei.language.Acronym;
import io.kartei.language.Category;
import io.kartei.language.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether letters stand for words: {@code DoS} for {@code Denial-of-Service-Angriff}, {@code RDBMS}
 * for {@code Relationale Datenbankmanagementsysteme}. Each word of weight gives its first letter; a
 * compound may give those of its parts, a small word none.
 */
final class Initials {
  private static final int MAX_LETTERS = 10;
  private static final int MAX_WORD_LENGTH = 60;
  private static final int MAX_REST = 5;

  private final List<Part> parts;
  private final String acronym;
  private final String letters;
  private final Text text;

  /** Whether only beginnings of words and capitals count. */
  private final boolean strict;

  private final Set<Integer> tried = new HashSet<>();
  private final Set<Integer> hopeless = new HashSet<>();

  /**
   * @param text that in which the parts stand
   */
  Initials(List<Part> parts, String acronym, Text text, boolean strict) {
    this.parts = parts;
    this.acronym = acronym;
    this.letters = Acronym.letters(acronym);
    this.text = text;
    this.strict = strict;
  }

  /** Whether the letters stand for the words, from the first on. */
  boolean agree() {
    return letters.length() >= 2
        && letters.length() <= MAX_LETTERS
        && opens(parts.get(0), letters.charAt(0)) > 0
        && matches(0, 0, 0, 0)
        && !repeatsItself()
        && !isNumbered()
        && !(parts.size() == 1 && ChemicalFormula.is(acronym, text));
  }

  /** Nothing is written out when the words hold the acronym itself: {@code CVE-2016-1699}. */
  private boolean repeatsItself() {
    return parts.stream().anyMatch(p -> p.lower().equals(letters))
        || parts.get(0).lower().startsWith(letters)
        || String.join("", parts.stream().map(Part::lower).toList()).equals(letters);
  }

  /** {@code Version 2 (V2)} counts something, and shortens nothing. */
  private boolean isNumbered() {
    String number = parts.get(parts.size() - 1).lower();
    return parts.size() <= letters.length()
        && parts.size() >= 2
        && number.chars().allMatch(Character::isDigit)
        && letters.endsWith(number)
        && letters.length() - number.length() == 1;
  }

  /** Whether letters are found in words in this order, whatever else the words hold. */
  static boolean spell(String longForm, String shortForm) {
    String words = longForm.toLowerCase(Locale.ROOT);
    int from = 0;
    for (char letter : shortForm.toLowerCase(Locale.ROOT).toCharArray()) {
      int at = words.indexOf(letter, from);
      if (at < 0) {
        return false;
      }
      from = at + 1;
    }
    return true;
  }

  /**
   * Whether the letters from one on stand for the words from one on.
   *
   * @param strong how many letters so far begin a word or a part that is certainly one
   * @param weak how many only may
   */
  private boolean matches(int word, int letter, int strong, int weak) {
    if (letter == letters.length()) {
      return isRest(word) && enough(strong, weak);
    }
    if (word == parts.size()) {
      return false;
    }
    if (hopeless.contains(state(word, 0, letter, strong, weak))) {
      return false;
    }
    Part part = parts.get(word);
    char wanted = letters.charAt(letter);
    int opened = opens(part, wanted);
    boolean found =
        (opened > 0 && inside(word, opened, letter + 1, strong + 1, weak))
            || repeats(word, letter, strong, weak)
            || ((isSmall(part) || part.joined()) && matches(word + 1, letter, strong, weak));
    if (!found) {
      hopeless.add(state(word, 0, letter, strong, weak));
    }
    return found;
  }

  /** A digit says how often the letter before it counts: {@code EC2}, {@code W3C}. */
  private boolean repeats(int word, int letter, int strong, int weak) {
    if (letter == 0 || !Character.isDigit(letters.charAt(letter))) {
      return false;
    }
    int more = letters.charAt(letter) - '0' - 1;
    if (more < 1 || more > 3 || word + more > parts.size()) {
      return false;
    }
    for (int i = word; i < word + more; i++) {
      if (parts.get(i).lower().charAt(0) != letters.charAt(letter - 1)) {
        return false;
      }
    }
    return matches(word + more, letter + 1, strong + more, weak);
  }

  /** How many characters of a word its letter takes up; 0 when it is not the word's letter. */
  private int opens(Part part, char letter) {
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

  /** The rest of a word may give letters, too: a prefix, capitals, the parts of a compound. */
  private boolean inside(int word, int from, int letter, int strong, int weak) {
    if (matches(word + 1, letter, strong, weak)) {
      return true;
    }
    Part part = parts.get(word);
    if (letter == letters.length()
        || part.lower().length() > MAX_WORD_LENGTH
        || !tried.add(state(word, from, letter, strong, weak))) {
      return false;
    }
    char wanted = letters.charAt(letter);
    for (int at = from; at < part.lower().length(); at++) {
      if (part.lower().charAt(at) == wanted) {
        boolean next = at == from;
        boolean capital = part.isUpper(at) || Character.isDigit(part.text().charAt(at));
        boolean sure = capital || (!strict && !next && CompoundWord.partBegins(part.lower(), at));
        boolean possible = !strict && (next || CompoundWord.partMayBegin(part.lower(), at));
        if (sure && inside(word, at + 1, letter + 1, strong + 1, weak)) {
          return true;
        }
        if (!sure && possible && weak < 2 && inside(word, at + 1, letter + 1, strong, weak + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A place in the search, as one number. */
  private static int state(int word, int at, int letter, int strong, int weak) {
    return (((word * 64 + at) * 16 + letter) * 16 + strong) * 4 + weak;
  }

  private boolean isSmall(Part part) {
    return text.knows(part.lower(), Category.SMALL_WORD);
  }

  private static boolean enough(int strong, int weak) {
    return strong >= 2 && weak < strong;
  }

  /** Whether the words that are left may give no letter. */
  private boolean isRest(int word) {
    if (word == parts.size()) {
      return true;
    }
    int at = word;
    while (at < parts.size() && parts.get(at).joined()) {
      at++;
    }
    return at == parts.size()
        || (letters.length() >= 3
            && parts.size() - at <= MAX_REST
            && text.knows(parts.get(at).lower(), Category.OF_WORD)
            && at < parts.size() - 1);
  }
}
