package io.kartei.facts.question;

import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Recognizes numbered lists of questions whose answers are a list with the same numbers further
 * down, below a heading such as {@code Answers} or folded away.
 */
final class KeyedQuestions {
  private KeyedQuestions() {}

  static void read(Siblings siblings, Consumer<Candidate> candidates) {
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Block.ItemList list && asks(list, siblings)) {
        Map<Integer, List<Block>> answers = siblings.keys().answers(list.span().end());
        if (isKey(answers, list) && isNearest(i, list, answers, siblings)) {
          for (int item = 0; item < list.items().size(); item++) {
            candidates.accept(
                candidate(
                    siblings, i, item, list, answers.getOrDefault(list.start() + item, List.of())));
          }
        }
      }
    }
  }

  private static Candidate candidate(
      Siblings siblings, int index, int item, Block.ItemList list, List<Block> answer) {
    List<Block> prompt = list.items().get(item).children();
    long from = siblings.place(index, item);
    return new Candidate(
        Convention.KEYED,
        new Extent(from, siblings.place(index, item + 1), from),
        list.items().get(item).span(),
        null,
        PlainText.ofBlocks(prompt),
        prompt,
        decided -> Candidate.answered(answer, Question.AnswerSource.FOLLOWING_CONTENT));
  }

  /** Returns whether most items of a numbered list ask something. */
  private static boolean asks(Block.ItemList list, Siblings siblings) {
    long asked =
        list.items().stream()
            .map(item -> siblings.scope().words(PlainText.ofBlocks(item.children())))
            .filter(KeyedQuestions::asks)
            .count();
    return list.ordered()
        && asked * 2 > list.items().size()
        && list.items().stream().noneMatch(item -> item.children().isEmpty());
  }

  private static boolean asks(Text text) {
    return Asking.asksSomething(text) || Asking.isRequest(text);
  }

  /** Returns whether there is an answer for each number of a list. */
  private static boolean isKey(Map<Integer, List<Block>> answers, Block.ItemList list) {
    int last = list.start() + list.items().size() - 1;
    return answers.containsKey(list.start())
        && answers.keySet().stream().filter(n -> n >= list.start() && n <= last).count()
            == list.items().size();
  }

  /** Returns whether no other list of questions with these numbers is nearer to the answers. */
  private static boolean isNearest(
      int index, Block.ItemList list, Map<Integer, List<Block>> answers, Siblings siblings) {
    int last = list.start() + list.items().size() - 1;
    for (int i = index + 1; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Block.ItemList other
          && other.start() <= last
          && list.start() < other.start() + other.items().size()
          && asks(other, siblings)
          && siblings.keys().answers(other.span().end()).equals(answers)) {
        return false;
      }
    }
    return true;
  }
}
