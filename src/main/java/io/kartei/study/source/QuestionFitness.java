package io.kartei.study.source;

import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.language.Token;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.model.Question.AnswerSource;
import io.kartei.model.Section;
import io.kartei.study.draft.CardScope;
import io.kartei.study.wording.AnswerForm;
import io.kartei.study.wording.Explanation;
import io.kartei.study.wording.NameForm;
import io.kartei.study.wording.Wording;
import java.util.List;

/**
 * Whether a question of a note is one that readers learn as it is. Many are read rather than
 * learnt: titles with a question mark, two questions in one, questions whose answer is a page.
 */
final class QuestionFitness {
  /** Fewer words below a heading hardly answer what it asks, if none of them has a capital. */
  private static final int MIN_WORDS_OF_ANSWER = 6;

  /** A longer text below a heading with a question mark is a topic rather than its answer. */
  private static final int MAX_WORDS_OF_HEADING = 45;

  /** A longer answer is a text to read rather than one to learn. */
  private static final int MAX_WORDS_LEARNT = 80;

  /** Of more items nobody names all. */
  private static final int MAX_ITEMS = 9;

  /** So few words without a question mark are a name, unless they are an order. */
  private static final int MAX_WORDS_OF_TOPIC = 6;

  private static final String QUOTES = "\"„“”»«";

  private QuestionFitness() {}

  /** Returns whether a question is learnt by default, as far as it and its answer show. */
  static boolean isFit(Question question, List<Block> back, CardScope scope) {
    boolean topic = isHeading(question, scope) || isTitleOfFold(question);
    boolean sound =
        topic ? isAnswered(question, back, scope) : AnswerForm.words(back) <= MAX_WORDS_LEARNT;
    return sound
        && !isRhetorical(question, back, scope)
        && !isUnfit(question, scope)
        && !isSum(question, back, scope)
        && !scope.text(back).has(Category.OWN_TALK)
        && back.stream()
            .noneMatch(b -> b instanceof Block.ItemList l && l.items().size() > MAX_ITEMS);
  }

  /**
   * Returns whether what is below a heading with a question mark answers it: a whole explanation in
   * a few words, or the set that it asks for. Other headings of that form name a topic.
   */
  private static boolean isAnswered(Question question, List<Block> back, CardScope scope) {
    Text text = scope.text(question.text());
    boolean set =
        QuestionCards.asksForSet(text)
            && !NameForm.isTold(scope)
            && back.stream().anyMatch(Block.ItemList.class::isInstance);
    boolean line = back.size() == 1 && Lines.contentOf(back.get(0)) != null;
    return AnswerForm.words(back) <= MAX_WORDS_OF_HEADING
        && !Explanation.pointsBack(scope.text(back))
        && (set || (line && !NameForm.isTold(scope)) || Explanation.isWhole(text, back, scope));
  }

  /**
   * Returns whether a question is none that one learns as it is: it is several, or refers to what
   * isn't on the card.
   */
  private static boolean isUnfit(Question question, CardScope scope) {
    Text text = scope.text(question.text());
    Match back = text.find(Category.REFERS_BACK);
    String before = back == null ? "" : question.text().substring(0, back.start());
    boolean within = before.indexOf(',') >= 0 || scope.text(before).has(Category.CONJUNCTION);
    return !QuestionCards.isOne(question.text())
        || asksTwice(text)
        || isName(question, text)
        || isSaid(question)
        || (Wording.content(text).isEmpty() && question.choices().isEmpty())
        || text.has(Category.POINTS_ELSEWHERE)
        || text.has(Category.ASKS_OF_TEXT)
        || PlainText.ofBlocks(question.answer()).contains(Explanation.LEFT_OUT)
        || (back != null && !within);
  }

  /**
   * Returns whether an unmarked question gives figures to work with: one practises that rather than
   * knowing the result by heart.
   */
  private static boolean isSum(Question question, List<Block> back, CardScope scope) {
    long figures =
        scope.text(question.text()).tokens().stream()
            .filter(token -> token.kind() == Token.Kind.NUMBER)
            .count();
    String answer = PlainText.ofBlocks(back);
    return question.markers().isEmpty()
        && figures > 1
        && answer.indexOf('=') >= 0
        && answer.chars().anyMatch(Character::isDigit);
  }

  /** Returns whether what stands for a question only names a topic: {@code classes and methods}. */
  private static boolean isName(Question question, Text text) {
    return question.markers().isEmpty()
        && question.choices().isEmpty()
        && text.count() <= MAX_WORDS_OF_TOPIC
        && !OutlineFronts.isQuestion(text)
        && question.text().indexOf('?') < 0
        && !text.fromFirstWord().opensWith(Category.ORDER_START)
        && !text.fromFirstWord().opensWith(Category.QUESTION_START);
  }

  /** Returns whether a question is what somebody else may say, in quotation marks. */
  private static boolean isSaid(Question question) {
    String text = question.text();
    return question.markers().isEmpty()
        && text.length() > 1
        && QUOTES.indexOf(text.charAt(0)) >= 0
        && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Returns whether a question is two: {@code What is it and how does it work?} */
  private static boolean asksTwice(Text text) {
    for (Match word : text.all(Category.QUESTION_WORD)) {
      int at = text.indexAt(word.start());
      if (at > 1 && text.view(at - 1, at).is(Category.JOINS_CLAUSES)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a question is the title of what its author has folded away. */
  private static boolean isTitleOfFold(Question question) {
    return question.markers().isEmpty()
        && question.choices().isEmpty()
        && question.answerSource() == AnswerSource.FOLLOWING_CONTENT;
  }

  /** Returns whether a question is a heading that its author hasn't marked as one. */
  private static boolean isHeading(Question question, CardScope scope) {
    Section section = scope.note().text().sectionAt(question.span().start());
    return question.markers().isEmpty()
        && section != null
        && section.heading().contains(question.span());
  }

  /**
   * Returns whether a heading that ends with a question mark leads to a topic rather than asks: it
   * has no question word, speaks to its readers or of what it doesn't name, or a few words are all
   * that follows.
   */
  private static boolean isRhetorical(Question question, List<Block> back, CardScope scope) {
    Text text = scope.text(question.text());
    if (!isHeading(question, scope) || !text.string().endsWith("?")) {
      return false;
    }
    return text.has(Category.ASKS_READER)
        || !Wording.opens(text, Category.QUESTION_START)
        || text.has(Category.COURSE_TALK)
        || text.has(Category.REFERS_BACK)
        || Wording.content(text).isEmpty()
        || NameForm.isFragment(scope.text(back), MIN_WORDS_OF_ANSWER);
  }
}
