package io.kartei.study.wording;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Numbering;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Inline;
import io.kartei.model.Section;
import io.kartei.study.draft.CardScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cleans headings, and recognizes those that say nothing about the content below. */
public final class Headings {
  private static final int MAX_WORDS_OF_PAGE = 3;

  /** Punctuation that belongs to a title, at its start and at its end. */
  private static final String OPENS = "(\"„“";

  private static final String CLOSES = ")?!\"“”%+#.";

  private static final String PARTS = ".)";
  private static final String SEPARATORS = "-–—|";

  /** The length of a letter that counts, its sign and a blank. */
  private static final int LETTERED = 3;

  private static final int VARIATION = 0xfe0f;
  private static final int JOINER = 0x200d;

  private Headings() {}

  /** Returns a title without number and decoration. */
  public static String clean(String title, CardScope scope) {
    String plain = unadorned(title.strip());
    int part = scope.text(plain).begins(Category.PART_OF_BOOK);
    String numbered = part < 0 ? plain : plain.substring(part).stripLeading();
    int number = Math.max(Numbering.ofHeading(scope.text(numbered)), letter(numbered, scope));
    return withoutRemark((number == 0 ? plain : numbered.substring(number)).strip(), scope);
  }

  /**
   * Returns the length of the letter that counts a heading ({@code B. Transformer}), with the
   * blanks after it: the note has headings that begin with the letters before it, too; else 0.
   */
  private static int letter(String title, CardScope scope) {
    if (!isLettered(title)) {
      return 0;
    }
    char first = title.charAt(0) == 'A' ? 'B' : 'A';
    boolean counted =
        scope.note().text().sections().stream()
            .map(Section::title)
            .map(String::strip)
            .anyMatch(other -> isLettered(other) && other.charAt(0) == first);
    return counted ? LETTERED : 0;
  }

  private static boolean isLettered(String title) {
    return title.length() > LETTERED
        && title.charAt(0) >= 'A'
        && title.charAt(0) <= 'Z'
        && PARTS.indexOf(title.charAt(1)) >= 0
        && title.charAt(2) == ' '
        && title.charAt(LETTERED) != ' ';
  }

  /** Returns a title without brackets at its end that say whether exams ask about it. */
  private static String withoutRemark(String title, CardScope scope) {
    int open = title.endsWith(")") ? title.lastIndexOf('(') : -1;
    boolean remark = open > 0 && scope.text(title.substring(open)).has(Category.EXAM_REMARK);
    return remark ? title.substring(0, open).strip() : title;
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

  /**
   * Returns the title of a section, or the nearest one around it that says what it is about; the
   * note's title if none does.
   *
   * @param section the section's id, or null for text above the first heading
   */
  public static String above(@Nullable String section, CardScope scope) {
    @Nullable String at = section;
    while (at != null) {
      String id = at;
      Section found =
          scope.note().text().sections().stream()
              .filter(s -> s.id().equals(id))
              .findFirst()
              .orElse(null);
      if (found == null) {
        break;
      }
      String title = clean(found.title(), scope);
      Text text = scope.text(title);
      boolean says =
          !isOfPage(title, scope)
              && !opensGenerally(title, scope)
              && !text.is(Category.GENERIC_HEADING)
              && !text.is(Category.ASPECT_NAME)
              && !text.is(Category.ASPECT_HEADING)
              && !Wording.content(text).isEmpty();
      if (says) {
        return title;
      }
      at = found.parent();
    }
    return clean(scope.page().title(), scope);
  }

  /** Returns whether a title begins with a general word that fits any subject. */
  public static boolean opensGenerally(String title, CardScope scope) {
    return scope.text(clean(title, scope)).opensWith(Category.GENERAL_HEADING_START);
  }

  /** Returns a name without number and emoji before it, and without a link after a dash. */
  public static List<Inline> clean(List<Inline> name, CardScope scope) {
    List<Inline> bare = withoutLink(name);
    String text = LineText.of(bare).text();
    int start = decoration(text);
    int number = Numbering.ofHeading(scope.text(text.substring(start)));
    boolean numbered =
        number > 0
            && (text.charAt(start) == '0'
                || text.substring(start, start + number)
                    .chars()
                    .anyMatch(c -> PARTS.indexOf(c) >= 0));
    if (!numbered) {
      number = letter(text.substring(start), scope);
      numbered = number > 0;
    }
    int from = numbered ? start + number : start;
    int end = withoutSigns(text);
    boolean whole = (from == 0 && end == text.length()) || from >= end;
    List<Inline> named = whole ? bare : InlineCut.of(bare, from, end);
    return withoutRemark(named, scope);
  }

  /** Returns a name without brackets at its end that say whether exams ask about it. */
  private static List<Inline> withoutRemark(List<Inline> name, CardScope scope) {
    String text = LineText.of(name).text().stripTrailing();
    String bare = withoutRemark(text, scope);
    return bare.length() == text.length() ? name : InlineCut.of(name, 0, bare.length());
  }

  /** Returns where a text ends without the emoji at its end, and the blanks before them. */
  private static int withoutSigns(String text) {
    int end = text.length();
    int at = end;
    while (at > 0) {
      int c = text.codePointBefore(at);
      if (isSign(c)) {
        at -= Character.charCount(c);
        end = at;
      } else if (end < text.length() && Character.isWhitespace(c)) {
        at--;
        end = at;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isSign(int c) {
    return (Character.getType(c) == Character.OTHER_SYMBOL && c != LineText.OPAQUE)
        || c == VARIATION
        || c == JOINER;
  }

  /** Returns the length of the emoji that a text begins with, with the blanks after them. */
  private static int decoration(String text) {
    int at = 0;
    int end = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean sign = isSign(c);
      if (!sign && (end == 0 || !Character.isWhitespace(c))) {
        return end == 0 ? 0 : at;
      }
      at += Character.charCount(c);
      end = sign ? at : end;
    }
    return 0;
  }

  /** Returns a name without a link after a dash, such as {@code - [Details](...)}. */
  private static List<Inline> withoutLink(List<Inline> name) {
    int last = name.size() - 1;
    if (last < 1 || !(name.get(last) instanceof Inline.Link)) {
      return name;
    }
    String all = LineText.of(name).text();
    int link = all.length() - LineText.of(List.of(name.get(last))).text().length();
    String before = all.substring(0, link).stripTrailing();
    int end = before.length() - 1;
    boolean parted =
        end > 0
            && SEPARATORS.indexOf(before.charAt(end)) >= 0
            && Character.isWhitespace(before.charAt(end - 1));
    return parted ? InlineCut.of(name, 0, before.substring(0, end).stripTrailing().length()) : name;
  }
}
