package io.kartei.body;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as a template sees it. Ids, classes and labels are as they are, all else is HTML.
 *
 * @param id its anchor
 * @param kind what it is where it only looks like a question, as a word for a class; else null
 * @param folds whether the answer is to be hidden until a reader asks for it
 * @param summary whether it folds and its words may stand in a {@code summary}: a summary is a
 *     button, and a button must not hold a link
 * @param prompt what is asked: its first words
 * @param labels what is said of it, like that it is relevant for exams
 * @param rest what belongs to the prompt behind its first words: a list, a picture; else empty
 * @param hasAnswer whether the note answers it
 * @param answer the answer, each block on lines of its own
 * @param t the words of the interface
 */
public record QuestionView(
    String id,
    @Nullable String kind,
    boolean folds,
    boolean summary,
    String prompt,
    List<String> labels,
    String rest,
    boolean hasAnswer,
    String answer,
    Map<String, String> t) {

  public QuestionView {
    labels = List.copyOf(labels);
  }
}
