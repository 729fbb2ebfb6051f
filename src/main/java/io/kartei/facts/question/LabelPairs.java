package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.facts.text.PartLabel;
import io.kartei.language.Category;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes labelled questions and answers, {@code **Frage:** ... **Antwort:** ...}: bold or at
 * the beginning of a line. There must be both.
 */
final class LabelPairs {
  private static final int MAX_PROMPT = 12;

  /** Blocks that continue an answer even though no line says so. */
  private static final Set<Class<? extends Block>> SHOWS =
      Set.of(
          Block.ItemList.class,
          Block.Code.class,
          Block.Table.class,
          Block.Formula.class,
          Block.Diagram.class);

  private final Siblings siblings;
  private final FactScope scope;
  private final Consumer<Candidate> candidates;
  private @Nullable Pair pair;

  /** How many pairs began below the last heading; without one, there may be any number. */
  private int pairs = Integer.MIN_VALUE;

  private LabelPairs(Siblings siblings, Consumer<Candidate> candidates) {
    this.siblings = siblings;
    this.scope = siblings.scope();
    this.candidates = candidates;
  }

  static void read(Siblings siblings, Consumer<Candidate> candidates) {
    LabelPairs reading = new LabelPairs(siblings, candidates);
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Block.ItemList list && hasPairs(list, siblings.scope())) {
        reading.close(siblings.place(i));
        items(list, siblings, i, candidates);
      } else {
        reading.block(i);
      }
    }
    reading.close(siblings.place(siblings.size()));
  }

  private static boolean hasPairs(Block.ItemList list, FactScope scope) {
    for (int i = 0; i + 1 < list.items().size(); i++) {
      if (isPair(list, i, scope)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether question and answer are two consecutive items. */
  private static boolean isPair(Block.ItemList list, int item, FactScope scope) {
    return item + 1 < list.items().size()
        && PairLabel.question(list.items().get(item).children(), scope) != null
        && PairLabel.answer(list.items().get(item + 1).children(), scope) != null;
  }

  private static void items(
      Block.ItemList list, Siblings siblings, int index, Consumer<Candidate> candidates) {
    for (int i = 0; i < list.items().size(); i++) {
      if (isPair(list, i, siblings.scope())) {
        Siblings asks = siblings.with(list.items().get(i).children());
        List<Block> answer = list.items().get(i + 1).children();
        List<Candidate> pairs = new ArrayList<>();
        LabelPairs reading = new LabelPairs(asks, pairs::add);
        for (int k = 0; k < asks.size(); k++) {
          reading.block(k);
        }
        reading.answer(answer);
        reading.close(asks.place(asks.size()));
        Extent inner = pairs.size() == 1 ? pairs.get(0).extent() : Extent.shown(0, 0);
        if (inner.from() == 0 && inner.to() == asks.place(asks.size())) {
          SourceSpan end = answer.get(answer.size() - 1).span();
          Extent both = Extent.shown(siblings.place(index, i), siblings.place(index, i + 2));
          candidates.accept(pairs.get(0).in(both, end));
        }
        i++;
      }
    }
  }

  /** A labelled question and possibly its answer. */
  private static final class Pair {
    private final long from;
    private final List<Inline> asks;

    /** Whether it is a task, which only a solution can answer. */
    private final boolean task;

    private final List<Block> prompt = new ArrayList<>();
    private final List<Block> answer = new ArrayList<>();
    private final List<MarkedLine> lines = new ArrayList<>();
    private @Nullable List<Inline> answers;

    /** The level of the heading that labels the answer; 0 if it isn't a heading. */
    private int level;

    /** Whether nothing else is in its section. */
    private final boolean single;

    /** Whether the label of the answer has a line of its own. */
    private boolean apart;

    /** Where such a heading is. */
    private long asked;

    Pair(long from, List<Inline> asks, boolean task, boolean single) {
      this.from = from;
      this.single = single;
      this.asks = asks;
      this.task = task;
    }

    boolean isAnswered() {
      return answers != null;
    }

    boolean isWhole() {
      return !prompt.isEmpty() && !answer.isEmpty();
    }

    void answered(PairLabel label) {
      endLines();
      answers = label.written();
      apart = label.rest().rest().isEmpty();
    }

    /** Returns the lowest level of a heading that ends it. */
    int lastLevel() {
      return level > 0 ? level : Integer.MAX_VALUE;
    }

    /** Begins the answer below a heading. */
    void answered(Block.Heading heading, long place) {
      endLines();
      answers = List.of();
      level = heading.level();
      asked = place;
    }

    void add(MarkedLine line) {
      if (!line.rest().isEmpty()) {
        lines.add(line);
      }
    }

    void add(Block block) {
      (isAnswered() ? answer : prompt).add(block);
    }

    void endLines() {
      if (!lines.isEmpty()) {
        add(Lines.paragraph(lines));
        lines.clear();
      }
    }
  }

  /** Reads the next sibling. */
  private void block(int index) {
    Block block = siblings.get(index);
    List<MarkedLine> lines = siblings.lines(index);
    Pair open = pair;
    pairs = block instanceof Block.Heading ? 0 : pairs;
    boolean goesOn =
        open != null && Lines.goesOn(siblings.subList(0, index), block, scope.source());
    if (!lines.isEmpty() && (goesOn || isLabelled(lines.get(0)))) {
      lines(index, lines);
    } else if (open == null) {
      return;
    } else if (!open.isAnswered() && block instanceof Block.ItemList list && answers(list)) {
      List<Block> items = list.items().stream().flatMap(i -> i.children().stream()).toList();
      answer(items);
    } else if (!open.isAnswered()
        && block instanceof Block.Heading heading
        && scope.words(heading.content()).is(Category.ANSWER_HEADING)) {
      open.answered(heading, siblings.place(index));
    } else if (goesOn || (belongs(block, open) && !asksAnew(block))) {
      open.add(block);
    } else {
      close(siblings.place(index));
    }
  }

  private boolean isLabelled(MarkedLine line) {
    return PairLabel.question(line, scope) != null || solution(line) != null;
  }

  /** Returns the label of the answer to the open question. */
  private @Nullable PairLabel solution(MarkedLine line) {
    boolean fits = pair != null && (!pair.task || opens(line, Category.SOLUTION_START));
    return fits ? PairLabel.answer(line, scope) : null;
  }

  /** Returns whether a line below an answer only says where the question belongs. */
  private boolean files(MarkedLine line) {
    return scope.words(PlainText.of(line.rest())).opensWith(Category.FILES_QUESTION);
  }

  private boolean opens(MarkedLine line, Category category) {
    return scope.words(InlineCut.opening(line.rest())).opensWith(category);
  }

  /** Returns whether the answer is the list item below the question. */
  private boolean answers(Block.ItemList list) {
    MarkedLine first = Lines.first(list.items().get(0).children());
    return first != null && solution(first) != null;
  }

  /** Returns whether a block is a list with questions of its own. */
  private boolean asksAnew(Block block) {
    return block instanceof Block.ItemList list
        && list.items().stream()
            .anyMatch(item -> PairLabel.question(item.children(), scope) != null);
  }

  /** Returns whether a block is more of the question, or an answer that has yet to begin. */
  private boolean belongs(Block block, Pair open) {
    if (block instanceof Block.Rule
        || (block instanceof Block.Heading heading && heading.level() <= open.lastLevel())) {
      return false;
    }
    if (!open.isAnswered()) {
      return open.prompt.size() < MAX_PROMPT;
    }
    int last = open.answer.size() - 1;
    boolean begins =
        open.level > 0
            || last < 0
            || PlainText.ofBlocks(open.answer.subList(last, last + 1)).endsWith(":");
    return begins
        || SHOWS.contains(block.getClass())
        || ((open.apart && open.single) ? !isNamed(block) : headsMore(block));
  }

  /** Returns whether no line from an index to the next heading asks. */
  private boolean isLast(int from) {
    for (int i = from; i < siblings.size() && !(siblings.get(i) instanceof Block.Heading); i++) {
      if (siblings.lines(i).stream().anyMatch(l -> PairLabel.question(l, scope) != null)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a block begins with a name in bold, of what is no answer any more. */
  private boolean isNamed(Block block) {
    MarkedLine first = Lines.first(List.of(block));
    if (first == null || !(first.rest().get(0) instanceof Inline.Strong)) {
      return false;
    }
    String bold = PlainText.of(first.rest().subList(0, 1)).strip();
    String line = PlainText.of(first.rest()).strip();
    boolean label = bold.endsWith(".") || bold.endsWith(":") || line.startsWith(bold + ":");
    return label && !headsMore(block);
  }

  /**
   * Returns whether a block is a line in bold that introduces the next part of the answer: {@code
   * **Examples:**}.
   */
  private boolean headsMore(Block block) {
    MarkedLine first = Lines.first(List.of(block));
    if (first == null || !(first.rest().get(0) instanceof Inline.Strong)) {
      return false;
    }
    String line = PlainText.of(first.rest()).strip();
    String bold = PlainText.of(first.rest().subList(0, 1)).strip();
    boolean alone = line.equals(bold) || line.equals(bold + ":");
    return alone && line.endsWith(":") && !scope.words(line).is(Category.LABELS_ANOTHER);
  }

  private void lines(int index, List<MarkedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      MarkedLine line = lines.get(i);
      PairLabel question = PairLabel.question(line, scope);
      if (question != null) {
        close(siblings.place(index, i));
        boolean task = opens(line, Category.SETS_TASK);
        boolean single = pairs == 0 && isLast(index + 1);
        pairs++;
        pair = new Pair(siblings.place(index, i), question.written(), task, single);
      }
      Pair open = pair;
      if (open != null && question == null && open.isAnswered() && files(line)) {
        close(siblings.place(index, i));
      } else if (open != null) {
        boolean option = i + 1 < lines.size() && Options.isSecond(lines.get(i + 1), scope);
        boolean more = question != null || open.isAnswered() || option;
        PairLabel label = more ? question : solution(line);
        if (label != null && question == null) {
          open.answered(label);
        }
        open.add(label == null ? line.plain(line.rest()) : label.rest());
      }
    }
    if (pair != null) {
      pair.endLines();
    }
  }

  /** Reads blocks that begin with the label of the answer to the open question. */
  private void answer(List<Block> blocks) {
    PairLabel label = PairLabel.answer(blocks, scope);
    if (pair != null && label != null) {
      pair.answered(label);
      pair.add(label.rest());
      List<MarkedLine> lines = Lines.of(blocks.get(0));
      lines.subList(1, lines.size()).forEach(pair::add);
      pair.endLines();
      blocks.subList(1, blocks.size()).forEach(pair::add);
    }
  }

  /** Ends a pair at a place; an incomplete pair is dropped. */
  private void close(long to) {
    Pair closed = pair;
    pair = null;
    if (closed == null) {
      return;
    }
    closed.endLines();
    List<Inline> answers = closed.answers;
    if (answers != null && closed.isWhole() && !isChoice(closed)) {
      // a heading stays on the page, and with it all that is around it
      boolean kept = closed.level > 0;
      candidates.accept(
          Candidate.shown(
              Convention.LABELS,
              kept ? new Extent(closed.from, to, closed.from) : Extent.shown(closed.from, to),
              siblings.span(closed.from, kept ? closed.asked : to),
              PartLabel.before(closed.prompt, closed.asks),
              PartLabel.before(closed.answer, answers)));
    } else if (closed.answer.isEmpty() && !closed.prompt.isEmpty()) {
      siblings.reject(siblings.span(closed.from, to), "why.question.labels.half");
    }
  }

  /**
   * Returns whether the answer is a letter. It then belongs to a choice, which is read separately.
   */
  private boolean isChoice(Pair closed) {
    Block options = closed.prompt.get(closed.prompt.size() - 1);
    MarkedLine answer = Lines.first(closed.answer);
    return answer != null
        && Options.in(options, scope)
        && ChoiceLetters.at(scope.words(answer.rest()), 0) != null;
  }
}
