package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes what is asked above a solution without a heading or quote: the paragraph or item that
 * asks, or everything between a heading and the folded answer.
 */
final class SolutionPrompts {
  static final int MAX_PROMPT = 6;

  private final Siblings siblings;
  private final FactScope scope;
  private final Solution solution;

  /** Where the solution begins. */
  private final int end;

  private SolutionPrompts(Siblings siblings, int end, Solution solution) {
    this.siblings = siblings;
    this.scope = siblings.scope();
    this.solution = solution;
    this.end = end;
  }

  /** Returns the question above the solution that begins within a block. */
  static @Nullable Candidate at(Siblings siblings, int end) {
    Solution solution = siblings.solution(end);
    return solution == null ? null : new SolutionPrompts(siblings, end, solution).candidate();
  }

  private @Nullable Candidate candidate() {
    Block.ItemList list = itemThatAsks();
    int last = list == null ? 0 : list.items().size() - 1;
    int first = list == null ? promptStart() : end - 1;
    if (first < 0) {
      return null;
    }
    long from = siblings.place(first, last);
    long to = siblings.place(end, solution.part());
    List<Block> prompt =
        new ArrayList<>(
            list == null ? siblings.between(from, to) : list.items().get(last).children());
    String number =
        list == null ? number(first, prompt.get(0)) : Integer.toString(list.start() + last);
    Solution solved = solution.solved(number, prompt.get(0).span().start(), siblings.keys());
    if (solved == null) {
      return null;
    }
    prompt.set(0, PairLabel.without(prompt.get(0), scope));
    return new Candidate(
        Convention.PROMPT,
        new Extent(from, siblings.place(end + solution.blocks()), to),
        SourceSpan.of(prompt, Block::span),
        null,
        PlainText.ofBlocks(prompt),
        prompt,
        decided -> solved::answer);
  }

  /** Returns the number by which a key names the question; empty if it has none. */
  private String number(int first, Block prompt) {
    String own = Asking.number(Siblings.words(prompt, scope));
    if (own.isEmpty() && first > 0 && siblings.get(first - 1) instanceof Block.Heading heading) {
      return Asking.number(scope.words(heading.content()));
    }
    return own.isEmpty() && first == 0 && siblings.number() >= 0
        ? Integer.toString(siblings.number())
        : own;
  }

  /**
   * Returns the list directly above the options if its last item asks, as it does when the author
   * didn't indent them; otherwise null.
   */
  private Block.@Nullable ItemList itemThatAsks() {
    if (end == 0
        || solution.part() > 0
        || !(siblings.get(end - 1) instanceof Block.ItemList list)
        || !list.ordered()
        || siblings.solution(end - 1) != null
        || siblings.isWithinSolution(end - 1)) {
      return null;
    }
    List<Block> item = list.items().get(list.items().size() - 1).children();
    if (item.stream().anyMatch(siblings::isAsked)) {
      return null;
    }
    Text text = scope.words(PlainText.ofBlocks(item));
    boolean alone = list.items().size() == 1 && !solution.open() && !item.isEmpty();
    boolean asks = Asking.isQuestion(text) || (isSet(text) && !Asking.asksForTasks(text));
    return alone || asks ? list : null;
  }

  /** Returns where the question begins, or -1 if nothing is asked above the solution. */
  private int promptStart() {
    int latest = solution.part() > 0 ? end : end - 1;
    int from = end;
    while (from > 0 && isPrompt(from - 1) && end - from <= MAX_PROMPT) {
      from--;
    }
    if (from > latest) {
      return -1;
    }
    List<Block> prompt =
        siblings.between(siblings.place(latest), siblings.place(end, solution.part()));
    Block last = prompt.get(0);
    Text text = scope.words(PlainText.ofBlocks(prompt));
    boolean item = from == 0 && siblings.number() >= 0;
    if (solution.open() && !isAskedAbove(text, item)) {
      return -1;
    }
    boolean said = last instanceof Block.Text || last instanceof Block.Code;
    boolean question = said && Asking.isQuestion(text);
    boolean asks = question || (said && isSet(text));
    int numbered = lastNumbered(from, latest);
    Block above = from == 0 ? null : siblings.get(from - 1);
    if (above instanceof Block.Heading heading
        && Asking.asksSomething(scope.words(heading.content()))
        && !(asks && (numbered >= 0 || question))) {
      return -1;
    }
    if (numbered >= 0) {
      return numbered;
    }
    boolean whole = item || above instanceof Block.Heading;
    if (asks && (solution.open() || !whole)) {
      return latest;
    }
    return whole && !solution.open() && end - from <= MAX_PROMPT ? from : -1;
  }

  private static boolean isSet(Text text) {
    return Asking.isRequest(text) || Asking.isNumbered(text);
  }

  /** Returns whether a text above a task list asks which of the items is right. */
  private static boolean isAskedAbove(Text text, boolean item) {
    boolean asks = Asking.isPlainQuestion(text) || isSet(text) || (item && Asking.isQuestion(text));
    return asks && !Asking.asksForTasks(text) && !Asking.asksReader(text);
  }

  /** Returns the index of the last paragraph with a question number, or -1. */
  private int lastNumbered(int from, int latest) {
    int last = latest;
    while (last >= from && !Asking.isNumbered(Siblings.words(siblings.get(last), scope))) {
      last--;
    }
    return last < from ? -1 : last;
  }

  /** Returns whether a block is text that doesn't belong to another question's solution. */
  private boolean isPrompt(int index) {
    return isText(siblings.get(index))
        && !siblings.isAsked(index)
        && siblings.solution(index) == null
        && !siblings.isWithinSolution(index);
  }

  /** Returns whether a block is text that can be a question. */
  static boolean isText(Block block) {
    return block instanceof Block.Text
        || block instanceof Block.Code
        || block instanceof Block.ItemList
        || block instanceof Block.Table
        || block instanceof Block.Formula;
  }
}
