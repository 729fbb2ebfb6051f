package io.kartei.facts.question;

import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A question that one convention recognizes in a place, regardless of the others.
 *
 * @param convention the convention that recognizes it
 * @param extent the siblings it covers
 * @param span where it is asked
 * @param anchor the id of the heading that is the question, or null
 * @param name the words its id is made from
 * @param prompt what is asked
 * @param shown what a block of its own shows of it before the answer: the prompt, and options that
 *     the author wrote there
 * @param answering finds its answer
 */
record Candidate(
    Convention convention,
    Extent extent,
    SourceSpan span,
    @Nullable String anchor,
    String name,
    List<Block> prompt,
    List<Block> shown,
    Answering answering) {

  /** Creates a question that shows what it asks. */
  Candidate(
      Convention convention,
      Extent extent,
      SourceSpan span,
      @Nullable String anchor,
      String name,
      List<Block> prompt,
      Answering answering) {
    this(convention, extent, span, anchor, name, prompt, prompt, answering);
  }

  /** Finds the answer once it is decided which blocks are questions. */
  interface Answering {

    /**
     * Returns a function that gives the question its answer.
     *
     * @param decided the siblings, in which the questions are blocks of their own
     * @return null if it only counts as a question with an answer, and has none
     */
    @Nullable UnaryOperator<Question> in(Siblings decided);
  }

  /** Creates a question that is shown, with its answer, as a block of its own. */
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

  /** Returns the same question with another extent and end. */
  Candidate in(Extent taken, SourceSpan end) {
    return new Candidate(convention, taken, span.to(end), anchor, name, prompt, shown, answering);
  }

  /** Returns a function that gives a question an answer, or none if the answer is empty. */
  static UnaryOperator<Question> answered(List<Block> answer, Question.AnswerSource source) {
    return question -> answer.isEmpty() ? question : question.answered(answer, source);
  }
}
