package io.kartei.facts.table;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.text.LetterRuns;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The things that a heading names: {@code HDD vs. SSD} names HDD and SSD. */
final class HeadingNames {
  private static final int MAX_LENGTH = 300;
  private static final int MIN_LENGTH = 3;

  private final boolean compares;
  private final String heading;

  HeadingNames(Text heading) {
    String string = heading.string();
    this.compares = heading.has(Category.COMPARES);
    this.heading = fold(string.length() > MAX_LENGTH ? string.substring(0, MAX_LENGTH) : string);
  }

  /** Returns whether it names all of these, and there are at least two. */
  boolean allOf(List<Text> things) {
    return things.size() >= 2 && things.stream().allMatch(this::names);
  }

  /** Returns how many of these it names. */
  int count(List<Text> things) {
    return (int) things.stream().limit(TableShape.MAX_ROWS).filter(this::names).count();
  }

  /** Returns whether one of its words begins with this name: {@code Sorts} with sort. */
  boolean begin(Text thing) {
    String plain = fold(thing.string());
    return plain.length() > MIN_LENGTH && plain.length() <= 60 && heading.contains(plain);
  }

  private boolean names(Text thing) {
    String plain = fold(BRACKETS.matcher(thing.string()).replaceAll(" "));
    return !plain.isBlank()
        && plain.length() <= 60
        && !TableShape.is(thing, Category.JUDGEMENT)
        && (heading.contains(" " + plain.strip()) || isSharedName(plain));
  }

  /**
   * Returns whether the heading compares things and contains all words of this name, even if not
   * side by side: {@code Agile vs. classic planning} names agile planning, too.
   */
  private boolean isSharedName(String plain) {
    String[] words = plain.strip().split(" ");
    return words.length >= 2
        && compares
        && Arrays.stream(words).allMatch(word -> (heading + " ").contains(" " + word + " "));
  }

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  /** Returns the words in lower case, with a blank before and between them. */
  private static String fold(String text) {
    return " " + LetterRuns.joined(text.toLowerCase(Locale.ROOT), " ", "+#");
  }
}
