package io.kartei.facts.question;

import io.kartei.facts.text.Content;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes lines that are nothing but a question in bold, with what answers it below: in the same
 * paragraph or item of a list, or up to the next line in bold. They are headings in all but name,
 * and stay on the page as they are.
 */
final class BoldQuestions {
  private static final int MIN_WORDS = 3;

  private final FactScope scope;
  private final FoundQuestions found;

  BoldQuestions(FoundQuestions found) {
    this.scope = found.scope();
    this.found = found;
  }

  /** Proposes the questions among siblings. */
  void find(List<Block> siblings) {
    for (int i = 0; i < siblings.size(); i++) {
      List<MarkedLine> lines = boldAbove(siblings.get(i));
      if (!lines.isEmpty() && asks(lines.get(0))) {
        propose(lines, answer(lines, siblings, i));
      }
    }
  }

  private List<Block> answer(List<MarkedLine> lines, List<Block> siblings, int index) {
    List<Block> answer = new ArrayList<>();
    if (lines.size() > 1) {
      answer.add(Lines.paragraph(lines.subList(1, lines.size())));
    }
    if (!answersAtOnce(siblings.get(index), lines)) {
      int end = index + 1;
      while (end < siblings.size() && !ends(siblings.get(end))) {
        end++;
      }
      answer.addAll(siblings.subList(index + 1, end));
    }
    return answer;
  }

  private void propose(List<MarkedLine> lines, List<Block> answer) {
    MarkedLine line = lines.get(0);
    if (!Content.in(answer, scope)) {
      found.reject(line.span(), "why.question.bold.unanswered");
    } else if (isChoice(answer.get(0))) {
      found.reject(line.span(), "why.question.choice");
    } else {
      found.propose(
          new Candidate(
              Convention.BOLD,
              line.span(),
              null,
              PlainText.of(line.rest()),
              List.of(new Block.Paragraph(line.span(), line.rest())),
              Candidate.answered(answer, Question.AnswerSource.FOLLOWING_CONTENT)));
    }
  }

  private boolean asks(MarkedLine line) {
    Text words = Asking.withoutNumber(scope.words(line.rest()), scope);
    boolean bids =
        Asking.isRequest(words) && Asking.isComplete(words) && !words.string().endsWith(":");
    if (!bids && !Asking.isPlainQuestion(words)) {
      return false;
    }
    String reason =
        words.string().split("\\s+").length < MIN_WORDS
            ? "why.question.bold.short"
            : Asking.asksNothing(words)
                ? "why.question.nothing"
                : Asking.asksForTasks(words) ? "why.question.tasks" : "";
    if (!reason.isEmpty()) {
      found.reject(line.span(), reason, MIN_WORDS);
    }
    return reason.isEmpty();
  }

  /** Whether a whole answer goes on in the question's own line: it ends with the paragraph. */
  private static boolean answersAtOnce(Block block, List<MarkedLine> lines) {
    List<Inline> content = Lines.contentOf(block);
    return content != null
        && MarkedLine.of(content).size() < lines.size()
        && !PlainText.of(content).endsWith(":");
  }

  /**
   * The lines of a paragraph whose first one is all bold, or a question in bold with what answers
   * it behind it, which then counts as another line; else none.
   */
  private List<MarkedLine> boldAbove(Block block) {
    List<Inline> content = Lines.contentOf(block);
    if (content == null || content.isEmpty() || !(content.get(0) instanceof Inline.Strong)) {
      return List.of();
    }
    List<MarkedLine> lines = MarkedLine.of(content);
    List<Inline> first = lines.isEmpty() ? List.of() : trimmed(lines.get(0).rest());
    if (first.isEmpty() || !(first.get(0) instanceof Inline.Strong)) {
      return List.of();
    }
    return first.size() == 1 ? lines : parted(lines, first);
  }

  private List<MarkedLine> parted(List<MarkedLine> lines, List<Inline> first) {
    List<Inline> rest = new ArrayList<>(first.subList(1, first.size()));
    Text asked = Asking.withoutNumber(scope.words(first.subList(0, 1)), scope);
    if (!Asking.isPlainQuestion(asked) || Asking.isQuestion(scope.words(rest))) {
      return List.of();
    }
    if (rest.get(0) instanceof Inline.Text text) {
      rest.set(0, new Inline.Text(text.span(), text.text().stripLeading()));
    }
    List<MarkedLine> parted = new ArrayList<>();
    parted.add(MarkedLine.plain(first.subList(0, 1), first.get(0).span()));
    parted.add(lines.get(0).plain(rest));
    parted.addAll(lines.subList(1, lines.size()));
    return parted;
  }

  private static List<Inline> trimmed(List<Inline> line) {
    int end = line.size();
    while (end > 0 && PlainText.of(line.subList(end - 1, end)).isBlank()) {
      end--;
    }
    return line.subList(0, end);
  }

  private boolean ends(Block block) {
    return block instanceof Block.Heading
        || block instanceof Block.Rule
        || found.in(block)
        || !boldAbove(block).isEmpty();
  }

  /** Answers to choose from, of which nobody says which is right. */
  private boolean isChoice(Block block) {
    return LetteredChoices.holdsOptions(block, scope)
        || (block instanceof Block.ItemList list
            && list.items().stream().anyMatch(item -> item.checked() != null));
  }
}
