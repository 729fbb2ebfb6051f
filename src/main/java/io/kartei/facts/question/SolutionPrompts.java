package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is asked above a solution where no heading and no quote asks it: the paragraph that
 * asks, or all that stands between a heading and the answer that unfolds.
 */
final class SolutionPrompts {
  private static final int MAX_PROMPT = 6;

  private final FoundQuestions found;
  private final FactScope scope;
  private final LabelPairs labels;

  SolutionPrompts(FoundQuestions found, LabelPairs labels) {
    this.labels = labels;
    this.scope = found.scope();
    this.found = found;
  }

  /**
   * The siblings with questions in place of the paragraphs that are some.
   *
   * @param numbered whether they are an item of a numbered list
   */
  List<Block> read(List<Block> siblings, boolean numbered) {
    List<Block> apart = new ArrayList<>();
    for (int i = 0; i < siblings.size(); i++) {
      apart.addAll(
          promptAndOptions(siblings.get(i), i + 1 < siblings.size() ? siblings.get(i + 1) : null));
    }
    List<Block> read = new ArrayList<>();
    for (int i = 0; i < apart.size(); i++) {
      Solution solution = Solution.at(apart, i, scope);
      if (solution != null) {
        wrap(read, solution, numbered);
      }
      read.add(
          solution == null || solution.choices().isEmpty()
              ? apart.get(i)
              : LetteredChoices.onLines(apart.get(i)));
      if (solution != null && solution.takesNext()) {
        i++;
        read.add(apart.get(i));
      }
    }
    return read;
  }

  private void wrap(List<Block> read, Solution solution, boolean numbered) {
    int from = read.size();
    while (from > 0 && isPrompt(read.get(from - 1)) && read.size() - from <= MAX_PROMPT) {
      from--;
    }
    if (from == read.size()) {
      return;
    }
    boolean whole = from == 0 ? numbered : read.get(from - 1) instanceof Block.Heading;
    Block last = read.get(read.size() - 1);
    Text text = scope.words(PlainText.ofBlocks(List.of(last)));
    boolean asks =
        Lines.contentOf(last) != null
            && (Asking.isQuestion(text) || Asking.isRequest(text) || Asking.isNumbered(text));
    if (solution.open()
        && (Asking.asksForTasks(text)
            || !(Asking.isPlainQuestion(text)
                || Asking.isNumbered(text)
                || Asking.isRequest(text)
                || (numbered && from == 0 && Asking.isQuestion(text))))) {
      return;
    }
    int numberedFrom = lastNumbered(read, from);
    boolean headed =
        from > 0 && read.get(from - 1) instanceof Block.Heading heading && asks(heading);
    if (headed && !(asks && (numberedFrom >= 0 || Asking.isQuestion(text)))) {
      return;
    }
    if (numberedFrom >= 0) {
      from = numberedFrom;
    } else if (asks && (solution.open() || !whole)) {
      from = read.size() - 1;
    } else if (!whole || solution.open() || read.size() - from > MAX_PROMPT) {
      return;
    }
    List<Block> prompt = new ArrayList<>(read.subList(from, read.size()));
    prompt.set(0, labels.withoutLabel(prompt.get(0)));
    read.subList(from, read.size()).clear();
    read.add(
        found.show(
            Convention.PROMPT,
            prompt.get(0).span().to(prompt.get(prompt.size() - 1).span()),
            prompt,
            List.of()));
  }

  /** The last of the paragraphs that has the number of a question, or -1. */
  private int lastNumbered(List<Block> read, int from) {
    for (int i = read.size() - 1; i >= from; i--) {
      List<Inline> content = Lines.contentOf(read.get(i));
      if (content != null && Asking.isNumbered(scope.words(content))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the heading asks itself: what stands between it and the answer is more of it. */
  private boolean asks(Block.Heading heading) {
    Text text = scope.words(heading.content());
    return Asking.isQuestion(text) && !Asking.asksNothing(text);
  }

  private boolean isPrompt(Block block) {
    return isText(block) && !found.in(block) && Solution.at(List.of(block), 0, scope) == null;
  }

  /** Whether a question may be made of it. */
  static boolean isText(Block block) {
    return Lines.contentOf(block) != null
        || block instanceof Block.Code
        || block instanceof Block.ItemList
        || block instanceof Block.Table
        || block instanceof Block.Formula;
  }

  /** A paragraph whose later lines are answers to choose from becomes two. */
  private List<Block> promptAndOptions(Block block, @Nullable Block next) {
    List<MarkedLine> lines = Lines.of(block);
    if (lines.size() < 3 || LetteredChoices.isOption(lines.get(0), scope)) {
      return List.of(block);
    }
    int first = 0;
    while (first < lines.size() && !LetteredChoices.isOption(lines.get(first), scope)) {
      first++;
    }
    if (first > lines.size() - 2 || !LetteredChoices.isOption(lines.get(first + 1), scope)) {
      return List.of(block);
    }
    Block options = Lines.paragraph(lines.subList(first, lines.size()));
    return LetteredChoices.of(options, next, scope) == null
        ? List.of(block)
        : List.of(Lines.paragraph(lines.subList(0, first)), options);
  }
}
