package io.kartei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file or folder as a title: without the number or date that sorts it, with blanks
 * for {@code _}, for {@code -} and between the words of {@code camelCase}.
 *
 * @param words the words of the name, at least one unless the name is empty
 * @param slug whether the words have lost their spelling: all are lower case or were joined by
 *     dashes. A single dash between capitals belongs to the name: {@code E-Mail}
 */
public record FileTitle(List<String> words, boolean slug) {
  /** Words of {@code camelCase} are at least this long; {@code eBay} and {@code IPv6} are names. */
  private static final int MIN_HUMP = 3;

  /** With so many words that begin with capitals, one isn't a name but joins them. */
  private static final int NAMED_BY_HUMPS = 3;

  /** A day's note, as journals call it. */
  private static final Pattern DAY = Pattern.compile("\\d{4}[-_]\\d{2}[-_]\\d{2}");

  /** Numbers that dashes join, such as a day without its year. */
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}(?:-\\d{1,4})+");

  /** What Logseq writes for the slash in a page's name: {@code netze___dns.md}. */
  private static final String NAMESPACE = "___";

  /** What Logseq writes for the colon. */
  private static final Pattern COLON = Pattern.compile("%3[Aa]");

  /** The page of what somebody marked in a PDF, as Logseq names it. */
  private static final Pattern HIGHLIGHTS = Pattern.compile("^hls__(.+?)(?:_\\d{13}_\\d++)?+$");

  private static final int MAX_ORDER_DIGITS = 2;
  private static final int DATE = "2023-01-31".length();

  public FileTitle {
    words = List.copyOf(words);
  }

  /**
   * Takes a name apart.
   *
   * @param name without path and extension
   */
  public static FileTitle of(String name) {
    int namespace = name.lastIndexOf(NAMESPACE);
    String page =
        COLON
            .matcher(namespace < 0 ? name : name.substring(namespace + NAMESPACE.length()))
            .replaceAll(":");
    String plain = withoutOrder(HIGHLIGHTS.matcher(page.strip()).replaceFirst("$1"));
    if (DAY.matcher(plain).matches()) {
      return new FileTitle(List.of(plain.replace('_', '-')), false);
    }
    if (NUMBERS.matcher(plain).matches()) {
      return new FileTitle(List.of(plain), false);
    }
    boolean spaced = plain.indexOf(' ') >= 0;
    boolean lower = plain.equals(plain.toLowerCase(Locale.ROOT));
    long dashes = plain.chars().filter(c -> c == '-').count();
    boolean dashed = !spaced && (lower || dashes > 1);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == ' ' || c == '_' || (c == '-' && dashed)) {
        take(word, words);
      } else {
        word.append(c);
      }
    }
    take(word, words);
    if (words.size() == 1) {
      List<String> humps = humps(words.get(0));
      return new FileTitle(humps, lower);
    }
    return words.isEmpty() ? new FileTitle(List.of(plain), false) : new FileTitle(words, dashed);
  }

  /** Returns the title; a slug begins with a capital. */
  public String text() {
    String text = String.join(" ", words);
    return slug ? capitalized(text) : text;
  }

  /** Returns a word with its first letter in upper case. */
  public static String capitalized(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int next = word.offsetByCodePoints(0, 1);
    return word.substring(0, next).toUpperCase(Locale.ROOT) + word.substring(next);
  }

  private static void take(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /**
   * Removes what sorts a name: {@code 01-}, {@code 3. }, {@code 01_02_}, {@code 2023-01-31-}. A
   * number before a blank is a part of the name unless it begins with 0: {@code 5 Säulen}.
   */
  private static String withoutOrder(String name) {
    String rest = name;
    if (isDate(name)) {
      rest = name.substring(DATE);
      int word = separators(rest, 0);
      return word > 0 && word < rest.length() ? rest.substring(word) : name;
    }
    while (true) {
      int digits = 0;
      while (digits < rest.length() && isDigit(rest.charAt(digits))) {
        digits++;
      }
      int end = separators(rest, digits);
      boolean counts = digits > 0 && (digits <= MAX_ORDER_DIGITS || rest.charAt(0) == '0');
      boolean blank = rest.startsWith(" ", digits) && rest.charAt(0) != '0';
      boolean dash = end - digits > 1 && rest.substring(digits, end).strip().length() == 1;
      if (!counts || end == digits || end == rest.length() || (blank && !dash)) {
        return Character.isLetter(rest.codePointAt(0)) || rest.equals(name) ? rest : name;
      }
      rest = rest.substring(end);
    }
  }

  private static boolean isDate(String name) {
    if (name.length() <= DATE || name.charAt(4) != '-' || name.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < DATE; i++) {
      if (i != 4 && i != 7 && !isDigit(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int separators(String name, int from) {
    int end = from;
    while (end < name.length() && "-_. )".indexOf(name.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Parts {@code routingProtokolle} and {@code BinarySearchTree}, but no name such as {@code
   * JavaScript} or {@code macOS}.
   */
  private static List<String> humps(String word) {
    boolean small = Character.isLowerCase(word.codePointAt(0));
    List<String> humps = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= word.length(); i++) {
      if (i == word.length() || beginsHump(word, i, small)) {
        humps.add(word.substring(start, i));
        start = i;
      }
    }
    int least = small ? MIN_HUMP : MIN_HUMP - 1;
    boolean name = humps.size() < (small ? 2 : NAMED_BY_HUMPS);
    if (name || humps.stream().anyMatch(hump -> hump.length() < least)) {
      return List.of(word);
    }
    humps.set(0, capitalized(humps.get(0)));
    return humps;
  }

  /**
   * Returns whether a word of several begins here; those in capitals are one: {@code IntroToML}.
   */
  private static boolean beginsHump(String word, int at, boolean small) {
    return Character.isUpperCase(word.charAt(at))
        && (small
            || !Character.isUpperCase(word.charAt(at - 1))
            || (at + 1 < word.length() && Character.isLowerCase(word.charAt(at + 1))));
  }
}
