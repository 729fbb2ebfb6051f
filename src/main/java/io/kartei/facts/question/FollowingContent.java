package io.kartei.facts.question;

import io.kartei.facts.text.Content;
import io.kartei.facts.text.TopLink;
import io.kartei.model.Block;
import io.kartei.model.Question;
import io.kartei.model.Question.AnswerSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the answers that stand below questions. What follows a question directly is its answer, and
 * that of the other questions in its quote; it ends at the next question, at a thematic break, and
 * at a heading of the question's own level or a higher one. Where nothing follows directly, the
 * sections below are the answer of a question that stands alone above them. The chapters of a whole
 * note are that only for a question that is marked as one with an answer.
 */
final class FollowingContent {
  /** More questions than these have their answers elsewhere. */
  private static final int MAX_AT_ONCE = 8;

  private final FoundQuestions found;
  private final boolean titled;

  /**
   * @param titled whether the note has a single heading of the first level: its title
   */
  FollowingContent(FoundQuestions found, boolean titled) {
    this.found = found;
    this.titled = titled;
  }

  /** Gives those of the siblings' questions that have none yet the answer that follows. */
  void resolve(List<Block> siblings) {
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
      Solution solution = Solution.at(siblings, i + 1, found.scope());
      if (solution != null) {
        open.forEach(q -> found.replace(q, solution::answer));
      } else {
        Below below = below(siblings, i + 1, level);
        boolean alone = above == 1;
        open.stream().filter(q -> !q.markers().isEmpty()).forEach(q -> answer(q, below, alone));
      }
    }
  }

  /** Whether questions stand here, and not within what has siblings of its own. */
  private boolean isAsked(Block block) {
    boolean here =
        block instanceof Block.Quote
            || block instanceof Block.MarkedQuestion
            || block instanceof Block.Heading;
    return here && found.in(block);
  }

  /** A tip tells; only one that asks has an answer. */
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

  /** What stands below a heading, up to a question or the end of its section. */
  List<Block> section(List<Block> siblings, int index, int level) {
    int end = index;
    while (end < siblings.size() && !ends(siblings.get(end), level)) {
      end++;
    }
    List<Block> content = shown(siblings.subList(index, end));
    return Content.in(content, found.scope()) ? content : List.of();
  }

  private Below below(List<Block> siblings, int from, int level) {
    int end = from;
    int sections = -1;
    while (end < siblings.size() && !ends(siblings.get(end), level)) {
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
        siblings.subList(from, middle), siblings.subList(middle, end), titled && level == 1);
  }

  private boolean ends(Block block, int level) {
    return (block instanceof Block.Heading heading && heading.level() <= level) || found.in(block);
  }

  /**
   * What follows a question.
   *
   * @param direct before the next heading
   * @param sections the sections behind it, below the question's own level
   * @param chapters whether these are the note's chapters
   */
  private record Below(List<Block> direct, List<Block> sections, boolean chapters) {}

  /** What answers a question of this kind; null when nothing does. */
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
    return shown(answer);
  }

  /** Without what only refers to exams, or is made from the note itself. */
  private List<Block> shown(List<Block> blocks) {
    return blocks.stream().filter(block -> !isAside(block)).toList();
  }

  private boolean isAside(Block block) {
    if (block instanceof Block.Quote quote) {
      return !quote.children().isEmpty()
          && quote.children().stream().allMatch(Block.ExamReferences.class::isInstance);
    }
    return TopLink.is(block, found.scope())
        || block instanceof Block.Contents
        || block instanceof Block.ExamReferences
        || block instanceof Block.Footnotes;
  }
}
