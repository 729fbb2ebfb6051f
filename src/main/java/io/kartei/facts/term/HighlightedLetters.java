package io.kartei.facts.term;

import io.kartei.facts.text.LineText;
import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words with some letters highlighted that together are an acronym.
 *
 * @param letters the highlighted letters
 * @param expansion the words, from the first one with a highlighted letter to the last
 * @param named the acronym in brackets behind them, or before them, or null
 * @param runs how many highlights there are
 * @param whole whether nothing but a remark in brackets stands beside them on the line
 */
record HighlightedLetters(
    String letters, String expansion, @Nullable String named, int runs, boolean whole) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** What may stand between two words of an expansion. */
  private static final Pattern GLUE =
      Pattern.compile(
          "[\\s\\u00A0]*+(?:(?:[-‐‑/&,+]\\s{0,3}(?:[+,]\\s{0,3})?|\\([^()]{1,40}\\))[\\s\\u00A0]*+)?");

  private static final Pattern ASIDE = Pattern.compile("(?<!\\s)\\s*+\\([^()]*");

  private static final Pattern SEVERAL = Pattern.compile(".*\\+.*|[^,]+(?:,[^,]+)+");

  private static final Pattern LAST_WORD = Pattern.compile("^ \\p{Lu}\\p{L}+(?=\\s*$)");

  /** In a line longer than this an acronym is not alone. */
  private static final int SHORT_LINE = 300;

  private static final Pattern NAMED =
      Pattern.compile("^[\\s“”\"*:]{0,3}\\((?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}./-]{1,9})\\)");

  private static final Pattern NAMED_BEFORE =
      Pattern.compile("(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}./-]{1,9})\\s?(?:\\(|=|:|–|—|-)\\s?$");

  private static final Pattern LEAD =
      Pattern.compile("^[\\s„“\"'(]*(?:(?:=+>|-+>|→|⇒|[-–•])\\s*)?[\\s„“\"'(]*");

  private static final Pattern REMARK =
      Pattern.compile("^[\\s“”\"').:;]*(?:\\(.*)?$", Pattern.DOTALL);

  private static final int LONGEST_RUN = 4;

  /**
   * A word of the line, and its highlighted letters.
   *
   * @param whole whether all of it is highlighted
   * @param tied whether a hyphen makes it a part of a longer word
   */
  private record Word(
      int start, int end, String text, String letters, int runs, boolean whole, boolean tied) {
    boolean isSmall() {
      return Lexicon.standard().isWord(text, Category.SMALL_WORD);
    }

    /** A part of it is highlighted, or it is so short that it is one itself, as IP. */
    boolean takesPart() {
      return !letters.isEmpty() && (!whole || tied || text.length() <= 3);
    }
  }

  /** The acronyms that a line spells out, in its order. */
  static List<HighlightedLetters> of(LineText line) {
    List<HighlightedLetters> found = new ArrayList<>();
    if (line.highlighted().isEmpty()) {
      return found;
    }
    String text = line.text();
    List<Word> group = new ArrayList<>();
    for (Word word : words(text, line.highlighted())) {
      if (!group.isEmpty() && isAside(text, group, word)) {
        continue;
      }
      boolean continues = !group.isEmpty() && continues(text, group, word);
      if (!continues) {
        add(found, text, group);
        group.clear();
      }
      if (word.takesPart() || continues) {
        group.add(word);
      }
    }
    add(found, text, group);
    return found;
  }

  private static List<Word> words(String text, BitSet highlighted) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      StringBuilder letters = new StringBuilder();
      int runs = 0;
      int run = 0;
      boolean tooLong = false;
      for (int i = matcher.start(); i < matcher.end(); i++) {
        if (highlighted.get(i)) {
          letters.append(text.charAt(i));
          runs += run == 0 ? 1 : 0;
          run++;
          tooLong |= run > LONGEST_RUN;
        } else {
          run = 0;
        }
      }
      boolean whole = letters.length() == matcher.end() - matcher.start();
      boolean stressed =
          tooLong
              || highlighted.get(matcher.end())
              || (matcher.start() > 0 && highlighted.get(matcher.start() - 1));
      words.add(
          new Word(
              matcher.start(),
              matcher.end(),
              matcher.group(),
              stressed ? "" : letters.toString(),
              stressed ? 0 : runs,
              whole,
              isTied(text, matcher.start(), matcher.end())));
    }
    return words;
  }

  private static boolean isTied(String text, int start, int end) {
    return (start > 0 && text.charAt(start - 1) == '-')
        || (end < text.length() && text.charAt(end) == '-');
  }

  /** Whether a word goes on with an expansion: by a letter, as a small word, behind a hyphen. */
  private static boolean continues(String text, List<Word> group, Word word) {
    int end = group.get(group.size() - 1).end();
    if (word.start() - end > 50) {
      return false;
    }
    String between = text.substring(end, word.start());
    if (between.equals("-")) {
      return !word.whole() || word.takesPart();
    }
    return GLUE.matcher(between).matches() && (word.takesPart() || word.isSmall());
  }

  /** Another word for the one before, in brackets: {@code Uniform (Universal) ...}. */
  private static boolean isAside(String text, List<Word> group, Word word) {
    int end = group.get(group.size() - 1).end();
    return word.letters().isEmpty()
        && word.start() - end <= 40
        && ASIDE.matcher(text.substring(end, word.start())).matches();
  }

  private static void add(List<HighlightedLetters> found, String text, List<Word> group) {
    int last = group.size() - 1;
    while (last >= 0 && group.get(last).letters().isEmpty() && !isTied(text, group, last)) {
      last--;
    }
    if (last < 0) {
      return;
    }
    StringBuilder letters = new StringBuilder();
    int runs = 0;
    int whole = 0;
    for (Word word : group.subList(0, last + 1)) {
      letters.append(word.letters());
      runs += word.runs();
      whole += word.whole() && word.text().length() > 1 ? 1 : 0;
    }
    boolean suffix = runs == 1 && group.get(0).tied();
    boolean stress = runs >= 2 && letters.length() > 2 * runs - 1;
    if (letters.length() > 12 || runs == 0 || stress || (whole * 2 > runs && !suffix)) {
      return;
    }
    int start = group.get(0).start();
    int end = withLastWord(text, start, group.get(last).end());
    String named = named(text, start, end, letters.toString());
    found.add(
        new HighlightedLetters(
            letters.toString(),
            tidy(text.substring(start, end)),
            named,
            runs,
            isWhole(text, start, end)));
  }

  private static boolean isWhole(String text, int start, int end) {
    return text.length() <= SHORT_LINE
        && LEAD.matcher(text.substring(0, start)).replaceFirst("").isEmpty()
        && REMARK.matcher(text.substring(end)).matches();
  }

  private static boolean isTied(String text, List<Word> group, int at) {
    return at > 0
        && group.get(at).start() == group.get(at - 1).end() + 1
        && text.charAt(group.get(at - 1).end()) == '-';
  }

  /** The last of several things may have two words: {@code Availability + Partition Tolerance}. */
  private static int withLastWord(String text, int start, int end) {
    if (text.length() > SHORT_LINE || !SEVERAL.matcher(text.substring(start, end)).matches()) {
      return end;
    }
    Matcher rest = LAST_WORD.matcher(text.substring(end));
    return rest.find() ? end + rest.end() : end;
  }

  private static String tidy(String expansion) {
    return expansion.replaceAll("\\s+", " ").replaceAll("([+,])(?: ?[+,])+", "$1").strip();
  }

  /** What stands in brackets beside the words, if it is made of the same letters. */
  private static @Nullable String named(String text, int start, int end, String letters) {
    Matcher behind = NAMED.matcher(text.substring(end, Math.min(text.length(), end + 20)));
    if (behind.find() && isSame(behind.group("name"), letters)) {
      return behind.group("name");
    }
    Matcher before = NAMED_BEFORE.matcher(text.substring(Math.max(0, start - 16), start));
    return before.find() && isSame(before.group("name"), letters) ? before.group("name") : null;
  }

  private static boolean isSame(String name, String letters) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "").equalsIgnoreCase(letters);
  }
}
