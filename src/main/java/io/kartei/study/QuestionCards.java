package io.kartei.study;

import io.kartei.index.NotePage;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Card;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.model.Question.AnswerSource;
import java.util.ArrayList;
import java.util.List;

/**
 * A card for each question that has an answer. Where a heading without markers asks, only a short
 * answer can be learnt by heart.
 */
final class QuestionCards implements CardExtractor {
  private static final int MOST_WORDS = 120;

  @Override
  public List<Card> extract(NotePage page) {
    CardReferences references = new CardReferences(page.note().examReferences());
    List<Card> cards = new ArrayList<>();
    for (Question question : page.note().questions()) {
      if (!question.answer().isEmpty() && !question.prompt().isEmpty() && isShort(question)) {
        cards.add(card(page, question, references));
      }
    }
    return cards;
  }

  private static boolean isShort(Question question) {
    boolean section =
        question.markers().isEmpty()
            && question.answerSource() == AnswerSource.FOLLOWING_CONTENT
            && question.choices().isEmpty();
    return !section
        || (!hasHeadings(question.answer())
            && PlainText.ofBlocks(question.answer()).split(" ", MOST_WORDS + 2).length
                <= MOST_WORDS);
  }

  private static boolean hasHeadings(List<Block> blocks) {
    boolean[] found = {false};
    new BodyWalker() {
      @Override
      public Done heading(Block.Heading heading) {
        found[0] = true;
        return Done.DONE;
      }
    }.blocks(blocks);
    return found[0];
  }

  private static Card card(NotePage page, Question question, CardReferences references) {
    return new Card(
        question.id(),
        page.id(),
        question.section(),
        question.span(),
        Card.Kind.QUESTION,
        front(question),
        question.answer(),
        references.of(question.id(), question.section()),
        page.note().frontMatter().tags());
  }

  private static List<Block> front(Question question) {
    if (question.choices().isEmpty()) {
      return question.prompt();
    }
    List<Block> front = new ArrayList<>(question.prompt());
    List<Block.Item> items = new ArrayList<>();
    for (Question.Choice choice : question.choices()) {
      items.add(
          new Block.Item(
              question.span(), null, List.of(new Block.Plain(question.span(), choice.content()))));
    }
    front.add(new Block.ItemList(question.span(), false, 1, items));
    return front;
  }
}
