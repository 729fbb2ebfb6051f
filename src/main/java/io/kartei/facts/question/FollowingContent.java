package io.kartei.facts.question;

import io.kartei.facts.text.Asides;
import io.kartei.facts.text.Content;
import io.kartei.facts.text.NamedSections;
import io.kartei.model.Block;
import io.kartei.model.Question;
import io.kartei.model.Question.AnswerSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the answers below questions. Whatever directly follows a question is its answer, and that
 * of the other questions in its quote. The answer ends at the next question, unless that is in a
 * section of its own, at a thematic break, and at a heading of the question's own level or higher.
 * If nothing follows directly and the question is the only one above the sections below, these are
 * its answer; of several questions, each has the section that names what it asks about. The
 * chapters of a whole note only answer a question that is marked as having an answer.
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
    List<Question> above = new ArrayList<>();
    for (int i = 0; i < siblings.size(); i++) {
      Block block = siblings.get(i);
      if (block instanceof Block.Heading heading) {
        level = heading.level();
        above.clear();
      }
      if (!isAsked(block)) {
        if (!Asides.leadsAway(block, found.scope())) {
          above.removeIf(q -> !isUnanswered(known(q)));
        }
        continue;
      }
      above.addAll(asked(block));
      List<Question> open = found.within(block).stream().filter(this::isOpen).toList();
      if (open.isEmpty() || open.size() > MAX_AT_ONCE) {
        continue;
      }
      Solution solution = siblings.solution(i + 1);
      if (solution != null && solution.part() == 0 && solution.unsolved() == null) {
        open.forEach(q -> found.replace(q, solution::answer));
      } else {
        int behindAll = behind(siblings, i + 1, true);
        Below next = below(siblings, behind(siblings, i + 1, false), level);
        Below shared = below(siblings, behindAll, level);
        List<Question> row = new ArrayList<>(above);
        siblings.subList(i + 1, behindAll).forEach(b -> row.addAll(asked(b)));
        open.stream()
            .filter(q -> !q.markers().isEmpty() && !isTaskBelow(q, above))
            .forEach(q -> answer(q, isUnanswered(q) ? shared : next, row));
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

  /** Returns the questions of a block that aren't part of another one. */
  private List<Question> asked(Block block) {
    return found.within(block).stream().filter(q -> !found.isNested(q)).toList();
  }

  /** Returns whether a question is something to do, and what follows answers one above it. */
  private boolean isTaskBelow(Question question, List<Question> above) {
    return question.kind() == Question.Kind.EXERCISE
        && !Asking.isQuestion(found.scope().words(question.text()))
        && above.stream().anyMatch(q -> q.kind() == Question.Kind.QUESTION);
  }

  /** Returns the questions above the sections that they may answer instead. */
  private static List<Question> rivals(Question question, List<Question> row) {
    List<Question> alike =
        row.stream()
            .filter(q -> q.kind() == question.kind() || q.kind() == Question.Kind.QUESTION)
            .toList();
    return alike.size() <= 1
        ? List.of() // a nested question shares them with the one around it
        : alike.stream().filter(q -> !q.id().equals(question.id())).toList();
  }

  private Question known(Question question) {
    return found.byId(question);
  }

  /** Returns whether a question has neither an answer nor a source that answers it. */
  private static boolean isUnanswered(Question question) {
    return question.kind() == Question.Kind.QUESTION
        && question.answerSource() == AnswerSource.NONE;
  }

  /**
   * Returns the index after the quotes that directly follow a question and only say where to read
   * on, or give a tip.
   *
   * @param asking whether quotes that ask count, too: what follows them answers them all
   */
  private int behind(Siblings siblings, int from, boolean asking) {
    int end = from;
    for (int at = from; at < siblings.size(); at++) {
      if (isPassed(siblings.get(at), asking, siblings)) {
        end = at + 1;
      } else if (!Asides.leadsAway(siblings.get(at), found.scope())) {
        break;
      }
      if (at - from >= MAX_AT_ONCE) {
        return from;
      }
    }
    return end;
  }

  private boolean isPassed(Block block, boolean asking, Siblings siblings) {
    boolean marked = isAsked(block) && !(block instanceof Block.Heading);
    return siblings.answering(List.of(block)).isEmpty()
        || (marked && (asking || found.within(block).stream().allMatch(this::isAside)));
  }

  private boolean isAside(Question question) {
    return question.kind() == Question.Kind.TIP && !isOpen(question);
  }

  private void answer(Question question, Below below, List<Question> row) {
    List<Block> answer = answer(below, question, rivals(question, row));
    if (answer != null) {
      found.replace(question, q -> q.answered(answer, AnswerSource.FOLLOWING_CONTENT));
    }
  }

  private Below below(Siblings siblings, int from, int level) {
    int end = from;
    int sections = -1;
    while (end < siblings.size() && !ends(siblings, end, level, sections >= 0)) {
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
        siblings.answering(unasked(siblings.subList(middle, end))),
        titled && level == 1);
  }

  /** Returns whether an answer ends. A question within one of its sections is only left out. */
  private static boolean ends(Siblings siblings, int at, int level, boolean within) {
    return siblings.ends(at, level) && (!within || siblings.get(at) instanceof Block.Heading);
  }

  private List<Block> unasked(List<Block> blocks) {
    return blocks.stream().filter(b -> b instanceof Block.Heading || !isAsked(b)).toList();
  }

  /**
   * The content that follows a question.
   *
   * @param direct what comes before the next heading
   * @param sections the sections after that, below the question's own level
   * @param chapters whether the sections are the note's chapters
   */
  private record Below(List<Block> direct, List<Block> sections, boolean chapters) {}

  /** Returns the answer to a question; null if there isn't one. */
  private @Nullable List<Block> answer(Below below, Question question, List<Question> rivals) {
    boolean direct = Content.in(below.direct(), found.scope());
    boolean meant =
        question.kind() == Question.Kind.QUESTION
            || (question.kind() == Question.Kind.DISCUSSION && !below.chapters());
    if (!direct && !meant) {
      return null;
    }
    List<Block> sections =
        direct || rivals.isEmpty()
            ? below.sections()
            : NamedSections.of(
                below.sections(),
                question.text(),
                rivals.stream().map(Question::text).toList(),
                found.scope());
    if (!direct && !Content.in(sections, found.scope())) {
      return null;
    }
    List<Block> answer = new ArrayList<>(below.direct());
    if (!direct || !below.chapters()) {
      answer.addAll(sections);
    }
    return answer;
  }
}
