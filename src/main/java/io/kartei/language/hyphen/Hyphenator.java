package io.kartei.language.hyphen;

import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Marks where the words of one language may be hyphenated at the end of a line, with soft hyphens
 * (U+00AD). Names, acronyms, addresses and whatever has digits stay whole. Thread-safe.
 */
public final class Hyphenator {
  /** Where the jar of Dotify's hyphenator has TeX's patterns, of which nothing else is used. */
  private static final String FOLDER = "/org/daisy/dotify/hyphenator/impl/resource-files/utf8/";

  private static final char HYPHEN = '\u00ad';

  /** The fewest letters before and after a hyphen. */
  private static final int MIN_BEFORE = 3;

  private static final int MIN_AFTER = 4;

  /** The most letters of a compound's part that isn't split, where lines end at all heights. */
  private static final int SHORT = 11;

  /** The same where only few lines end. */
  private static final int LONG = 15;

  /** What may stand between the letters of a token whose words may be hyphenated. */
  private static final String BETWEEN = "-\u2010\u2013/()\"'„“”‚‘’»«…,;!?*";

  private final HyphenationPatterns patterns;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** Where compounds are joined, or null in a language that joins no words. */
  private final @Nullable Joints joints;

  private Hyphenator(HyphenationPatterns patterns, @Nullable Joints joints) {
    this.patterns = patterns;
    this.joints = joints;
  }

  /**
   * Returns a hyphenator for a language that knows no compounds.
   *
   * @param language an IETF BCP 47 tag
   * @return null if there are no patterns for the language
   */
  public static @Nullable Hyphenator of(String language) {
    return of(language, Set::of);
  }

  /**
   * Returns a hyphenator for headings and names, which parts compounds at their joints, and their
   * parts only if these are very long.
   *
   * @param language an IETF BCP 47 tag
   * @param words returns the words that compounds may consist of, in lower case
   * @return null if there are no patterns for the language
   */
  public static @Nullable Hyphenator ofNames(String language, Supplier<Set<String>> words) {
    return of(language, words, LONG, Endings.OF_NOUNS);
  }

  /**
   * Returns a hyphenator for a language.
   *
   * @param language an IETF BCP 47 tag
   * @param words returns the words that compounds may consist of, in lower case
   * @return null if there are no patterns for the language
   */
  public static @Nullable Hyphenator of(String language, Supplier<Set<String>> words) {
    return of(language, words, SHORT, Set.of());
  }

  private static @Nullable Hyphenator of(
      String language, Supplier<Set<String>> words, int whole, Set<String> endings) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "de" -> new Hyphenator(German.PATTERNS, new Joints(words, whole, endings));
      case "en" -> new Hyphenator(English.PATTERNS, null);
      default -> null;
    };
  }

  /** Adds the words of a text that may be parts of compounds, in lower case. */
  public static void words(String text, Set<String> words) {
    for (int from = 0; from < text.length(); ) {
      int end = from;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - from >= Joints.MIN_PART && end - from <= Joints.MAX_PART) {
        words.add(text.substring(from, end).toLowerCase(Locale.ROOT));
      }
      from = end + 1;
    }
  }

  /** Read when first needed. */
  private static final class Endings {
    static final Set<String> OF_NOUNS =
        Lexicon.standard().words(Category.DERIVATIONAL_SUFFIX).stream()
            .filter(ending -> ending.length() >= MIN_BEFORE)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Read when first needed. */
  private static final class German {
    static final HyphenationPatterns PATTERNS = read("de-1996");
  }

  /** Read when first needed. */
  private static final class English {
    static final HyphenationPatterns PATTERNS = read("en-us");
  }

  private static HyphenationPatterns read(String name) {
    String path = FOLDER + "hyph-" + name + ".tex";
    try (InputStream in = Hyphenator.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + path);
      }
      return new HyphenationPatterns(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a text with soft hyphens in its words.
   *
   * @param shortest the fewest letters of a word that gets any
   */
  public String hyphenate(String text, int shortest) {
    if (text.length() < shortest) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + text.length() / 4);
    for (int from = 0; from < text.length(); ) {
      int end = from;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      token(text.substring(from, end), shortest, out);
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        out.append(text.charAt(end++));
      }
      from = end;
    }
    return out.toString();
  }

  private void token(String token, int shortest, StringBuilder out) {
    if (token.length() < shortest || !isPlain(token)) {
      out.append(token);
      return;
    }
    for (int from = 0; from < token.length(); ) {
      int end = from;
      while (end < token.length() && Character.isLetter(token.charAt(end))) {
        end++;
      }
      String word = token.substring(from, end);
      out.append(end - from < shortest || !isWord(word) ? word : parted(word));
      if (end < token.length()) {
        out.append(token.charAt(end++));
      }
      from = end;
    }
  }

  /** Returns whether a token consists of words: no digits, no address, no file name. */
  private static boolean isPlain(String token) {
    int end = token.length();
    while (end > 0 && !Character.isLetter(token.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = token.charAt(i);
      if (!Character.isLetter(c) && BETWEEN.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether letters are an ordinary word: only its first letter may be a capital. */
  private static boolean isWord(String letters) {
    return letters.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private String parted(String word) {
    return known.computeIfAbsent(word, this::part);
  }

  private String part(String word) {
    StringBuilder out = new StringBuilder(word);
    String low = word.toLowerCase(Locale.ROOT);
    int[] all = patterns.places(low);
    int[] places = joints == null ? all : joints.first(low, all);
    for (int i = places.length - 1; i >= 0; i--) {
      if (places[i] >= MIN_BEFORE && word.length() - places[i] >= MIN_AFTER) {
        out.insert(places[i], HYPHEN);
      }
    }
    return out.toString();
  }
}
