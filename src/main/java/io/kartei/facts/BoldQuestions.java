package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds lines that are nothing but a question in bold, with what answers it below: in the same
 * paragraph or item of a list, or up to the next line in bold. They are headings in all but name,
 * and stay on the page as they are.
 */
final class BoldQuestions {
  private static final int FEWEST_WORDS = 3;

  private final FactScope scope;
  private final FoundQuestions found;

  BoldQuestions(FactScope scope, FoundQuestions found) {
    this.scope = scope;
    this.found = found;
  }

  /** Keeps the questions among siblings that no other convention has found. */
  void find(List<Block> siblings) {
    for (int i = 0; i < siblings.size(); i++) {
      List<MarkedLine> lines = boldAbove(siblings.get(i));
      if (lines.isEmpty() || !asks(text(lines)) || found.in(siblings.get(i))) {
        continue;
      }
      int end = i + 1;
      while (end < siblings.size() && !ends(siblings.get(end))) {
        end++;
      }
      List<Block> answer = new ArrayList<>();
      if (lines.size() > 1) {
        answer.add(Lines.paragraph(lines.subList(1, lines.size())));
      }
      answer.addAll(siblings.subList(i + 1, end));
      if (Substance.in(answer) && !isChoice(answer.get(0))) {
        keep(lines.get(0), answer);
      }
    }
  }

  private void keep(MarkedLine line, List<Block> answer) {
    String section = scope.section(line.span());
    Question question =
        Question.unmarked(
            found.id(PlainText.of(line.rest())),
            section,
            line.span(),
            section == null ? "" : section,
            List.of(new Block.Paragraph(line.span(), line.rest())));
    found.add(question.answered(answer, Question.AnswerSource.FOLLOWING_CONTENT));
  }

  private static boolean asks(String text) {
    String words = SolutionPrompts.withoutNumber(text);
    boolean asks =
        Asking.isPlainQuestion(words)
            || (Asking.isRequest(words) && Asking.isComplete(words) && !words.endsWith(":"));
    return asks
        && words.split("\\s+").length >= FEWEST_WORDS
        && !HeadingQuestions.asksNothing(words)
        && !Asking.asksForTasks(words);
  }

  private static String text(List<MarkedLine> lines) {
    return PlainText.of(lines.get(0).rest());
  }

  /** The lines of a paragraph whose first one is all bold, else none. */
  private static List<MarkedLine> boldAbove(Block block) {
    List<Inline> content = Lines.contentOf(block);
    if (content == null || content.isEmpty() || !(content.get(0) instanceof Inline.Strong)) {
      return List.of();
    }
    List<MarkedLine> lines = MarkedLine.of(content);
    List<Inline> first = lines.isEmpty() ? List.of() : trimmed(lines.get(0).rest());
    return first.size() == 1 && first.get(0) instanceof Inline.Strong ? lines : List.of();
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
  private static boolean isChoice(Block block) {
    return LetteredChoices.holdsOptions(block)
        || (block instanceof Block.ItemList list
            && list.items().stream().anyMatch(item -> item.checked() != null));
  }
}
