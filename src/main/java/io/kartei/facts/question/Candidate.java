package io.kartei.facts.question;

import io.kartei.model.Block;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A question that a convention sees in a place, whatever others see there.
 *
 * @param convention which one
 * @param span where it is asked
 * @param anchor the id of the heading that it is, or null: then its section is its place
 * @param name the words that its id is made from
 * @param prompt what it asks
 * @param answering gives the question its answer
 */
record Candidate(
    Convention convention,
    SourceSpan span,
    @Nullable String anchor,
    String name,
    List<Block> prompt,
    UnaryOperator<Question> answering) {

  /** Gives a question an answer that stands below it; none if that is empty. */
  static UnaryOperator<Question> answered(List<Block> answer, Question.AnswerSource source) {
    return question -> answer.isEmpty() ? question : question.answered(answer, source);
  }

  /**
   * The question.
   *
   * @param section the id of the section it stands in, or null above the first heading
   */
  Question question(String id, @Nullable String section) {
    String place = anchor != null ? anchor : section == null ? "" : section;
    return answering.apply(Question.unmarked(id, section, span, place, prompt));
  }
}
