package io.kartei.facts.question;

import io.kartei.facts.text.Content;
import io.kartei.facts.text.Lines;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
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
    List<Question> above = new ArrayList<>();
    for (int i = 0; i < siblings.size(); i++) {
      Block block = siblings.get(i);
      if (block instanceof Block.Heading heading) {
        level = heading.level();
        above.clear();
      }
      if (!isAsked(block)) {
        above.removeIf(q -> !isUnanswered(known(q)));
        continue;
      }
      List<Question> here = found.within(block);
      here.stream().filter(q -> !found.isNested(q)).forEach(above::add);
      List<Question> open = here.stream().filter(this::isOpen).toList();
      if (open.isEmpty() || open.size() > MAX_AT_ONCE) {
        continue;
      }
      Solution solution = siblings.solution(i + 1);
      if (solution != null && solution.part() == 0 && solution.unsolved() == null) {
        open.forEach(q -> found.replace(q, solution::answer));
      } else {
        Below next = below(siblings, behind(siblings, i + 1, false), level);
        Below shared = below(siblings, behind(siblings, i + 1, true), level);
        open.stream()
            .filter(q -> !q.markers().isEmpty())
            .forEach(q -> answer(q, isUnanswered(q) ? shared : next, isAlone(q, above)));
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

  /** Returns whether no other question above the sections may be the one that they answer. */
  private static boolean isAlone(Question question, List<Question> above) {
    return above.stream()
            .filter(q -> q.kind() == question.kind() || q.kind() == Question.Kind.QUESTION)
            .count()
        == 1;
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
    int at = from;
    while (at < siblings.size() && isPassed(siblings.get(at), asking, siblings)) {
      at++;
    }
    return at - from > MAX_AT_ONCE ? from : at;
  }

  private boolean isPassed(Block block, boolean asking, Siblings siblings) {
    boolean marked = isAsked(block) && !(block instanceof Block.Heading);
    return siblings.answering(List.of(block)).isEmpty()
        || (marked && (asking || found.within(block).stream().allMatch(this::isAside)));
  }

  private boolean isAside(Question question) {
    return question.kind() == Question.Kind.TIP && !isOpen(question);
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
        withoutLinks(siblings.answering(siblings.subList(from, middle))),
        siblings.answering(siblings.subList(middle, end)),
        titled && level == 1);
  }

  /** Returns blocks without those at the beginning that are only links, unless nothing else is. */
  private static List<Block> withoutLinks(List<Block> blocks) {
    int from = 0;
    while (from < blocks.size() && isLink(blocks.get(from))) {
      from++;
    }
    return from == blocks.size() ? blocks : blocks.subList(from, blocks.size());
  }

  private static boolean isLink(Block block) {
    if (block instanceof Block.Quote quote) {
      return quote.children().stream().allMatch(FollowingContent::isLink);
    }
    List<Inline> content = Lines.contentOf(block);
    return content != null
        && content.stream()
            .allMatch(
                i ->
                    i instanceof Inline.Link
                        || i instanceof Inline.WikiLink
                        || PlainText.of(List.of(i)).isBlank());
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
