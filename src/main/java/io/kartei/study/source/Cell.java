package io.kartei.study.source;

import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Comparison.Label;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Pieces;
import io.kartei.study.wording.AnswerForm;
import io.kartei.study.wording.Wording;
import io.kartei.text.Fingerprints;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A cell of a comparison: a name, a value, a mere sign, or nothing. */
final class Cell {
  private static final int MAX_NAME_LENGTH = 70;
  private static final int MAX_WORDS = 60;

  /** Grades, from the worst to the best. */
  private static final List<String> GRADES =
      List.of("---", "--", "-", "o", "+", "++", "+++", "++++");

  /** Signs that stand for no value. */
  private static final String NOTHING = "-–—?.…\"″";

  private static final SourceSpan NOWHERE = new SourceSpan(0, 0);

  private final CardScope scope;
  private final Label label;
  private final Text text;

  Cell(Label label, CardScope scope) {
    this.scope = scope;
    this.label = label;
    this.text = scope.text(label.text().strip());
  }

  String text() {
    return text.string();
  }

  List<Inline> content() {
    return label.content();
  }

  /** A name without the colon or question mark at its end. */
  List<Inline> name() {
    return Lines.withoutColon(label.content());
  }

  int words() {
    return Words.count(text());
  }

  /** Its words, to be compared. */
  String folded() {
    String words = Fingerprints.normal(text());
    return words.isEmpty() ? text() : words;
  }

  /** Where it stands; {@code other} when it is empty. */
  SourceSpan span(SourceSpan other) {
    return label.content().isEmpty() ? other : label.content().get(0).span();
  }

  /** Whether it can name a subject or a criterion. */
  boolean isName() {
    return text().length() <= MAX_NAME_LENGTH
        && text().codePoints().anyMatch(Character::isLetter)
        && !isNothing();
  }

  /** Whether it says something, be it yes or no. */
  boolean tells() {
    return isValue() || isCheck();
  }

  /** Whether it says something in words or numbers that can be recalled by itself. */
  boolean isValue() {
    return text().codePoints().anyMatch(Character::isLetterOrDigit)
        && !isCheck()
        && !isNothing()
        && !text().endsWith(":")
        && !text.has(Category.POINTS_ELSEWHERE)
        && words() <= MAX_WORDS
        && !AnswerForm.isHollow(Pieces.line(span(NOWHERE), label.content()), scope);
  }

  /** Whether it says no more than yes or no. */
  boolean isCheck() {
    return text.is(Category.CHECK_CELL);
  }

  /** Whether it judges by words that mean nothing without a comparison. */
  boolean isRelative() {
    return text.is(Category.RELATIVE_CELL);
  }

  /**
   * Whether it says how, in words that could be said of anything: {@code in einem Schritt}, {@code
   * (fehleranfällig)}; or is a single letter, which stands for something.
   */
  boolean isTerse() {
    boolean letter = text().codePointCount(0, text().length()) == 1 && grade() < 0;
    if ((letter && Character.isLetter(text().codePointAt(0))) || (isAside() && words() <= 2)) {
      return true;
    }
    Set<String> content = Wording.content(text);
    return saysHow()
        && Wording.isGeneral(text)
        && content.size() <= 1
        && content.stream().noneMatch(word -> text().contains(capitalised(word)));
  }

  /** Whether all of it stands in brackets, without a number. */
  private boolean isAside() {
    int last = text().length() - 1;
    return last > 0
        && text().charAt(0) == '('
        && text().indexOf(')') == last
        && text().lastIndexOf('(') == 0
        && text().chars().noneMatch(Character::isDigit);
  }

  /** Whether it begins like a phrase that only says how. */
  private boolean saysHow() {
    int opening = text.begins(Category.MANNER_START);
    return opening >= 0 && opening < text().length() && text().charAt(opening) == ' ';
  }

  /** Whether it is no value, or one that stands in another cell. */
  private boolean isNothing() {
    return text().chars().allMatch(c -> NOTHING.indexOf(c) >= 0) || text.is(Category.EMPTY_CELL);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Its place among the grades that signs give, from the worst; -1 if it is none. */
  int grade() {
    String sign = text().replaceAll("[−–—]", "-").replaceAll("(?<=[-+]) (?=[-+])", "");
    return GRADES.indexOf(sign.equals("0") || sign.equals("○") ? "o" : sign);
  }
}
