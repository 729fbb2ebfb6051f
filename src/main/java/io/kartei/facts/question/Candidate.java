package io.kartei.facts.question;

import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A question that a convention sees in a place, whatever others see there.
 *
 * @param convention which one
 * @param extent what it takes
 * @param span where it is asked
 * @param anchor the id of the heading that it is, or null
 * @param name the words that its id is made from
 * @param prompt what it asks
 * @param answering finds its answer
 */
record Candidate(
    Convention convention,
    Extent extent,
    SourceSpan span,
    @Nullable String anchor,
    String name,
    List<Block> prompt,
    Answering answering) {

  /** Finds the answer when it is decided which questions there are. */
  interface Answering {

    /**
     * What gives the question its answer.
     *
     * @param decided the siblings with the questions that have blocks of their own
     * @return null when it is no question without an answer, and has none
     */
    @Nullable UnaryOperator<Question> in(Siblings decided);
  }

  /** A question that a block of its own shows, with its answer. */
  static Candidate shown(
      Convention convention,
      Extent extent,
      SourceSpan span,
      List<Block> prompt,
      List<Block> answer) {
    return new Candidate(
        convention,
        extent,
        span,
        null,
        PlainText.ofBlocks(prompt),
        prompt,
        decided -> answered(answer, Question.AnswerSource.IN_QUOTE));
  }

  /** The same question, which takes something else and ends there. */
  Candidate in(Extent taken, SourceSpan end) {
    return new Candidate(convention, taken, span.to(end), anchor, name, prompt, answering);
  }

  /** Gives a question an answer; none if that is empty. */
  static UnaryOperator<Question> answered(List<Block> answer, Question.AnswerSource source) {
    return question -> answer.isEmpty() ? question : question.answered(answer, source);
  }
}
