package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.model.Block;
import io.kartei.model.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other authors put below a question: answers to choose from, or an answer that unfolds.
 *
 * @param choices empty when there is nothing to choose
 * @param answer what is right
 * @param takesNext whether the block behind the choices belongs to it: it names the right ones
 * @param open whether it is a list of tasks, which is a choice only directly below a question
 */
record Solution(
    List<Question.Choice> choices, List<Block> answer, boolean open, boolean takesNext) {

  /** The solution that begins at a place among siblings, or null. */
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

  /** How many blocks it is. */
  int blocks() {
    return takesNext ? 2 : 1;
  }

  /** The question with this for an answer. */
  Question answer(Question question) {
    return choices.isEmpty()
        ? question.answered(answer, Question.AnswerSource.FOLLOWING_CONTENT)
        : question.choosing(choices, answer);
  }
}
