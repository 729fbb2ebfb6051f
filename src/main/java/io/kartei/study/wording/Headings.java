package io.kartei.study.wording;

import io.kartei.facts.text.Numbering;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.study.draft.CardScope;

/** What headings say, and which say nothing of what stands below them. */
public final class Headings {
  private static final int MAX_WORDS_OF_PAGE = 3;

  /** Signs that belong to a title: where it begins, and where it ends. */
  private static final String OPENS = "(\"„“";

  private static final String CLOSES = ")?!\"“”%+#.";

  private Headings() {}

  /** A title without number and ornament. */
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

  /** Whether a title is about the page and not about a subject. */
  public static boolean isOfPage(String title, CardScope scope) {
    Text clean = scope.text(clean(title, scope));
    return Words.count(clean.string()) <= MAX_WORDS_OF_PAGE && clean.is(Category.HEADING_OF_PAGE);
  }

  /** Whether a title begins with a word for what every subject has. */
  public static boolean opensGenerally(String title, CardScope scope) {
    return scope.text(clean(title, scope)).opensWith(Category.GENERAL_HEADING_START);
  }
}
