package io.kartei.facts.question;

import io.kartei.facts.text.Content;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.MarkedLine;
import io.kartei.facts.text.Marker;
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

/** Proposes headings that ask, or that have a solution right below them. */
final class HeadingQuestions {
  private static final int MAX_PROMPT = 6;
  private final FactScope scope;
  private final FoundQuestions found;
  private final FollowingContent following;

  HeadingQuestions(FoundQuestions found, FollowingContent following) {
    this.scope = found.scope();
    this.found = found;
    this.following = following;
  }

  /** Keeps the question that a heading is by its markers, if it is one. */
  void readMarked(Block.Heading heading) {
    MarkedLine line = MarkedLine.first(heading.content());
    if (line == null || !MarkedReader.opens(line, scope)) {
      return;
    }
    OpenQuestion open =
        new OpenQuestion(
            line, Marker.knownKind(line.markers()), found.id(PlainText.of(line.rest())), scope);
    found.addMarked(open.question().at(heading.span(), heading.id()));
  }

  /** Proposes the questions that are headings without markers. */
  void find(List<Block> siblings) {
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Block.Heading heading) {
        labelled(heading, siblings, i + 1);
        asking(heading, siblings, i + 1);
      }
      Fold fold = Fold.at(siblings, i);
      if (fold != null && fold.raw() && fold.asks(scope)) {
        unfolds(fold);
      }
    }
  }

  /** A question that is HTML stays what it is, and its section is its place. */
  private void unfolds(Fold fold) {
    found.propose(
        new Candidate(
            Convention.FOLD,
            fold.span(),
            null,
            fold.words(scope).string(),
            fold.summary(),
            Candidate.answered(fold.content(), AnswerSource.IN_QUOTE)));
  }

  /** A heading that is a label, and below it one for the answer. */
  private void labelled(Block.Heading heading, List<Block> siblings, int below) {
    if (!scope.words(heading.content()).is(Category.QUESTION_HEADING)) {
      return;
    }
    int next = below;
    while (next < siblings.size() && !(siblings.get(next) instanceof Block.Heading)) {
      next++;
    }
    List<Block> prompt = siblings.subList(below, next);
    if (next == siblings.size()
        || !(siblings.get(next) instanceof Block.Heading answer)
        || answer.level() < heading.level()
        || !scope.words(answer.content()).is(Category.ANSWER_HEADING)
        || prompt.stream().anyMatch(found::in)
        || !Content.in(prompt, scope)) {
      return;
    }
    List<Block> content = following.section(siblings, next + 1, answer.level());
    if (!content.isEmpty()) {
      propose(
          Convention.LABELLED_HEADINGS,
          heading,
          PlainText.ofBlocks(prompt),
          prompt,
          Candidate.answered(content, AnswerSource.FOLLOWING_CONTENT));
    }
  }

  private void propose(
      Convention convention,
      Block.Heading heading,
      String name,
      List<Block> prompt,
      UnaryOperator<Question> answering) {
    found.propose(new Candidate(convention, heading.span(), heading.id(), name, prompt, answering));
  }

  /** Where choices or an answer to unfold begin, with nothing but text before them; or -1. */
  private int promptEnd(List<Block> siblings, int below) {
    for (int i = below; i < siblings.size() && i - below <= MAX_PROMPT; i++) {
      Solution solution = Solution.at(siblings, i, scope);
      if (solution != null) {
        return solution.open() ? -1 : i;
      }
      boolean line = i > below && siblings.get(i) instanceof Block.Rule;
      if (!(line || SolutionPrompts.isText(siblings.get(i))) || found.in(siblings.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  private void asking(Block.Heading heading, List<Block> siblings, int below) {
    Text text = scope.words(heading.content());
    boolean marked = Asking.isQuestion(text);
    boolean asks = marked && !Asking.asksNothing(text);
    Solution solution = Solution.at(siblings, below, scope);
    if (solution != null && solution.open() && Asking.asksForTasks(text)) {
      found.reject(heading.span(), "why.question.tasks");
      return;
    }
    int end = below;
    if (asks && solution == null) {
      end = promptEnd(siblings, below);
      solution = end < 0 ? null : Solution.at(siblings, end, scope);
    }
    if (!asks && !isSolved(text, solution)) {
      if (marked) {
        found.reject(heading.span(), "why.question.nothing");
      }
      return;
    }
    List<Block> prompt = new ArrayList<>();
    prompt.add(new Block.Paragraph(heading.span(), heading.content()));
    siblings.subList(below, Math.max(below, end)).stream()
        .filter(block -> !(block instanceof Block.Rule))
        .forEach(prompt::add);
    propose(
        solution == null ? Convention.HEADING : Convention.HEADING_OF_SOLUTION,
        heading,
        text.string(),
        prompt,
        solution != null
            ? solution::answer
            : Candidate.answered(
                following.section(siblings, below, heading.level()),
                AnswerSource.FOLLOWING_CONTENT));
  }

  /** Whether a heading that does not ask is a question by the solution below it. */
  private static boolean isSolved(Text text, @Nullable Solution solution) {
    return solution != null
        && (!solution.open()
            || Asking.opensQuestion(text)
            || Asking.isRequest(text)
            || Asking.isCalledQuestion(text));
  }
}
