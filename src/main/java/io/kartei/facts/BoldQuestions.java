package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.List;

/**
 * Finds lines that are nothing but a question in bold, with what answers it below: in the same item
 * of a list, or up to the next line in bold. They are headings in all but name, and stay on the
 * page as they are.
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
    for (int i = 0; i + 1 < siblings.size(); i++) {
      Block block = siblings.get(i);
      if (asks(block) && !found.in(block) && !isChoice(siblings.get(i + 1))) {
        int end = i + 1;
        while (end < siblings.size() && !ends(siblings.get(end))) {
          end++;
        }
        keep(block, siblings.subList(i + 1, end));
      }
    }
  }

  private void keep(Block block, List<Block> answer) {
    if (!Substance.in(answer)) {
      return;
    }
    String section = scope.section(block.span());
    Question question =
        Question.unmarked(
            found.id(PlainText.ofBlocks(List.of(block))),
            section,
            block.span(),
            section == null ? "" : section,
            List.of(block));
    found.add(question.answered(answer, Question.AnswerSource.FOLLOWING_CONTENT));
  }

  private static boolean asks(Block block) {
    String text = boldLine(block);
    String words = SolutionPrompts.withoutNumber(text);
    boolean asks =
        Asking.isPlainQuestion(words)
            || (Asking.isRequest(words) && Asking.isComplete(words) && !words.endsWith(":"));
    return asks
        && words.split("\\s+").length >= FEWEST_WORDS
        && !HeadingQuestions.asksNothing(words)
        && !Asking.asksForTasks(words);
  }

  /** The text of a block that is all bold, else nothing. */
  private static String boldLine(Block block) {
    List<Inline> content = Lines.contentOf(block);
    boolean bold =
        content != null && content.size() == 1 && content.get(0) instanceof Inline.Strong;
    return content == null || !bold ? "" : PlainText.of(content);
  }

  private boolean ends(Block block) {
    return block instanceof Block.Heading
        || block instanceof Block.Rule
        || found.in(block)
        || !boldLine(block).isEmpty();
  }

  /** Answers to choose from, of which nobody says which is right. */
  private static boolean isChoice(Block block) {
    return LetteredChoices.holdsOptions(block)
        || (block instanceof Block.ItemList list
            && list.items().stream().anyMatch(item -> item.checked() != null));
  }
}
