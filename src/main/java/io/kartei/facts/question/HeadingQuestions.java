package io.kartei.facts.question;

import io.kartei.facts.text.Content;
import io.kartei.facts.text.FactScope;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.model.Question.AnswerSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Recognizes headings that ask, have a solution below them, or label a question. */
final class HeadingQuestions {
  private HeadingQuestions() {}

  /**
   * Returns the question below a heading that labels it and above a heading that labels its answer.
   */
  static @Nullable Candidate labelled(Siblings siblings, int index) {
    Block.Heading heading = label(siblings, index, Category.QUESTION_HEADING);
    if (heading == null) {
      return null;
    }
    int next = index + 1;
    while (next < siblings.size()
        && !(siblings.get(next) instanceof Block.Heading)
        && !siblings.isAsked(next)) {
      next++;
    }
    List<Block> prompt = siblings.subList(index + 1, next);
    Block.Heading answer = label(siblings, next, Category.ANSWER_HEADING);
    return answer == null
            || answer.level() < heading.level()
            || !Content.in(prompt, siblings.scope())
        ? null
        : new Candidate(
            Convention.LABELLED_HEADINGS,
            siblings.kept(index, next + 1),
            heading.span(),
            heading.id(),
            PlainText.ofBlocks(prompt),
            prompt,
            decided -> {
              List<Block> content = decided.section(answer);
              return content.isEmpty()
                  ? null
                  : Candidate.answered(content, AnswerSource.FOLLOWING_CONTENT);
            });
  }

  private static Block.@Nullable Heading label(Siblings siblings, int index, Category category) {
    return index < siblings.size()
            && siblings.get(index) instanceof Block.Heading heading
            && siblings.scope().words(heading.content()).is(category)
        ? heading
        : null;
  }

  /** Returns the question that a heading asks; the content below is the answer. */
  static @Nullable Candidate asking(Siblings siblings, int index) {
    if (!(siblings.get(index) instanceof Block.Heading heading)) {
      return null;
    }
    Text text = siblings.scope().words(heading.content());
    Solution solution = siblings.solution(index + 1);
    if (setsTasks(text, solution)) {
      siblings.reject(heading.span(), "why.question.tasks");
    } else if (Asking.asksSomething(text)) {
      return candidate(
          Convention.HEADING,
          siblings.kept(index, index + 1),
          heading,
          List.of(),
          decided -> answering(heading, text, decided));
    } else if (Asking.isQuestion(text) && !isSolved(text, solution, siblings.scope())) {
      siblings.reject(heading.span(), "why.question.nothing");
    }
    return null;
  }

  /** Returns how a heading is answered below; null if it is only the title of a table. */
  private static @Nullable UnaryOperator<Question> answering(
      Block.Heading heading, Text text, Siblings decided) {
    List<Block> content = decided.section(heading);
    boolean entitled = text.string().indexOf(": ") > 0 && Asking.number(text).isEmpty();
    List<Block> first = content.stream().takeWhile(b -> !(b instanceof Block.Heading)).toList();
    if (entitled && !first.isEmpty() && first.stream().allMatch(Block.Table.class::isInstance)) {
      decided.reject(heading.span(), "why.question.table");
      return null;
    }
    return Candidate.answered(content, AnswerSource.FOLLOWING_CONTENT);
  }

  /**
   * Returns the question of a heading above a solution, with at most more of the question between
   * them.
   */
  static @Nullable Candidate solved(Siblings siblings, int index) {
    if (!(siblings.get(index) instanceof Block.Heading heading)) {
      return null;
    }
    int end = promptEnd(siblings, heading, index + 1);
    Solution solution = siblings.solution(end);
    String number = Asking.number(siblings.scope().words(heading.content()));
    Solution solved =
        solution == null ? null : solution.solved(number, heading.span().end(), siblings.keys());
    return solved == null
        ? null
        : candidate(
            Convention.HEADING_OF_SOLUTION,
            siblings.kept(index, end + solved.blocks()),
            heading,
            siblings.between(siblings.place(index + 1), siblings.place(end, solved.part())),
            decided -> solved::answer);
  }

  private static Candidate candidate(
      Convention convention,
      Extent extent,
      Block.Heading heading,
      List<Block> below,
      Candidate.Answering answering) {
    List<Block> prompt = new ArrayList<>();
    prompt.add(new Block.Paragraph(heading.span(), heading.content()));
    below.stream().filter(block -> !(block instanceof Block.Rule)).forEach(prompt::add);
    String name = PlainText.of(heading.content());
    return new Candidate(convention, extent, heading.span(), heading.id(), name, prompt, answering);
  }

  /** Returns where the solution to a heading's question begins, or -1. */
  private static int promptEnd(Siblings siblings, Block.Heading heading, int below) {
    Text text = siblings.scope().words(heading.content());
    boolean asks = Asking.asksSomething(text);
    Solution solution = siblings.solution(below);
    if (solution != null && solution.part() == 0) {
      boolean solved =
          (asks || isSolved(text, solution, siblings.scope())) && !setsTasks(text, solution);
      return solved ? below : -1;
    }
    return asks ? textEnd(siblings, below) : -1;
  }

  /** Returns where choices or a folded answer begin after nothing but text, or -1. */
  private static int textEnd(Siblings siblings, int below) {
    for (int i = below; i < siblings.size() && i - below <= SolutionPrompts.MAX_PROMPT; i++) {
      Solution solution = siblings.solution(i);
      if (solution != null) {
        return solution.open() ? -1 : i;
      }
      boolean line = i > below && siblings.get(i) instanceof Block.Rule;
      if (!(line || SolutionPrompts.isText(siblings.get(i))) || siblings.isAsked(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns whether a heading is above a list of tasks rather than of choices. */
  private static boolean setsTasks(Text text, @Nullable Solution solution) {
    return solution != null
        && solution.open()
        && (Asking.asksForTasks(text) || Asking.asksReader(text));
  }

  /**
   * Returns whether the solution below a heading makes it a question even though it doesn't ask.
   */
  private static boolean isSolved(Text text, @Nullable Solution solution, FactScope scope) {
    Text unnumbered = Asking.withoutNumber(text, scope);
    return solution != null
        && (!solution.open()
            || Asking.opensQuestion(unnumbered)
            || Asking.isRequest(unnumbered)
            || Asking.isCalledQuestion(text));
  }
}
