package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.model.Block;
import io.kartei.model.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A solution as authors without markers put it below a question: choices, or an answer that
 * unfolds.
 *
 * @param choices empty if there is nothing to choose from
 * @param answer the right answer
 * @param takesNext whether the block after the choices, which names the right ones, belongs to it
 * @param open whether it is a task list, which only counts as a choice directly below a question
 */
record Solution(
    List<Question.Choice> choices, List<Block> answer, boolean open, boolean takesNext) {

  /** Returns the solution that begins at an index among siblings, or null. */
  static @Nullable Solution at(List<Block> siblings, int index, FactScope scope) {
    if (index < 0 || index >= siblings.size()) {
      return null;
    }
    Block block = siblings.get(index);
    Block next = index + 1 < siblings.size() ? siblings.get(index + 1) : null;
    if (block instanceof Block.ItemList list) {
      Solution tasks = TaskChoices.of(list);
      if (tasks != null) {
        return tasks;
      }
    }
    Solution options = LetteredChoices.of(block, next, scope);
    if (options != null) {
      return options;
    }
    Fold fold = Fold.at(siblings, index);
    return fold != null && fold.answers(scope)
        ? new Solution(List.of(), fold.content(), false, false)
        : null;
  }

  /** Returns the number of blocks it covers. */
  int blocks() {
    return takesNext ? 2 : 1;
  }

  /** Returns the question with this solution as its answer. */
  Question answer(Question question) {
    return choices.isEmpty()
        ? question.answered(answer, Question.AnswerSource.FOLLOWING_CONTENT)
        : question.choosing(choices, answer);
  }
}
