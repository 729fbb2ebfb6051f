package io.kartei.study;

import io.kartei.config.CardSource;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.model.Question.AnswerSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A card for each question that can be asked without its note, and whose answer can be recalled and
 * judged. Discussions, exercises and tips are for the note; so are answers of many words.
 */
final class QuestionCards implements CardExtractor {
  /** The most words of an answer that stands right with its question, and of what follows it. */
  private static final int MOST_WORDS = 160;

  private static final int MOST_WORDS_BELOW = 110;

  /** Of sections with so many words the titles are recalled. */
  private static final int MOST_WORDS_OF_SECTIONS = 60;

  private static final int MOST_WORDS_ASKED = 70;

  /** Fewer words for each of several questions leave one of them open. */
  private static final int FEWEST_WORDS_EACH = 3;

  private static final int MAX_WORDS_OF_NAME = 3;

  private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,3}[.)]\\s+(?=\\p{Lu})");

  @Override
  public Set<CardSource> sources() {
    return Set.of(CardSource.QUESTIONS, CardSource.CHOICES);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    for (Question question : scope.note().questions()) {
      boolean choice = !question.choices().isEmpty();
      CardDraft card = null;
      if (scope.has(choice ? CardSource.CHOICES : CardSource.QUESTIONS) && isAsked(question)) {
        card = choice ? choice(question) : card(question);
      }
      if (card != null) {
        cards.add(card.asking(question));
      }
    }
    return cards;
  }

  /** Whether the question can be asked on a card. */
  private static boolean isAsked(Question question) {
    String text = question.text();
    List<Block> prompt = question.prompt();
    AnswerForm form = AnswerForm.of(prompt);
    boolean shows = form.shows() || form.hasPictures();
    int words = Wording.words(text).size();
    return isKnowledge(question)
        && !form.isOnlyLinks()
        && !Wording.isEmpty(text)
        && words >= 2
        && words <= MOST_WORDS_ASKED
        && (shows || isComplete(question))
        && !AnswerForm.endsOpen(prompt.subList(Math.max(0, prompt.size() - 1), prompt.size()))
        && !(isBelow(question) && isTitle(question));
  }

  /** Whether all it speaks of stands on the card. */
  private static boolean isComplete(Question question) {
    String text = question.text();
    return question.choices().isEmpty()
        ? !Wording.points(text) && !Wording.asksOfEach(text)
        : !Wording.points(Text.of(text).without(Category.OF_CHOICES));
  }

  /** Whether it asks for knowledge, as far as its marker and its words tell. */
  private static boolean isKnowledge(Question question) {
    String text = question.text();
    boolean activity = Wording.asksActivity(text);
    return switch (question.kind()) {
      case QUESTION -> isBelow(question) ? !activity : !Wording.asksOpinion(text);
      case DISCUSSION ->
          isBelow(question)
              ? !activity && asksForSet(text) && isOne(text)
              : Wording.asks(text) && !activity;
      case EXERCISE -> !isBelow(question) && Wording.asks(text) && !activity;
      case TIP -> false;
    };
  }

  /** Whether a text asks for the members of a set. */
  private static boolean asksForSet(String text) {
    return Wording.opens(text, Category.ASKS_FOR_SET_START)
        || Text.of(text).has(Category.ASKS_FOR_SET);
  }

  /** Whether a text asks for more of each thing than its name. */
  private static boolean asksForMore(String text) {
    return Wording.opens(text, Category.MANNER_QUESTION_START)
        || Text.of(text).has(Category.ASKS_FOR_MORE);
  }

  /** Whether a text names things to decide between, and asks no more. */
  private static boolean isChoiceOfNames(String text) {
    Match between = Text.of(text).find(Category.EITHER_OR);
    return between != null
        && text.endsWith("?")
        && isName(text.substring(0, between.start()))
        && isName(text.substring(between.end()));
  }

  private static boolean isName(String text) {
    int words = Words.of(text).size();
    return words >= 1 && words <= MAX_WORDS_OF_NAME;
  }

  private static boolean isBelow(Question question) {
    return question.answerSource() == AnswerSource.FOLLOWING_CONTENT;
  }

  /** Whether there is one question and no more. */
  private static boolean isOne(String text) {
    return text.indexOf('?') == text.lastIndexOf('?');
  }

  /** A heading that was taken for a question though it only names its topic. */
  private static boolean isTitle(Question question) {
    return question.markers().isEmpty() && Headings.isOfPage(question.text());
  }

  private static @Nullable CardDraft choice(Question question) {
    long right = question.choices().stream().filter(Question.Choice::correct).count();
    if (right == 0 || question.choices().size() < 2) {
      return null;
    }
    List<Block> answer = Answers.trimmed(question.answer());
    return draft(Card.Kind.QUESTION, question, answer.isEmpty() ? right(question) : answer);
  }

  private static List<Block> right(Question question) {
    return Pieces.list(
        question.span(),
        question.choices().stream()
            .filter(Question.Choice::correct)
            .map(c -> Pieces.line(question.span(), c.content()))
            .toList());
  }

  private static @Nullable CardDraft card(Question question) {
    List<Block> answer = Answers.trimmed(question.answer());
    boolean set = asksForSet(question.text());
    boolean below = isBelow(question);
    boolean tooLong = AnswerForm.words(answer) > (below ? MOST_WORDS_BELOW : MOST_WORDS);
    List<List<Block>> sections = Answers.sections(answer);
    boolean many = AnswerForm.words(answer) > MOST_WORDS_OF_SECTIONS;
    boolean names = set && below && isOne(question.text()) && !asksForMore(question.text());
    if (many && names && !sections.isEmpty()) {
      List<List<Block>> titles = Answers.titles(sections);
      return draft(Card.Kind.LIST, question, Pieces.list(question.span(), titles)).items(titles);
    }
    if (tooLong
        || AnswerForm.isHollow(answer)
        || saysNothing(question, answer)
        || (below && question.kind() == Question.Kind.QUESTION && showsInstead(question, answer))
        || (below && isTitleOfTable(question, answer))) {
      return null;
    }
    List<List<Block>> pieces = sections.isEmpty() ? Answers.pieces(answer) : sections;
    if (question.kind() == Question.Kind.DISCUSSION && below && pieces.isEmpty()) {
      return null;
    }
    Card.Kind kind = set && !pieces.isEmpty() ? Card.Kind.LIST : Card.Kind.QUESTION;
    return draft(kind, question, answer).items(pieces);
  }

  /** Whether a drawing stands where words were asked for. */
  private static boolean showsInstead(Question question, List<Block> answer) {
    return answer.stream().allMatch(Block.Diagram.class::isInstance)
        && !Text.of(question.text()).has(Category.ASKS_FOR_DRAWING);
  }

  /** {@code Hub oder Switch?} above a table: the table has cards of its own. */
  private static boolean isTitleOfTable(Question question, List<Block> answer) {
    return question.markers().isEmpty()
        && isChoiceOfNames(question.text())
        && answer.stream().anyMatch(Block.Table.class::isInstance);
  }

  /** Whether the answer only repeats the question, or cannot answer all that is asked. */
  private static boolean saysNothing(Question question, List<Block> answer) {
    String back = PlainText.ofBlocks(answer);
    long asked = question.text().codePoints().filter(c -> c == '?').count();
    boolean partial = asked > 1 && Wording.words(back).size() < asked * FEWEST_WORDS_EACH;
    return !AnswerForm.of(answer).shows()
        && (partial || back.equalsIgnoreCase(question.text()) || back.endsWith("?"));
  }

  private static CardDraft draft(Card.Kind kind, Question question, List<Block> back) {
    return CardDraft.of(kind, question.section(), question.span(), front(question.prompt()), back);
  }

  /**
   * The question without its number: the one item of a list, or a paragraph that begins with it.
   */
  private static List<Block> front(List<Block> prompt) {
    if (prompt.isEmpty()) {
      return prompt;
    }
    if (prompt.size() == 1
        && prompt.get(0) instanceof Block.ItemList list
        && list.items().size() == 1) {
      return list.items().get(0).children();
    }
    List<Block> front = new ArrayList<>(prompt);
    if (front.get(0) instanceof Block.Paragraph paragraph) {
      front.set(0, new Block.Paragraph(paragraph.span(), unnumbered(paragraph.content())));
    }
    return front;
  }

  private static List<Inline> unnumbered(List<Inline> content) {
    List<Inline> bare = new ArrayList<>(content);
    if (!bare.isEmpty() && bare.get(0) instanceof Inline.Text text) {
      String words = NUMBER.matcher(text.text()).replaceFirst("");
      bare.set(0, new Inline.Text(text.span(), words));
    } else if (!bare.isEmpty() && bare.get(0) instanceof Inline.Strong strong) {
      bare.set(0, new Inline.Strong(strong.span(), unnumbered(strong.content())));
    }
    return bare;
  }
}
