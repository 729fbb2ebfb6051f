package io.kartei.facts.question;

import io.kartei.facts.text.Content;
import io.kartei.model.Block;
import io.kartei.model.Question;
import io.kartei.model.Question.AnswerSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the answers below questions. Whatever directly follows a question is its answer, and that
 * of the other questions in its quote. The answer ends at the next question, at a thematic break,
 * and at a heading of the question's own level or higher. If nothing follows directly and the
 * question is the only one above the sections below, these are its answer. The chapters of a whole
 * note only answer a question that is marked as having an answer.
 */
final class FollowingContent {
  /**
   * Maximum number of questions in a row that share an answer. If there are more, the answers are
   * elsewhere.
   */
  private static final int MAX_AT_ONCE = 8;

  private final FoundQuestions found;
  private final boolean titled;

  /**
   * @param titled whether the note has exactly one first-level heading, its title
   */
  FollowingContent(FoundQuestions found, boolean titled) {
    this.found = found;
    this.titled = titled;
  }

  /** Gives each unanswered question among the siblings the answer that follows it. */
  void resolve(Siblings siblings) {
    int level = 1;
    long above = 0;
    for (int i = 0; i < siblings.size(); i++) {
      Block block = siblings.get(i);
      if (block instanceof Block.Heading heading) {
        level = heading.level();
        above = 0;
      }
      if (!isAsked(block)) {
        continue;
      }
      List<Question> here = found.within(block);
      above += here.stream().filter(q -> !found.isNested(q)).count();
      List<Question> open = here.stream().filter(this::isOpen).toList();
      if (open.isEmpty() || open.size() > MAX_AT_ONCE) {
        continue;
      }
      Solution solution = siblings.solution(i + 1);
      if (solution != null && solution.part() == 0 && solution.unsolved() == null) {
        open.forEach(q -> found.replace(q, solution::answer));
      } else {
        Below below = below(siblings, i + 1, level);
        boolean alone = above == 1;
        open.stream().filter(q -> !q.markers().isEmpty()).forEach(q -> answer(q, below, alone));
      }
    }
  }

  /** Returns whether a block contains questions that aren't in nested siblings. */
  private boolean isAsked(Block block) {
    boolean here =
        block instanceof Block.Quote
            || block instanceof Block.MarkedQuestion
            || block instanceof Block.Heading;
    return here && found.in(block);
  }

  /** Returns whether a question still needs an answer. A tip only does if it asks. */
  private boolean isOpen(Question question) {
    boolean none =
        question.answerSource() == AnswerSource.NONE
            || question.answerSource() == AnswerSource.LINK_ONLY;
    return none
        && (question.kind() != Question.Kind.TIP
            || Asking.isQuestion(found.scope().words(question.text())));
  }

  private void answer(Question question, Below below, boolean alone) {
    List<Block> answer = answer(below, question.kind(), alone);
    if (answer != null) {
      found.replace(question, q -> q.answered(answer, AnswerSource.FOLLOWING_CONTENT));
    }
  }

  private Below below(Siblings siblings, int from, int level) {
    int end = from;
    int sections = -1;
    while (end < siblings.size() && !siblings.ends(end, level)) {
      if (sections < 0 && siblings.get(end) instanceof Block.Heading) {
        sections = end;
      }
      if (sections < 0 && siblings.get(end) instanceof Block.Rule) {
        break;
      }
      end++;
    }
    int middle = sections < 0 ? end : sections;
    return new Below(
        siblings.answering(siblings.subList(from, middle)),
        siblings.answering(siblings.subList(middle, end)),
        titled && level == 1);
  }

  /**
   * The content that follows a question.
   *
   * @param direct what comes before the next heading
   * @param sections the sections after that, below the question's own level
   * @param chapters whether the sections are the note's chapters
   */
  private record Below(List<Block> direct, List<Block> sections, boolean chapters) {}

  /** Returns the answer to a question of this kind; null if there isn't one. */
  private @Nullable List<Block> answer(Below below, Question.Kind kind, boolean alone) {
    boolean direct = Content.in(below.direct(), found.scope());
    boolean meant =
        kind == Question.Kind.QUESTION || (kind == Question.Kind.DISCUSSION && !below.chapters());
    if (!direct && !(alone && meant && Content.in(below.sections(), found.scope()))) {
      return null;
    }
    List<Block> answer = new ArrayList<>(below.direct());
    if (!direct || !below.chapters()) {
      answer.addAll(below.sections());
    }
    return answer;
  }
}
