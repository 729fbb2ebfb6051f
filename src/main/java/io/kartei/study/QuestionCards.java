package io.kartei.study;

import io.kartei.index.NotePage;
import io.kartei.model.Card;
import io.kartei.model.ExamReference;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A card for each marked question that has an answer. */
final class QuestionCards implements CardExtractor {

  @Override
  public List<Card> extract(NotePage page) {
    List<Card> cards = new ArrayList<>();
    Map<String, List<String>> references = new HashMap<>();
    for (ExamReference reference : page.note().examReferences()) {
      String question = reference.question();
      if (question != null) {
        references.computeIfAbsent(question, id -> new ArrayList<>()).add(reference.id());
      }
    }
    for (Question question : page.note().questions()) {
      if (!question.answer().isEmpty() && !question.prompt().isEmpty()) {
        cards.add(card(page, question, references.getOrDefault(question.id(), List.of())));
      }
    }
    return cards;
  }

  private static Card card(NotePage page, Question question, List<String> references) {
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
