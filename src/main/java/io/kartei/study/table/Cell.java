package io.kartei.study.table;

import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.language.Words;
import io.kartei.model.Comparison.Label;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Pieces;
import io.kartei.study.wording.AnswerForm;
import io.kartei.study.wording.Answers;
import io.kartei.study.wording.Noun;
import io.kartei.study.wording.Wording;
import io.kartei.text.Fingerprints;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A cell of a comparison: a name, a value, a mere symbol, or nothing. */
final class Cell {
  private static final Pattern BLANK_IN_SIGN = Pattern.compile("(?<=[-+]) (?=[-+])");
  private static final Pattern DASH = Pattern.compile("[−–—]");

  private static final int MAX_NAME_LENGTH = 70;
  private static final int MAX_WORDS = 60;

  /** Grades, from the worst to the best. */
  private static final List<String> GRADES =
      List.of("---", "--", "-", "o", "+", "++", "+++", "++++");

  /** Characters that mean a missing value. */
  private static final String NOTHING = "-–—?.…\"″";

  private static final String QUOTES = "\"„“»«";

  /** So many words in quotation marks may be a name. */
  private static final int MAX_WORDS_OF_QUOTED = 3;

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

  /** Returns what it tells, without a sentence at its end that only says where to read on. */
  List<Inline> told() {
    return Answers.withoutPointer(label.content(), scope);
  }

  /** Returns the name without a colon or question mark at its end. */
  List<Inline> name() {
    return Lines.withoutColon(label.content());
  }

  /** Returns what it is as a noun, if it is known to be one. */
  Optional<Noun> noun() {
    String name = Lines.withoutColon(text());
    int unit = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
    return Noun.of(scope.text(unit < 0 ? name : name.substring(0, unit)));
  }

  int words() {
    return Words.count(text());
  }

  /** Returns its words in a normal form, for comparing. */
  String folded() {
    String words = Fingerprints.normal(text());
    return words.isEmpty() ? text() : words;
  }

  /** Returns its position in the note, or {@code other} if it is empty. */
  SourceSpan span(SourceSpan other) {
    return label.content().isEmpty() ? other : label.content().get(0).span();
  }

  /** Returns whether it can name a subject or a criterion. */
  boolean isName() {
    return text().length() <= MAX_NAME_LENGTH
        && text().codePoints().anyMatch(Character::isLetter)
        && !isNothing();
  }

  /** Returns whether it names something to ask about: no remarks, sources or mnemonics. */
  boolean isAsked() {
    return isName() && !isLetter() && !text.is(Category.UNASKED_COLUMN);
  }

  /** Returns whether it is a single letter, which stands for something that the text says. */
  private boolean isLetter() {
    return text.tokens().size() == 1 && text().length() == 1;
  }

  /** Returns whether it heads what a thing is: its description, its meaning. */
  boolean isMeaning() {
    return text.is(Category.DEFINITION_HEAD);
  }

  /** Returns whether it announces examples. */
  boolean isExample() {
    return text.fromFirstWord().opensWith(Category.EXAMPLE_START);
  }

  /** Returns whether it asks something by itself: {@code Wofür}. */
  boolean asks() {
    return text.opensWith(Category.QUESTION_WORD);
  }

  /** Returns whether it is code or has the form of an acronym: names that need no article. */
  boolean isProper() {
    return label.content().stream().allMatch(Inline.Code.class::isInstance)
        || (text.tokens().size() == 1 && text().chars().filter(Character::isUpperCase).count() > 1);
  }

  /**
   * Returns whether it heads what one knows of a thing: what it is for, what it means, its port.
   */
  boolean isKnowledge() {
    return text.is(Category.PURPOSE_HEAD)
        || text.is(Category.DEFINITION_HEAD)
        || text.is(Category.MEANING_HEAD);
  }

  /** Returns whether it heads what a thing may have many of: where it is used, pros. */
  boolean isOpen() {
    return text.is(Category.OPEN_HEAD);
  }

  /** Returns whether it begins with a small letter, as what somebody does. */
  boolean opensSmall() {
    return !text().isEmpty() && Character.isLowerCase(text().codePointAt(0));
  }

  /** Returns whether it carries information, even if just yes or no. */
  boolean tells() {
    return isValue() || isCheck();
  }

  /** Returns whether it has words or numbers that can be recalled on their own. */
  boolean isValue() {
    return text().codePoints().anyMatch(Character::isLetterOrDigit)
        && !isCheck()
        && !isNothing()
        && !isQuotation()
        && !text().endsWith(":")
        && !text.has(Category.POINTS_ELSEWHERE)
        && words() <= MAX_WORDS
        && !AnswerForm.isHollow(Pieces.line(span(NOWHERE), label.content()), scope);
  }

  /** Returns whether it is what somebody else has said, word for word. */
  boolean isQuotation() {
    return !text().isEmpty()
        && QUOTES.indexOf(text().charAt(0)) >= 0
        && words() > MAX_WORDS_OF_QUOTED;
  }

  /** Returns whether it says only yes or no. */
  boolean isCheck() {
    return text.is(Category.CHECK_CELL);
  }

  /**
   * Returns whether it says something with reserves, or only more than yes or no: {@code ja, aber
   * ...}, {@code (deklarativ)}.
   */
  boolean isHedged() {
    List<Token> tokens = text.tokens();
    boolean answers = tokens.size() > 1 && text.view(0, 1).is(Category.CHECK_CELL) && !isCheck();
    boolean either = text().indexOf('/') > 0 && words() <= 3 && !hasDigit();
    return answers || either || (!text().isEmpty() && text().charAt(0) == '(');
  }

  boolean hasDigit() {
    return text().chars().anyMatch(Character::isDigit);
  }

  /** Returns whether it adds something to what another cell says: {@code +Abstände}. */
  boolean isAddition() {
    return text().length() > 1
        && text().charAt(0) == '+'
        && Character.isLetter(text().codePointAt(1));
  }

  /** Returns whether it rates in words that mean nothing without a comparison. */
  boolean isRelative() {
    return isAddition() || text.is(Category.RELATIVE_CELL);
  }

  /**
   * Returns whether it only says how, in words that could apply to anything ({@code in einem
   * Schritt}, {@code (fehleranfällig)}), or is a single letter that stands for something.
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

  /** Returns whether all of it is in brackets and contains no digit. */
  private boolean isAside() {
    int last = text().length() - 1;
    return last > 0
        && text().charAt(0) == '('
        && text().indexOf(')') == last
        && text().lastIndexOf('(') == 0
        && text().chars().noneMatch(Character::isDigit);
  }

  /** Returns whether it begins like a phrase that only says how. */
  private boolean saysHow() {
    int opening = text.begins(Category.MANNER_START);
    return opening >= 0 && opening < text().length() && text().charAt(opening) == ' ';
  }

  /** Returns whether it has no value, or refers to another cell for it. */
  private boolean isNothing() {
    return text().chars().allMatch(c -> NOTHING.indexOf(c) >= 0) || text.is(Category.EMPTY_CELL);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Returns its rank among the grades, from the worst, or -1 if it isn't a grade. */
  int grade() {
    String sign = BLANK_IN_SIGN.matcher(DASH.matcher(text()).replaceAll("-")).replaceAll("");
    return GRADES.indexOf(sign.equals("0") || sign.equals("○") ? "o" : sign);
  }
}
