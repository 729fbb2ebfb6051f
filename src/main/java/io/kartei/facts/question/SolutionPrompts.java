package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes what is asked above a solution without a heading or quote: the paragraph that asks, or
 * everything between a heading and the folded answer.
 */
final class SolutionPrompts {
  static final int MAX_PROMPT = 6;

  private SolutionPrompts() {}

  /** Returns the question above the solution that begins with a block. */
  static @Nullable Candidate at(Siblings siblings, int end) {
    Solution solution = siblings.solution(end);
    int from = solution == null ? end : promptStart(siblings, end, solution.open());
    if (solution == null || from == end) {
      return null;
    }
    List<Block> prompt = new ArrayList<>(siblings.subList(from, end));
    prompt.set(0, PairLabel.without(prompt.get(0), siblings.scope()));
    return Candidate.shown(
        Convention.PROMPT,
        siblings.shown(from, end, end + solution.blocks()),
        prompt.get(0).span().to(prompt.get(prompt.size() - 1).span()),
        prompt,
        List.of());
  }

  /** Returns where the question above a solution begins; its end if nothing is asked there. */
  private static int promptStart(Siblings siblings, int end, boolean open) {
    int from = end;
    while (from > 0 && isPrompt(siblings, from - 1) && end - from <= MAX_PROMPT) {
      from--;
    }
    if (from == end) {
      return end;
    }
    FactScope scope = siblings.scope();
    Block last = siblings.get(end - 1);
    Text text = scope.words(PlainText.ofBlocks(List.of(last)));
    boolean item = from == 0 && siblings.isNumbered();
    if (open && !isAskedAbove(text, item)) {
      return end;
    }
    boolean question = Lines.contentOf(last) != null && Asking.isQuestion(text);
    boolean asks = question || (Lines.contentOf(last) != null && isSet(text));
    int numbered = lastNumbered(siblings, from, end);
    Block above = from == 0 ? null : siblings.get(from - 1);
    if (above instanceof Block.Heading heading
        && Asking.asksSomething(scope.words(heading.content()))
        && !(asks && (numbered >= 0 || question))) {
      return end;
    }
    if (numbered >= 0) {
      return numbered;
    }
    boolean whole = item || above instanceof Block.Heading;
    if (asks && (open || !whole)) {
      return end - 1;
    }
    return whole && !open && end - from <= MAX_PROMPT ? from : end;
  }

  private static boolean isSet(Text text) {
    return Asking.isRequest(text) || Asking.isNumbered(text);
  }

  /** Returns whether a text above a task list asks which of the items is right. */
  private static boolean isAskedAbove(Text text, boolean item) {
    boolean asks = Asking.isPlainQuestion(text) || isSet(text) || (item && Asking.isQuestion(text));
    return asks && !Asking.asksForTasks(text);
  }

  /** Returns the index of the last paragraph with a question number, or -1. */
  private static int lastNumbered(Siblings siblings, int from, int end) {
    int last = end - 1;
    while (last >= from
        && !Asking.isNumbered(Siblings.words(siblings.get(last), siblings.scope()))) {
      last--;
    }
    return last < from ? -1 : last;
  }

  /** Returns whether a block is text that doesn't belong to another question's solution. */
  private static boolean isPrompt(Siblings siblings, int index) {
    Solution before = siblings.solution(index - 1);
    return isText(siblings.get(index))
        && !siblings.isAsked(index)
        && siblings.solution(index) == null
        && (before == null || before.blocks() == 1);
  }

  /** Returns whether a block is text that can be a question. */
  static boolean isText(Block block) {
    return Lines.contentOf(block) != null
        || block instanceof Block.Code
        || block instanceof Block.ItemList
        || block instanceof Block.Table
        || block instanceof Block.Formula;
  }
}
