package io.kartei.study;

import io.kartei.language.Category;
import io.kartei.language.Text.Match;
import io.kartei.language.Words;
import io.kartei.model.Card;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardScope;
import io.kartei.text.Fingerprints;
import org.jspecify.annotations.Nullable;

/**
 * Derives the topic of a card. Cards that ask the same thing in different words have the same
 * topic.
 */
final class CardTopic {
  /** A question of so many words is the same wherever it is asked: in each attempt at a quiz. */
  private static final int MIN_WORDS_OF_WHOLE = 10;

  private CardTopic() {}

  /**
   * Returns the topic of a card.
   *
   * @param context the context of the card, or empty if its front is clear without one
   */
  static String of(CardDraft draft, String context, CardScope scope) {
    if (draft.kind() == Card.Kind.DEFINITION && draft.subject().shared()) {
      return "meaning:" + Fingerprints.normal(draft.subject().name());
    }
    if (draft.kind() == Card.Kind.ACRONYM) {
      return "letters:" + Fingerprints.normal(draft.subject().name());
    }
    String front = Fingerprints.normal(PlainText.ofBlocks(draft.sides().front()));
    String letters = asked(front, scope, Category.ASKS_LETTERS, Category.ENDS_LETTERS);
    if (letters != null && letters.indexOf(' ') < 0) {
      return "letters:" + letters;
    }
    String meaning = asked(front, scope, Category.ASKS_MEANING, Category.ENDS_MEANING);
    if (meaning != null) {
      return "meaning:" + meaning;
    }
    boolean same =
        draft.question() != null
            && Words.count(front) >= MIN_WORDS_OF_WHOLE
            && (!draft.sides().choices().isEmpty() || !scope.text(front).has(Category.REFERS_BACK));
    return Fingerprints.normal((same ? "" : context + " ") + draft.subject().name());
  }

  /**
   * Returns what a question is about, without its opening and closing words, or null if it has no
   * such opening.
   */
  private static @Nullable String asked(
      String question, CardScope scope, Category opening, Category ending) {
    int start = scope.text(question).begins(opening);
    if (start < 0) {
      return null;
    }
    String rest = question.substring(start).strip();
    int article = scope.text(rest).begins(Category.ARTICLE_OF_TERM);
    while (article >= 0 && article < rest.length()) {
      rest = rest.substring(article).strip();
      article = scope.text(rest).begins(Category.ARTICLE_OF_TERM);
    }
    Match end = scope.text(rest).find(ending);
    String what = end != null && end.end() == rest.length() ? rest.substring(0, end.start()) : rest;
    return what.isBlank() ? null : what.strip();
  }
}
