package io.kartei.study;

import io.kartei.config.CardSource;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Card;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.model.Question.AnswerSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A card for each question that has an answer. Where a heading without markers asks, only a short
 * answer can be learnt by heart.
 */
final class QuestionCards implements CardExtractor {
  private static final int MOST_WORDS = 120;

  @Override
  public Set<CardSource> sources() {
    return Set.of(CardSource.QUESTIONS, CardSource.CHOICES);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    for (Question question : scope.note().questions()) {
      if (!question.answer().isEmpty() && !question.prompt().isEmpty() && isShort(question)) {
        cards.add(card(question));
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

  private static CardDraft card(Question question) {
    return CardDraft.of(
            Card.Kind.QUESTION,
            question.section(),
            question.span(),
            question.prompt(),
            question.answer())
        .asking(question);
  }
}
