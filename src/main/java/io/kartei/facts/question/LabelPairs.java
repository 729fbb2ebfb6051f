package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.InlinePrefix;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.facts.text.PartLabel;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds questions and answers that have labels, {@code **Frage:** ... **Antwort:** ...}: bold or at
 * the beginning of a line. There is no question without both.
 */
final class LabelPairs {
  private static final int MAX_PROMPT = 12;

  /** What an answer goes on with, though no line of it says so. */
  private static final Set<Class<? extends Block>> SHOWS =
      Set.of(
          Block.ItemList.class,
          Block.Code.class,
          Block.Table.class,
          Block.Formula.class,
          Block.Diagram.class);

  private final FactScope scope;
  private final FoundQuestions found;

  LabelPairs(FoundQuestions found) {
    this.scope = found.scope();
    this.found = found;
  }

  /** The siblings with questions in place of the pairs. */
  List<Block> read(List<Block> siblings) {
    Reading reading = new Reading();
    for (Block block : siblings) {
      if (block instanceof Block.ItemList list && startsPair(list)) {
        reading.close();
        reading.read.addAll(items(list));
      } else {
        reading.block(block);
      }
    }
    reading.close();
    return reading.read;
  }

  /** A question without the label before it; a number in it is the author's, and stays. */
  Block withoutLabel(Block block) {
    List<Inline> content = Lines.contentOf(block);
    if (content == null) {
      return block;
    }
    MarkedLine first = MarkedLine.first(content);
    int label = first == null ? 0 : label(true, first);
    boolean numbered = first != null && isNumbered(first, label);
    List<Inline> rest = label == 0 || numbered ? content : InlinePrefix.drop(content, label);
    return PlainText.of(rest).isBlank() ? block : new Block.Paragraph(block.span(), rest);
  }

  /** Whether a label says more than that something is asked. */
  private static boolean isNumbered(MarkedLine line, int label) {
    String written = InlinePrefix.text(line.rest()).substring(0, label);
    return written.chars().anyMatch(Character::isDigit);
  }

  /** A label as it is written; empty when it only says that something is asked or answered. */
  private static List<Inline> numbered(MarkedLine line, int label) {
    return isNumbered(line, label) ? InlinePrefix.take(line.rest(), label) : List.of();
  }

  /** How many characters of a line are a label. */
  private int label(boolean asks, MarkedLine line) {
    String whole = InlinePrefix.text(line.rest());
    Text text = scope.words(whole);
    int end = text.begins(asks ? Category.LABELLED_QUESTION : Category.LABELLED_ANSWER);
    if (end > 0 && (whole.charAt(end - 1) == ':' || isBlank(whole, end))) {
      return skipBlanks(whole, end);
    }
    boolean bold = line.rest().size() == 1 && line.rest().get(0) instanceof Inline.Strong;
    boolean alone = text.is(asks ? Category.QUESTION_LABEL_ALONE : Category.ANSWER_LABEL_ALONE);
    return bold && alone ? whole.length() : 0;
  }

  private static boolean isBlank(String text, int at) {
    return at == text.length() || Character.isWhitespace(text.charAt(at));
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean opens(MarkedLine line, Category category) {
    return scope.words(InlinePrefix.text(line.rest())).opensWith(category);
  }

  private boolean isLabelled(boolean asks, Block.Item item) {
    MarkedLine first = Lines.first(item.children());
    return first != null && label(asks, first) > 0;
  }

  /** Whether question and answer stand in two items, one below the other. */
  private boolean startsPair(Block.ItemList list) {
    for (int i = 0; i + 1 < list.items().size(); i++) {
      if (isLabelled(true, list.items().get(i)) && isLabelled(false, list.items().get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The list with a question in place of each two items that are one. */
  private List<Block> items(Block.ItemList list) {
    List<Block> read = new ArrayList<>();
    List<Block.Item> others = new ArrayList<>();
    List<Block.Item> items = list.items();
    for (int i = 0; i < items.size(); i++) {
      boolean pair =
          i + 1 < items.size()
              && isLabelled(true, items.get(i))
              && isLabelled(false, items.get(i + 1));
      if (pair) {
        flush(read, others, list);
        Reading reading = new Reading();
        items.get(i).children().forEach(reading::block);
        reading.answer(items.get(i + 1).children());
        reading.close();
        read.addAll(reading.read);
        i++;
      } else {
        others.add(items.get(i));
      }
    }
    flush(read, others, list);
    return read;
  }

  private static void flush(List<Block> read, List<Block.Item> others, Block.ItemList list) {
    if (!others.isEmpty()) {
      SourceSpan span = others.get(0).span().to(others.get(others.size() - 1).span());
      int start = list.start() + list.items().indexOf(others.get(0));
      read.add(new Block.ItemList(span, list.ordered(), start, others));
      others.clear();
    }
  }

  /** One run through siblings. */
  private final class Reading {
    private final List<Block> read = new ArrayList<>();
    private final List<Block> raw = new ArrayList<>();
    private final List<Block> prompt = new ArrayList<>();
    private final List<Block> answer = new ArrayList<>();
    private List<Inline> asks = List.of();
    private List<Inline> answers = List.of();
    private boolean asked;
    private boolean answered;

    /** Whether what was asked is a task: then only a solution answers it. */
    private boolean set;

    void block(Block block) {
      List<MarkedLine> lines = Lines.of(block);
      boolean labelled =
          !lines.isEmpty()
              && (label(true, lines.get(0)) > 0 || (asked && solution(lines.get(0)) > 0));
      boolean goesOn = asked && Lines.goesOn(raw, block, scope.source());
      if (labelled || (goesOn && !lines.isEmpty())) {
        lines(block, lines);
      } else if (asked && !answered && block instanceof Block.ItemList list && answers(list)) {
        raw.add(block);
        answer(list.items().get(0).children());
        list.items().stream().skip(1).forEach(item -> answer.addAll(item.children()));
      } else if (goesOn || (belongs(block) && !asksAnew(block))) {
        raw.add(block);
        (answered ? answer : prompt).add(block);
      } else {
        close();
        read.add(block);
      }
    }

    /** Whether the answer is an item below the question. */
    private boolean answers(Block.ItemList list) {
      MarkedLine first = Lines.first(list.items().get(0).children());
      return first != null && solution(first) > 0;
    }

    /** How many characters of a line are the label of an answer to what was asked. */
    private int solution(MarkedLine line) {
      boolean fits = !set || opens(line, Category.SOLUTION_START);
      return fits ? label(false, line) : 0;
    }

    /** The blocks of an item that begins with the answer's label. */
    private void answer(List<Block> blocks) {
      answered = true;
      int before = raw.size();
      for (int i = 0; i < blocks.size(); i++) {
        List<MarkedLine> lines = i == 0 ? Lines.of(blocks.get(i)) : List.of();
        if (lines.isEmpty()) {
          answer.add(blocks.get(i));
        } else {
          List<MarkedLine> loose = new ArrayList<>();
          int label = label(false, lines.get(0));
          answers = numbered(lines.get(0), label);
          add(loose, lines.get(0), label);
          loose.addAll(lines.subList(1, lines.size()));
          flush(loose);
        }
        if (before > 0) {
          raw.add(blocks.get(i));
        }
      }
    }

    /** A list with questions of its own. */
    private boolean asksAnew(Block block) {
      return block instanceof Block.ItemList list
          && list.items().stream().anyMatch(item -> isLabelled(true, item));
    }

    /** More of the question, or an answer that is still to begin. */
    private boolean belongs(Block block) {
      if (!asked || block instanceof Block.Heading || block instanceof Block.Rule) {
        return false;
      }
      if (!answered) {
        return prompt.size() < MAX_PROMPT;
      }
      boolean begins =
          answer.isEmpty()
              || PlainText.ofBlocks(answer.subList(answer.size() - 1, answer.size())).endsWith(":");
      return begins || SHOWS.contains(block.getClass()) || headsMore(block);
    }

    /** A line in bold that heads the next part of the answer: {@code **Examples:**}. */
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

    private void lines(Block block, List<MarkedLine> lines) {
      List<MarkedLine> loose = new ArrayList<>();
      int rawFrom = 0;
      for (int i = 0; i < lines.size(); i++) {
        MarkedLine line = lines.get(i);
        int question = label(true, line);
        boolean option =
            i + 1 < lines.size() && LetteredChoices.isSecond(scope.words(lines.get(i + 1).rest()));
        int solution = asked && !answered && !option ? solution(line) : 0;
        if (question > 0) {
          flush(loose);
          if (i > rawFrom) {
            raw.add(Lines.paragraph(lines.subList(rawFrom, i)));
            rawFrom = i;
          }
          close();
          asked = true;
          set = opens(line, Category.SETS_TASK);
          asks = numbered(line, question);
        } else if (solution > 0) {
          flush(loose);
          answered = true;
          answers = numbered(line, solution);
        }
        add(loose, line, question + solution);
      }
      flush(loose);
      raw.add(rawFrom == 0 ? block : Lines.paragraph(lines.subList(rawFrom, lines.size())));
    }

    private void add(List<MarkedLine> loose, MarkedLine line, int label) {
      MarkedLine rest = line.plain(InlinePrefix.drop(line.rest(), label));
      if (!rest.rest().isEmpty()) {
        loose.add(rest);
      }
    }

    private void flush(List<MarkedLine> loose) {
      if (!loose.isEmpty()) {
        (answered ? answer : prompt).add(Lines.paragraph(loose));
        loose.clear();
      }
    }

    /** An answer that is a letter belongs to a choice, which is read as such. */
    private boolean isChoice() {
      List<Block> options = prompt.subList(prompt.size() - 1, prompt.size());
      return LetteredChoices.holdsOptions(options.get(0), scope)
          && LetteredChoices.isLetters(answer.get(0), scope);
    }

    /** Ends a pair; half a pair stays what it was. */
    void close() {
      if (!prompt.isEmpty() && !answer.isEmpty() && !isChoice()) {
        SourceSpan span = raw.get(0).span().to(raw.get(raw.size() - 1).span());
        List<Block> question = PartLabel.before(prompt, asks);
        read.add(found.show(Convention.LABELS, span, question, PartLabel.before(answer, answers)));
      } else {
        if (asked && !prompt.isEmpty() && answer.isEmpty()) {
          found.reject(raw.get(0).span(), "why.question.labels.half");
        }
        read.addAll(raw);
      }
      raw.clear();
      prompt.clear();
      answer.clear();
      asks = List.of();
      answers = List.of();
      asked = false;
      answered = false;
    }
  }
}
