package io.kartei.study;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Comparison.Label;
import io.kartei.model.Fingerprints;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell of a comparison says: a name, a value, a mere sign, or nothing. */
final class CellText {
  private static final int LONGEST_NAME = 70;
  private static final int MOST_WORDS = 60;

  private static final Pattern ASIDE = Pattern.compile("\\([^()\\d]*\\)");

  /** Grades, from the worst to the best. */
  private static final List<String> GRADES =
      List.of("---", "--", "-", "o", "+", "++", "+++", "++++");

  /** Signs that stand for no value. */
  private static final String NOTHING = "-–—?.…\"″";

  private CellText() {}

  /** Whether it can name a subject or a criterion. */
  static boolean isName(Label label) {
    String text = label.text().strip();
    return text.length() <= LONGEST_NAME
        && text.codePoints().anyMatch(Character::isLetter)
        && !isNothing(text);
  }

  /** Whether it says something in words or numbers that can be recalled by itself. */
  static boolean isValue(Label label) {
    String text = label.text().strip();
    return text.codePoints().anyMatch(Character::isLetterOrDigit)
        && !isCheck(label)
        && !isNothing(text)
        && !text.endsWith(":")
        && !Wording.points(text)
        && words(label) <= MOST_WORDS
        && !AnswerForm.isHollow(Pieces.line(span(label, NOWHERE), label.content()));
  }

  /** Whether it says no more than yes or no. */
  static boolean isCheck(Label label) {
    return Text.of(label.text()).is(Category.CHECK_CELL);
  }

  /** Whether it judges by words that mean nothing without a comparison. */
  static boolean isRelative(Label label) {
    return Text.of(label.text()).is(Category.RELATIVE_CELL);
  }

  /**
   * Whether it says how, in words that could be said of anything: {@code in einem Schritt}, {@code
   * (fehleranfällig)}; or is a single letter, which stands for something.
   */
  static boolean isTerse(Label label) {
    String text = label.text().strip();
    boolean letter = text.codePointCount(0, text.length()) == 1 && grade(label) < 0;
    if ((letter && Character.isLetter(text.codePointAt(0)))
        || (ASIDE.matcher(text).matches() && words(label) <= 2)) {
      return true;
    }
    Set<String> content = Wording.content(text);
    return saysHow(text)
        && Wording.isGeneral(text)
        && content.size() <= 1
        && content.stream().noneMatch(word -> text.contains(capitalised(word)));
  }

  /** Whether a text begins like a phrase that only says how. */
  private static boolean saysHow(String text) {
    int opening = Text.of(text).begins(Category.MANNER_START);
    return opening >= 0 && opening < text.length() && text.charAt(opening) == ' ';
  }

  /** Whether it is no value, or one that stands in another cell. */
  private static boolean isNothing(String text) {
    return text.chars().allMatch(c -> NOTHING.indexOf(c) >= 0)
        || Text.of(text).is(Category.EMPTY_CELL);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Its place among the grades that signs give, from the worst; -1 if it is none. */
  static int grade(Label label) {
    String sign =
        label.text().strip().replaceAll("[−–—]", "-").replaceAll("(?<=[-+]) (?=[-+])", "");
    return GRADES.indexOf(sign.matches("[0○]") ? "o" : sign);
  }

  static int words(Label label) {
    return Wording.words(label.text()).size();
  }

  static String folded(Label label) {
    String words = Fingerprints.normal(label.text());
    return words.isEmpty() ? label.text().strip() : words;
  }

  /** A name without the colon or question mark at its end. */
  static List<Inline> name(Label label) {
    List<Inline> content = new ArrayList<>(label.content());
    int last = content.size() - 1;
    if (last >= 0 && content.get(last) instanceof Inline.Text text) {
      String bare = text.text().replaceFirst("(?<![\\s:])[\\s:]++$", "");
      content.set(last, new Inline.Text(text.span(), bare));
    }
    return content;
  }

  private static final SourceSpan NOWHERE = new SourceSpan(0, 0);

  /** Where it stands; {@code other} when it is empty. */
  static SourceSpan span(Label label, SourceSpan other) {
    return label.content().isEmpty() ? other : label.content().get(0).span();
  }
}
