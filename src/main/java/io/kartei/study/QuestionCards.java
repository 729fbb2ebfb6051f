package io.kartei.study;

import io.kartei.config.CardSource;
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

  /** Asks for a number of things. */
  private static final Pattern SET =
      Pattern.compile(
          "(?iU)^\\W*(?:nenne?n?|zähle?n?|liste?n?|welche[snrm]?|wie (?:heißen|lauten)|aus welchen|in welche|was sind (?:die|typische|mögliche)"
              + "|worin|name|list|which|what (?:are|kinds?|types?)|give|state|enumerate|identify)\\b.*"
              + "|(?iU).*\\b(?:nenne?n?|zähle?n? .* auf|liste?n?|name|list)\\b.*");

  /** Asks for more of each thing than its name. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?iU).*(?:\\b(?:und|and) (?:wofür|wozu|warum|wie|was|wann|wo|womit|wodurch|worin|erklär|erläuter|beschreib|why|how|what|when|where|explain|describe)"
              + "|^\\W*(?:worin|wie|how)\\b|\\bunterscheid|\\bdiffer).*");

  private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,3}[.)]\\s+(?=\\p{Lu})");

  /** What is to choose from stands on the card. */
  private static final Pattern OF_CHOICES =
      Pattern.compile(
          "(?iU)\\b(?:(?:of )?the following|(?:der|die|den|von den)? ?(?:nach)?folgende[rnms]?)\\b");

  /** Names things to decide between, and asks no more. */
  private static final Pattern EITHER =
      Pattern.compile("(?iU)(?:\\S+ ){1,3}(?:oder|or|vs\\.?|versus) \\S+(?: \\S+){0,2}\\?");

  /** Asks for something that a drawing can tell. */
  private static final Pattern DRAWS =
      Pattern.compile(
          "(?iU).*\\b(?:skizz|zeichn|diagramm|aufbau|ablauf|abläuft|läuft|struktur|topologie|reihenfolge|schritte|phasen|funktioniert"
              + "|zusammenhang|sketch|draw|diagram|structure|sequence|steps|flow|works?|topology|order)\\p{L}*.*");

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
        : !Wording.points(OF_CHOICES.matcher(text).replaceAll(" "));
  }

  /** Whether it asks for knowledge, as far as its marker and its words tell. */
  private static boolean isKnowledge(Question question) {
    String text = question.text();
    boolean activity = Wording.asksActivity(text);
    return switch (question.kind()) {
      case QUESTION -> isBelow(question) ? !activity : !Wording.asksOpinion(text);
      case DISCUSSION ->
          isBelow(question)
              ? !activity && SET.matcher(text).matches() && isOne(text)
              : Wording.asks(text) && !activity;
      case EXERCISE -> !isBelow(question) && Wording.asks(text) && !activity;
      case TIP -> false;
    };
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
    boolean set = SET.matcher(question.text()).matches();
    boolean below = isBelow(question);
    boolean tooLong = AnswerForm.words(answer) > (below ? MOST_WORDS_BELOW : MOST_WORDS);
    List<List<Block>> sections = Answers.sections(answer);
    boolean many = AnswerForm.words(answer) > MOST_WORDS_OF_SECTIONS;
    boolean names =
        set && below && isOne(question.text()) && !MORE.matcher(question.text()).matches();
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
        && !DRAWS.matcher(question.text()).matches();
  }

  /** {@code Hub oder Switch?} above a table: the table has cards of its own. */
  private static boolean isTitleOfTable(Question question, List<Block> answer) {
    return question.markers().isEmpty()
        && EITHER.matcher(question.text()).matches()
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
