package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.MarkedLine;
import io.kartei.facts.text.Marker;
import io.kartei.facts.text.RawDetails;
import io.kartei.facts.text.Substance;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.List;

/** Finds headings that ask, or that have a solution right below them. */
final class HeadingQuestions {
  private static final int LONGEST_PROMPT = 6;
  private final FactScope scope;
  private final FoundQuestions found;
  private final FollowingContent following;

  HeadingQuestions(FactScope scope, FoundQuestions found, FollowingContent following) {
    this.scope = scope;
    this.found = found;
    this.following = following;
  }

  /** Whether a text with a question mark asks for nothing that could be answered. */
  static boolean asksNothing(String text) {
    Text words = Text.of(text);
    boolean asksForQuestions =
        text.endsWith("?")
            && Text.of(text.substring(0, text.length() - 1)).endsWith(Category.ASKS_FOR_QUESTIONS);
    return text.chars().noneMatch(Character::isWhitespace)
        || asksForQuestions
        || words.has(Category.OFFERS_HELP);
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
      if (siblings.get(i) instanceof Block.Heading heading
          && !found.in(heading)
          && !pair(heading, siblings, i + 1)) {
        find(heading, siblings, i + 1);
      }
      RawDetails raw = RawDetails.at(siblings, i);
      if (raw != null && FoldedQuestion.asks(raw.summary()) && Substance.in(raw.content())) {
        unfolds(raw);
      }
    }
  }

  /** A question that is HTML stays what it is, and its section is its place. */
  private void unfolds(RawDetails raw) {
    String section = scope.section(raw.span());
    Inline words = new Inline.Text(raw.span(), raw.summary());
    Question question =
        Question.unmarked(
            found.id(raw.summary()),
            section,
            raw.span(),
            section == null ? "" : section,
            List.of(new Block.Plain(raw.span(), List.of(words))));
    found.add(question.answered(raw.content(), Question.AnswerSource.IN_QUOTE));
  }

  /** A heading that is a label, and below it one for the answer. */
  private boolean pair(Block.Heading heading, List<Block> siblings, int below) {
    if (!Text.of(PlainText.of(heading.content())).is(Category.QUESTION_HEADING)) {
      return false;
    }
    int next = below;
    while (next < siblings.size() && !(siblings.get(next) instanceof Block.Heading)) {
      next++;
    }
    List<Block> prompt = siblings.subList(below, next);
    boolean answered =
        next < siblings.size()
            && siblings.get(next) instanceof Block.Heading answer
            && answer.level() >= heading.level()
            && Text.of(PlainText.of(answer.content())).is(Category.ANSWER_HEADING);
    if (!answered
        || !(siblings.get(next) instanceof Block.Heading answer)
        || prompt.stream().anyMatch(found::in)
        || !Substance.in(prompt)) {
      return false;
    }
    List<Block> content = following.section(siblings, next + 1, answer.level());
    if (content.isEmpty()) {
      return false;
    }
    Question question =
        Question.unmarked(
            found.id(PlainText.ofBlocks(prompt)),
            scope.section(heading.span()),
            heading.span(),
            heading.id(),
            prompt);
    found.add(question.answered(content, Question.AnswerSource.FOLLOWING_CONTENT));
    return true;
  }

  /** Where choices or an answer to unfold begin, with nothing but text before them; or -1. */
  private int promptEnd(List<Block> siblings, int below) {
    for (int i = below; i < siblings.size() && i - below <= LONGEST_PROMPT; i++) {
      Solution solution = Solution.at(siblings, i);
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

  private void find(Block.Heading heading, List<Block> siblings, int below) {
    String text = PlainText.of(heading.content());
    boolean asks = Asking.isQuestion(text) && !asksNothing(text);
    Solution solution = Solution.at(siblings, below);
    if (solution != null && solution.open() && Asking.asksForTasks(text)) {
      return;
    }
    int end = below;
    if (asks && solution == null) {
      end = promptEnd(siblings, below);
      solution = end < 0 ? null : Solution.at(siblings, end);
    }
    if (solution != null && !asks) {
      asks =
          !solution.open()
              || Asking.opensQuestion(text)
              || Asking.isRequest(text)
              || SolutionPrompts.isCalledQuestion(text);
    }
    if (!asks) {
      return;
    }
    List<Block> prompt = new ArrayList<>();
    prompt.add(new Block.Paragraph(heading.span(), heading.content()));
    siblings.subList(below, Math.max(below, end)).stream()
        .filter(block -> !(block instanceof Block.Rule))
        .forEach(prompt::add);
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
