package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.List;
import java.util.regex.Pattern;

/** Finds headings that ask, or that have a solution right below them. */
final class HeadingQuestions {
  /** What asks for questions, not for an answer. */
  private static final Pattern ASKS_NOTHING =
      Pattern.compile(
          "\\S+|(?:.* )?(?:fragen|questions)\\?|.*\\b(?:FAQ|need help|hilfe benötigt)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final FactScope scope;
  private final FoundQuestions found;
  private final FollowingContent following;

  HeadingQuestions(FactScope scope, FoundQuestions found, FollowingContent following) {
    this.scope = scope;
    this.found = found;
    this.following = following;
  }

  /** Keeps the question that a heading is by its markers, if it is one. */
  void readMarked(Block.Heading heading) {
    MarkedLine line = MarkedLine.first(heading.content());
    if (line == null || !MarkedReader.opens(line)) {
      return;
    }
    OpenQuestion open =
        new OpenQuestion(
            line, Marker.knownKind(line.markers()), found.id(PlainText.of(line.rest())));
    found.addBlock(open.question(scope).at(heading.span(), heading.id()));
  }

  /** Keeps the questions that are headings without markers. */
  void find(List<Block> siblings) {
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Block.Heading heading && !found.in(heading)) {
        find(heading, siblings, i + 1);
      }
    }
  }

  private void find(Block.Heading heading, List<Block> siblings, int below) {
    String text = PlainText.of(heading.content());
    boolean asks = Asking.isQuestion(text) && !ASKS_NOTHING.matcher(text).matches();
    Solution solution = Solution.at(siblings, below);
    if (solution != null && !asks) {
      asks =
          !solution.open()
              || Asking.opensQuestion(text)
              || Asking.isRequest(text)
              || SolutionPrompts.isNumbered(text);
    }
    if (!asks) {
      return;
    }
    List<Block> prompt = List.of(new Block.Paragraph(heading.span(), heading.content()));
    Question question =
        Question.unmarked(
            found.id(text), scope.section(heading.span()), heading.span(), heading.id(), prompt);
    if (solution != null) {
      found.add(solution.answer(question));
      return;
    }
    List<Block> answer = following.section(siblings, below, heading.level());
    found.add(
        answer.isEmpty()
            ? question
            : question.answered(answer, Question.AnswerSource.FOLLOWING_CONTENT));
  }
}
