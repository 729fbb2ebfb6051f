package io.kartei.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word of a text that looks like an acronym or has a part that does: {@code DNS}, {@code TCP/IP},
 * {@code IPv6}, {@code OSI-Modell}. It has two capitals, or one and a digit, or counts the letters
 * it leaves out, {@code i18n}. Quantities such as {@code 16GB} aren't acronyms.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param whole the acronym if the whole word is one, or null
 * @param parts the acronyms in its parts: the one before the first hyphen, then those between
 *     slashes
 */
public record Acronym(int start, int end, @Nullable String whole, List<String> parts) {
  /** Characters that may occur within it. */
  private static final String WITHIN = "./+&-";

  /** Maximum length of one that counts letters. */
  private static final int MAX_NUMBERED = 4;

  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 11;

  /** Maximum length of a word whose first part is an acronym. */
  private static final int MAX_WORD_LENGTH = 40;

  /** Returns all acronyms in a text, in order. */
  public static List<Acronym> in(Text text) {
    List<Acronym> found = new ArrayList<>();
    List<Token> tokens = text.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int end = i;
      while (end < tokens.size() && isPart(text, i, end)) {
        end++;
      }
      if (end > i && isPossible(text.string(), tokens.get(i).start(), tokens.get(end - 1).end())) {
        add(found, text.string(), tokens.get(i).start(), tokens.get(end - 1).end());
      }
      i = Math.max(i, end - 1);
    }
    return found;
  }

  private static boolean isPart(Text text, int first, int token) {
    Token part = text.tokens().get(token);
    boolean word = part.kind() != Token.Kind.SIGN;
    return token == first ? word : part.glued() && (word || text.isOneOf(WITHIN, token));
  }

  /** Returns whether there are two capitals, or one and a digit. */
  private static boolean isPossible(String string, int start, int end) {
    int capitals = 0;
    boolean digit = false;
    for (int i = start; i < end; i++) {
      capitals += Character.isUpperCase(string.charAt(i)) ? 1 : 0;
      digit |= Character.isDigit(string.charAt(i));
    }
    return capitals >= 2 || (capitals == 1 && digit) || isNumbered(string, start, end);
  }

  /** Returns whether a number stands for all but the first and last letter: {@code i18n}. */
  private static boolean isNumbered(String string, int start, int end) {
    boolean numbered =
        end - start > 2
            && end - start <= MAX_NUMBERED
            && Character.isLetter(string.charAt(start))
            && Character.isLowerCase(string.charAt(end - 1))
            && string.charAt(start + 1) != '0';
    for (int i = start + 1; i < end - 1 && numbered; i++) {
      numbered = Character.isDigit(string.charAt(i));
    }
    return numbered;
  }

  /** Returns whether an acronym counts the letters that it leaves out of this word. */
  static boolean counts(String acronym, String word) {
    int last = acronym.length() - 1;
    return isNumbered(acronym, 0, acronym.length())
        && acronym.substring(1, last).equals(String.valueOf(word.length() - 2))
        && acronym.regionMatches(true, 0, word, 0, 1)
        && acronym.regionMatches(true, last, word, word.length() - 1, 1);
  }

  private static void add(List<Acronym> found, String string, int start, int until) {
    int end = until;
    boolean points = string.substring(start, end - 1).indexOf('.') >= 0;
    while ("/&-".indexOf(string.charAt(end - 1)) >= 0
        || (string.charAt(end - 1) == '.' && !points)) {
      end--;
    }
    String word = string.substring(start, end);
    String whole = of(word);
    List<String> parts = word.length() > MAX_WORD_LENGTH ? List.of() : parts(word);
    if (whole != null || !parts.isEmpty()) {
      found.add(new Acronym(start, end, whole, parts));
    }
  }

  /** Returns the possible acronyms: the whole word first, then its parts. */
  public List<String> forms() {
    return Stream.concat(Stream.ofNullable(whole), parts.stream()).toList();
  }

  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    int hyphen = word.indexOf('-');
    String first = hyphen < 0 ? null : of(word.substring(0, hyphen));
    if (first != null) {
      parts.add(first);
    }
    if (word.indexOf('/') >= 0) {
      for (String part : word.split("/")) {
        String acronym = of(part);
        if (acronym != null) {
          parts.add(acronym);
        }
      }
    }
    return parts;
  }

  /** Returns the acronym that a word is, without a plural {@code s}; null if it isn't one. */
  public static @Nullable String of(String word) {
    if (word.length() < MIN_LENGTH
        || word.length() > MAX_LENGTH
        || !isPossible(word, 0, word.length())
        || !isMadeOfParts(word)
        || Quantity.is(word)) {
      return null;
    }
    String one = singular(word);
    return isPossible(one, 0, one.length()) ? one : null;
  }

  private static boolean isMadeOfParts(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Words.isPart(c) && (i == 0 || WITHIN.indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static String singular(String word) {
    int end = word.length() - 1;
    return end >= 2
            && word.charAt(end) == 's'
            && isCapitals(word, end)
            && !isNumbered(word, 0, word.length())
        ? word.substring(0, end)
        : word;
  }

  /** Returns whether a word consists of capitals and digits up to an offset. */
  private static boolean isCapitals(String word, int end) {
    return word.chars().limit(end).allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** Returns whether a word consists of capitals and digits. */
  public static boolean isCapitals(String word) {
    return isCapitals(word, word.length());
  }

  /** Returns the letters and digits of an acronym in lower case, without a plural {@code s}. */
  public static String letters(String acronym) {
    return singular(plain(acronym)).toLowerCase(Locale.ROOT);
  }

  /** Returns the letters and digits of an acronym, case preserved. */
  public static String plain(String acronym) {
    StringBuilder plain = new StringBuilder();
    acronym.chars().filter(Words::isPart).forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
