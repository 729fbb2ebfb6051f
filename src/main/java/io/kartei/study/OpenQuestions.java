package io.kartei.study;

import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.language.Words;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The questions that authors marked and left without an answer. They aren't cards: nobody can tell
 * whether an answer is right. Learners answer them in their own words; for authors they are gaps.
 */
public final class OpenQuestions {
  private static final int MIN_WORDS = 2;

  private OpenQuestions() {}

  /** A question without an answer, and the note it is in. */
  public record OpenQuestion(NotePage page, Question question) {}

  /** Returns the open questions of all notes, in reading order, each once in its note. */
  static List<OpenQuestion> of(SiteIndex index) {
    List<OpenQuestion> open = new ArrayList<>();
    for (NotePage page : index.pages().values()) {
      AuthorChoices choices = new AuthorChoices(page.note());
      Set<String> asked = new HashSet<>();
      for (Question question : page.note().facts().questions()) {
        if (isOpen(question) && !choices.excludes(question.span()) && asked.add(question.text())) {
          open.add(new OpenQuestion(page, question));
        }
      }
    }
    return open;
  }

  private static boolean isOpen(Question question) {
    boolean asks =
        question.kind() == Question.Kind.QUESTION || question.kind() == Question.Kind.DISCUSSION;
    return asks
        && !question.markers().isEmpty()
        && question.answer().isEmpty()
        && question.choices().isEmpty()
        && Words.count(question.text()) >= MIN_WORDS;
  }
}
