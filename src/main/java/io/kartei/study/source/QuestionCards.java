package io.kartei.study.source;

import io.kartei.config.CardSource;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.Numbering;
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
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Pieces;
import io.kartei.study.wording.AnswerForm;
import io.kartei.study.wording.Answers;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a card for each question that can be asked outside its note and whose answer can be
 * recalled and judged. Most discussions and exercises, all tips, and long answers are left to the
 * note.
 */
final class QuestionCards implements CardExtractor {
  private static final CardSource CHOICES = CardSource.of("choices");
  private static final CardSource QUESTIONS = CardSource.of("questions");

  /**
   * The maximum length, in words, of an answer given with its question; the next constant is for an
   * answer in the content below.
   */
  private static final int MAX_WORDS = 160;

  private static final int MAX_WORDS_BELOW = 110;

  /** If the answer's sections have more words than this, only their titles are asked for. */
  private static final int MAX_WORDS_OF_SECTIONS = 60;

  private static final int MAX_WORDS_ASKED = 70;

  /** A longer table is looked up rather than recalled. */
  private static final int MAX_ROWS = 12;

  /** With fewer words per question, one of several questions must be unanswered. */
  private static final int MIN_WORDS_EACH = 3;

  private static final int MAX_WORDS_OF_NAME = 3;

  /** What has more words and asks nothing is a statement rather than a name. */
  private static final int MAX_WORDS_OF_TITLE = 8;

  /** A heading that refers to others is clear by itself with so many words of its own. */
  private static final int MIN_WORDS_BY_ITSELF = 3;

  @Override
  public Set<CardSource> sources() {
    return Set.of(QUESTIONS, CHOICES);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    for (Question question : scope.note().facts().questions()) {
      boolean choice = !question.choices().isEmpty();
      CardDraft card = null;
      String refusal = "why.card.off";
      if (scope.has(choice ? CHOICES : QUESTIONS)) {
        refusal = refusal(question, scope);
      }
      if (refusal.isEmpty()) {
        card = choice ? choice(question, scope) : card(question, scope);
      }
      if (card == null) {
        String reason = refusal.isEmpty() ? refusal(question) : refusal;
        scope.evidence().rejected(Kind.CARD, question.span(), reason);
      } else {
        cards.add(card.asking(question));
      }
    }
    return cards;
  }

  /** Returns why a question cannot be asked on a card, or an empty string if it can. */
  private static String refusal(Question question, CardScope scope) {
    Text text = scope.text(question.text());
    List<Block> prompt = question.prompt();
    AnswerForm form = AnswerForm.of(prompt);
    boolean shows = form.shows() || form.hasPictures();
    int words = Words.count(question.text());
    if (!isKnowledge(question, text)) {
      return "why.card.no-knowledge";
    }
    if (form.isOnlyLinks() || Wording.isEmpty(text) || words < 2) {
      return "why.card.vague";
    }
    if (words > MAX_WORDS_ASKED) {
      return "why.card.question-long";
    }
    if (!shows && !isComplete(question, scope)) {
      return "why.card.elsewhere";
    }
    if (AnswerForm.endsOpen(prompt.subList(Math.max(0, prompt.size() - 1), prompt.size()))) {
      return "why.card.open";
    }
    if (question.markers().isEmpty() && isBelow(question) && isUnclear(text)) {
      return "why.card.vague";
    }
    return isBelow(question) && isTitle(question, scope) ? "why.card.title" : "";
  }

  /** Returns why the answer to a question doesn't suit a card. */
  private static String refusal(Question question) {
    if (question.answer().isEmpty()) {
      return "why.card.unanswered";
    }
    boolean below = isBelow(question);
    boolean tooLong =
        AnswerForm.words(Answers.trimmed(question.answer()))
            > (below ? MAX_WORDS_BELOW : MAX_WORDS);
    if (tooLong) {
      return "why.card.answer-long";
    }
    AnswerForm form = AnswerForm.of(question.answer());
    if (form.isOnlyLinks()) {
      return "why.card.answer.link";
    }
    return form.hasQuestions() ? "why.card.answer.open" : "why.card.answer";
  }

  /** Returns whether a heading asks only about its readers, or about what is above it. */
  private static boolean isUnclear(Text text) {
    Set<String> words = Wording.content(text);
    return words.stream().allMatch(word -> text.knows(word, Category.SENTENCE_WORD))
        || (text.has(Category.REFERS_BACK) && words.size() < MIN_WORDS_BY_ITSELF);
  }

  /** Returns whether everything the question refers to is on the card. */
  private static boolean isComplete(Question question, CardScope scope) {
    Text text = scope.text(question.text());
    return question.choices().isEmpty()
        ? !text.has(Category.POINTS_ELSEWHERE) && !Wording.asksOfEach(text)
        : !scope.text(text.without(Category.OF_CHOICES)).has(Category.POINTS_ELSEWHERE);
  }

  /** Returns whether it asks for knowledge, judging by its marker and its words. */
  private static boolean isKnowledge(Question question, Text text) {
    boolean activity = Wording.asksActivity(text);
    return switch (question.kind()) {
      case QUESTION -> isBelow(question) ? !activity : !text.has(Category.ASKS_OPINION);
      case DISCUSSION ->
          isBelow(question)
              ? !activity && asksForSet(text) && isOne(question.text())
              : Wording.asks(text) && !activity;
      case EXERCISE -> !isBelow(question) && Wording.asks(text) && !activity;
      case TIP -> false;
    };
  }

  /** Returns whether a text asks for the members of a set. */
  static boolean asksForSet(Text text) {
    return Wording.opens(text, Category.ASKS_FOR_SET_START) || text.has(Category.ASKS_FOR_SET);
  }

  /** Returns whether a text asks for more about each thing than its name. */
  private static boolean asksForMore(Text text) {
    return Wording.opens(text, Category.MANNER_QUESTION_START) || text.has(Category.ASKS_FOR_MORE);
  }

  /** Returns whether a text only names things to choose between. */
  private static boolean isChoiceOfNames(Text text) {
    Match between = text.find(Category.EITHER_OR);
    return between != null
        && text.string().endsWith("?")
        && isName(text.string().substring(0, between.start()))
        && isName(text.string().substring(between.end()));
  }

  private static boolean isName(String text) {
    int words = Words.count(text);
    return words >= 1 && words <= MAX_WORDS_OF_NAME;
  }

  private static boolean isBelow(Question question) {
    return question.answerSource() == AnswerSource.FOLLOWING_CONTENT;
  }

  /** Returns whether a text has at most one question mark. */
  static boolean isOne(String text) {
    return text.indexOf('?') == text.lastIndexOf('?');
  }

  /**
   * Returns whether this is a heading that was mistaken for a question, although it is only about
   * the page.
   */
  private static boolean isTitle(Question question, CardScope scope) {
    return question.markers().isEmpty() && Headings.isOfPage(question.text(), scope);
  }

  private static @Nullable CardDraft choice(Question question, CardScope scope) {
    long right = question.choices().stream().filter(Question.Choice::correct).count();
    // what is to be explained is ticked off, rather than chosen
    if (right == 0
        || question.choices().size() < 2
        || Wording.opens(scope.text(question.text()), Category.ORDER_START)) {
      return null;
    }
    List<Block> answer = Answers.trimmed(question.answer());
    return draft(Card.Kind.QUESTION, question, scope, answer.isEmpty() ? right(question) : answer);
  }

  private static List<Block> right(Question question) {
    return Pieces.list(
        question.span(),
        question.choices().stream()
            .filter(Question.Choice::correct)
            .map(c -> Pieces.line(question.span(), c.content()))
            .toList());
  }

  private static @Nullable CardDraft card(Question question, CardScope scope) {
    Text text = scope.text(question.text());
    List<Block> answer = Answers.trimmed(question.answer());
    boolean set = asksForSet(text);
    boolean below = isBelow(question);
    boolean tooLong = AnswerForm.words(answer) > (below ? MAX_WORDS_BELOW : MAX_WORDS);
    List<List<Block>> sections = Answers.sections(answer, scope);
    boolean many = AnswerForm.words(answer) > MAX_WORDS_OF_SECTIONS;
    boolean names = set && below && isOne(question.text()) && !asksForMore(text);
    if (many && names && !sections.isEmpty()) {
      List<List<Block>> titles = Answers.titles(sections, scope);
      return draft(Card.Kind.LIST, question, scope, Pieces.list(question.span(), titles))
          .items(titles);
    }
    if (tooLong
        || AnswerForm.isHollow(answer, scope)
        || saysNothing(question, answer)
        || (below && question.kind() == Question.Kind.QUESTION && showsInstead(text, answer))
        || AnswerForm.isChoices(answer)
        || (below
            && question.markers().isEmpty()
            && (isTitleOfTable(text, answer) || asksAbout(text, answer)))) {
      return null;
    }
    List<List<Block>> pieces = sections.isEmpty() ? Answers.pieces(answer, scope) : sections;
    if (question.kind() == Question.Kind.DISCUSSION
        && below
        && pieces.isEmpty()
        && !isListedInTable(answer)) {
      return null;
    }
    Card.Kind kind = set && !pieces.isEmpty() ? Card.Kind.LIST : Card.Kind.QUESTION;
    return draft(kind, question, scope, answer).items(pieces);
  }

  /** Returns whether a table directly below lists what is asked for, and can be recalled. */
  private static boolean isListedInTable(List<Block> answer) {
    return answer.size() == 1
        && answer.get(0) instanceof Block.Table table
        && table.rows().size() <= MAX_ROWS;
  }

  /** Returns whether the answer is just a drawing although none was asked for. */
  private static boolean showsInstead(Text question, List<Block> answer) {
    return answer.stream().allMatch(Block.Diagram.class::isInstance)
        && !question.has(Category.ASKS_FOR_DRAWING);
  }

  /** Returns whether code is all that follows, and the question asks what that does. */
  private static boolean asksAbout(Text question, List<Block> answer) {
    Text words = question.from(Math.max(0, Numbering.ofItem(question)));
    return answer.stream().allMatch(Block.Code.class::isInstance)
        && words.fromFirstWord().opensWith(Category.QUESTION_WORD)
        && !asksForMore(words)
        && !question.has(Category.COMMAND_NOUN);
  }

  /**
   * Returns whether the question is like {@code Hub oder Switch?} above a table, which has its own
   * cards.
   */
  private static boolean isTitleOfTable(Text question, List<Block> answer) {
    return isChoiceOfNames(question) && answer.stream().anyMatch(Block.Table.class::isInstance);
  }

  /**
   * Returns whether the answer repeats the question, is itself a question, or is too short to
   * answer everything.
   */
  private static boolean saysNothing(Question question, List<Block> answer) {
    String back = PlainText.ofBlocks(answer);
    long asked = question.text().codePoints().filter(c -> c == '?').count();
    List<Block.Item> items =
        answer.size() == 1 && answer.get(0) instanceof Block.ItemList list
            ? list.items()
            : List.of();
    long open =
        items.stream()
            .filter(i -> PlainText.ofBlocks(i.children().subList(0, 1)).indexOf('?') >= 0)
            .count();
    boolean partial = asked > 1 && Words.count(back) < asked * MIN_WORDS_EACH;
    return !AnswerForm.of(answer).shows()
        && (partial
            || open * 2 > items.size()
            || back.equalsIgnoreCase(question.text())
            || back.endsWith("?"));
  }

  private static CardDraft draft(
      Card.Kind kind, Question question, CardScope scope, List<Block> back) {
    List<Block> front = front(question.prompt(), scope);
    CardDraft draft =
        CardDraft.of(kind, question.section(), question.span(), asking(front, back, scope), back)
            .about(PlainText.ofBlocks(front));
    return QuestionFitness.isFit(question, back, scope)
        ? draft
        : draft.because(Set.of(Ground.THIN));
  }

  /**
   * Returns what an author marked as a question in the form of one: a statement is true or false if
   * the answer says so, and a name is to be explained.
   */
  private static List<Block> asking(List<Block> front, List<Block> back, CardScope scope) {
    List<Inline> line = front.size() == 1 ? Lines.contentOf(front.get(0)) : null;
    Text asked = scope.text(front);
    Text first = asked.view(0, Math.min(1, asked.tokens().size()));
    if (line == null || Wording.asks(asked) || first.is(Category.CHECK_CELL)) {
      return front;
    }
    Text answer = scope.text(back);
    boolean judged = !answer.isEmpty() && answer.view(0, 1).is(Category.CHECK_CELL);
    boolean name =
        asked.count() <= MAX_WORDS_OF_TITLE
            && !asked.has(Category.QUESTION_WORD)
            && !asked.string().endsWith(":")
            && !asked.endsWith(Category.INFINITIVE);
    String key = judged ? "card.question.true" : name ? "card.outline.explain" : "";
    return key.isEmpty() ? front : scope.phrases().front(front.get(0).span(), key, line);
  }

  /**
   * Returns the question without its number, whether it is the only item of a list or a paragraph
   * that begins with the number.
   */
  private static List<Block> front(List<Block> prompt, CardScope scope) {
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
      front.set(0, new Block.Paragraph(paragraph.span(), unnumbered(paragraph.content(), scope)));
    }
    return front;
  }

  private static List<Inline> unnumbered(List<Inline> content, CardScope scope) {
    List<Inline> bare = new ArrayList<>(content);
    if (!bare.isEmpty() && bare.get(0) instanceof Inline.Text text) {
      String words = text.text();
      Text whole = scope.text(words);
      int heading = Numbering.ofHeading(whole);
      boolean asks = whole.from(heading).opensWith(Category.QUESTION_VERB_START);
      int number = heading > 0 && asks ? heading : Numbering.ofItem(whole);
      if (number > 0 && Character.isUpperCase(words.codePointAt(number))) {
        bare.set(0, new Inline.Text(text.span(), words.substring(number)));
      }
    } else if (!bare.isEmpty() && bare.get(0) instanceof Inline.Strong strong) {
      bare.set(0, new Inline.Strong(strong.span(), unnumbered(strong.content(), scope)));
    }
    return bare;
  }
}
