package io.kartei.study.wording;

import io.kartei.facts.text.Numbering;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.study.draft.CardScope;

/** Cleans headings, and recognizes those that say nothing about the content below. */
public final class Headings {
  private static final int MAX_WORDS_OF_PAGE = 3;

  /** Punctuation that belongs to a title, at its start and at its end. */
  private static final String OPENS = "(\"„“";

  private static final String CLOSES = ")?!\"“”%+#.";

  private Headings() {}

  /** Returns a title without number and decoration. */
  public static String clean(String title, CardScope scope) {
    String plain = unadorned(title.strip());
    int part = scope.text(plain).begins(Category.PART_OF_BOOK);
    String numbered = part < 0 ? plain : plain.substring(part).stripLeading();
    int number = Numbering.ofHeading(scope.text(numbered));
    return (number == 0 ? plain : numbered.substring(number)).strip();
  }

  private static String unadorned(String title) {
    int start = 0;
    int end = title.length();
    while (start < end && !belongs(title, start, OPENS)) {
      start = title.offsetByCodePoints(start, 1);
    }
    while (end > start && !belongs(title, title.offsetByCodePoints(end, -1), CLOSES)) {
      end = title.offsetByCodePoints(end, -1);
    }
    return title.substring(start, end);
  }

  private static boolean belongs(String title, int at, String signs) {
    int c = title.codePointAt(at);
    return Words.isPart(c) || signs.indexOf(c) >= 0;
  }

  /** Returns whether a title is about the page rather than a subject. */
  public static boolean isOfPage(String title, CardScope scope) {
    Text clean = scope.text(clean(title, scope));
    return Words.count(clean.string()) <= MAX_WORDS_OF_PAGE && clean.is(Category.HEADING_OF_PAGE);
  }

  /** Returns whether a title begins with a general word that fits any subject. */
  public static boolean opensGenerally(String title, CardScope scope) {
    return scope.text(clean(title, scope)).opensWith(Category.GENERAL_HEADING_START);
  }
}
