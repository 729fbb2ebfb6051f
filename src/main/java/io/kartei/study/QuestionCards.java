package io.kartei.study;

import io.kartei.index.NotePage;
import io.kartei.model.Card;
import io.kartei.model.ExamReference;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.List;

/** A card for each marked question that has an answer. */
final class QuestionCards implements CardExtractor {

  @Override
  public List<Card> extract(NotePage page) {
    List<Card> cards = new ArrayList<>();
    for (Question question : page.note().questions()) {
      if (!question.answer().isEmpty() && !question.prompt().isEmpty()) {
        cards.add(card(page, question));
      }
    }
    return cards;
  }

  private static Card card(NotePage page, Question question) {
    List<String> references =
        page.note().examReferences().stream()
            .filter(r -> question.id().equals(r.question()))
            .map(ExamReference::id)
            .toList();
    return new Card(
        question.id(),
        page.id(),
        question.section(),
        question.span(),
        Card.Kind.QUESTION,
        question.prompt(),
        question.answer(),
        references,
        page.note().frontMatter().tags());
  }
}
