package io.kartei.facts.term;

import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether letters stand for words: {@code DoS} for {@code Denial-of-Service-Angriff}, {@code RDBMS}
 * for {@code Relationale Datenbankmanagementsysteme}. Each word of weight gives its first letter; a
 * compound may give those of its parts, a small word none.
 */
final class Initials {
  /** Nobody shortens more words than this. */
  static final int MAX_WORDS = 12;

  private static final int MAX_LETTERS = 10;
  private static final int LONGEST_WORD = 60;

  /** No long form reaches further, in characters. */
  private static final int REACH = 160;

  private static final List<Boolean> EXACT_FIRST = List.of(true, false);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Where a long form ends at the latest. */
  private static final Pattern STOP = Pattern.compile("[.;:!?()|=>\\n]|\\s[–—-]\\s");

  private static final Lexicon LEXICON = Lexicon.standard();

  private final List<Part> parts;
  private final String letters;
  private final Set<Integer> tried = new HashSet<>();
  private final Set<Integer> hopeless = new HashSet<>();

  /**
   * A word, or a part of a hyphenated one.
   *
   * @param joined whether a hyphen ties it to the part before
   */
  private record Part(String text, String lower, boolean joined) {
    boolean isSmall() {
      return LEXICON.isWord(lower, Category.SMALL_WORD);
    }

    boolean isUpper(int at) {
      return at < text.length() && Character.isUpperCase(text.charAt(at));
    }
  }

  /** Whether only beginnings of words and capitals count. */
  private final boolean strict;

  private Initials(String longForm, String shortForm, boolean strict) {
    this.strict = strict;
    this.parts = parts(longForm);
    this.letters = letters(shortForm);
  }

  /** Whether the short form's letters stand for the words of the long one, from the first on. */
  static boolean agree(String longForm, String shortForm) {
    return agree(longForm, shortForm, true) || agree(longForm, shortForm, false);
  }

  private static boolean agree(String longForm, String shortForm, boolean strict) {
    if (longForm.length() > REACH || shortForm.length() > MAX_LETTERS + 4) {
      return false;
    }
    Initials initials = new Initials(longForm, shortForm, strict);
    return initials.letters.length() >= 2
        && initials.parts.size() >= 1
        && initials.parts.size() <= MAX_WORDS
        && initials.begins()
        && initials.matches(0, 0, 0, 0)
        && !initials.repeatsItself()
        && !initials.isNumbered()
        && !(initials.parts.size() == 1 && ChemicalFormula.is(shortForm));
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

  /** The last words of a text that the short form stands for, or null. */
  static @Nullable String tail(String text, String shortForm) {
    String near = text.length() > REACH ? text.substring(text.length() - REACH) : text;
    List<Integer> starts = new ArrayList<>();
    Matcher word = WORD.matcher(near);
    while (word.find()) {
      boolean begins = word.start() == 0 || near.charAt(word.start() - 1) != '-';
      if (begins) {
        starts.add(word.start());
      }
    }
    for (boolean strict : EXACT_FIRST) {
      for (int i = starts.size() - 1; i >= 0 && i >= starts.size() - MAX_WORDS; i--) {
        String tail = near.substring(starts.get(i)).strip();
        if (!isCutWord(text, near, starts.get(i)) && agree(tail, shortForm, strict)) {
          return tail;
        }
      }
    }
    return null;
  }

  /** The first words of a text that the short form stands for, or null. */
  static @Nullable String head(String text, String shortForm) {
    String near = text.length() > REACH ? text.substring(0, REACH) : text;
    int stop = STOP.matcher(near).results().findFirst().map(r -> r.start()).orElse(near.length());
    String shorter = null;
    for (boolean strict : EXACT_FIRST) {
      Matcher word = WORD.matcher(near);
      for (int words = 1; word.find() && words <= MAX_WORDS && word.end() <= stop; words++) {
        boolean ends = word.end() == near.length() || near.charAt(word.end()) != '-';
        String head = near.substring(0, word.end());
        if (ends && agree(head, shortForm, strict)) {
          boolean goesOn = LEXICON.isWord(word.group(), Category.SMALL_WORD) && word.end() < stop;
          if (!goesOn) {
            return head.strip();
          }
          shorter = shorter == null ? head.strip() : shorter;
        }
      }
    }
    return shorter;
  }

  private static boolean isCutWord(String text, String near, int start) {
    return start == 0 && near.length() < text.length();
  }

  private static List<Part> parts(String longForm) {
    List<Part> parts = new ArrayList<>();
    Matcher word = WORD.matcher(longForm.replaceAll("\\([^()]*\\)", " "));
    int end = -1;
    String text = longForm.replaceAll("\\([^()]*\\)", " ");
    while (word.find() && parts.size() <= MAX_WORDS) {
      boolean joined = end >= 0 && word.start() == end + 1 && text.charAt(end) == '-';
      parts.add(new Part(word.group(), word.group().toLowerCase(Locale.ROOT), joined));
      end = word.end();
    }
    return parts;
  }

  /** The letters that count: a plural's {@code s} ({@code VMs}) does not. */
  private static String letters(String shortForm) {
    String plain = shortForm.replaceAll("[^\\p{L}\\p{N}]", "");
    boolean plural = plain.length() > 2 && plain.matches("[\\p{Lu}\\p{N}]+s");
    String counted = plural ? plain.substring(0, plain.length() - 1) : plain;
    return counted.length() > MAX_LETTERS ? "" : counted.toLowerCase(Locale.ROOT);
  }

  private boolean begins() {
    return !parts.isEmpty() && opens(parts.get(0), letters.charAt(0)) > 0;
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
            || ((part.isSmall() || part.joined()) && matches(word + 1, letter, strong, weak));
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
  private static int opens(Part part, char letter) {
    if (part.lower().charAt(0) == letter) {
      return 1;
    }
    if (letter == 'x' && part.lower().startsWith("ex")) {
      return 2;
    }
    return String.valueOf(letter).equals(LEXICON.value(Category.DIGIT_WORD, part.lower()))
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
        || part.lower().length() > LONGEST_WORD
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
            && parts.size() - at <= 5
            && LEXICON.isWord(parts.get(at).lower(), Category.OF_WORD)
            && at < parts.size() - 1);
  }
}
