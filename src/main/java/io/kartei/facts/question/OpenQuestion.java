package io.kartei.facts.question;

import io.kartei.facts.text.Content;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.facts.text.Marker;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A marked question that is still being read: what comes next is more of the question, or its
 * answer. The question continues while lines continue an unfinished sentence or ask something
 * themselves. A tip takes no further questions.
 */
final class OpenQuestion {
  private final FactScope scope;
  private final MarkedLine line;
  private final Question.Kind kind;
  private final String id;
  private final List<Block> prompt = new ArrayList<>();
  private final List<MarkedLine> sentence = new ArrayList<>();
  private final List<Block> answer = new ArrayList<>();
  private final List<Block> references = new ArrayList<>();
  private final List<String> markers;
  private Text lastLine;
  private SourceSpan span;

  OpenQuestion(MarkedLine line, Question.Kind kind, String id, FactScope scope) {
    this.scope = scope;
    this.line = line;
    this.kind = kind;
    this.markers = new ArrayList<>(line.markers());
    this.id = id;
    this.span = line.span();
    this.lastLine = scope.words(line.rest());
    if (!line.rest().isEmpty()) {
      sentence.add(line.unmarked());
    }
  }

  String id() {
    return id;
  }

  /** Returns the exam references below it in its quote. */
  List<Block> references() {
    return references;
  }

  /** Adds markers that are alone on a line below it. */
  void mark(List<String> others) {
    others.stream().filter(marker -> !markers.contains(marker)).forEach(markers::add);
  }

  /**
   * Adds the lines that follow.
   *
   * @param apart whether an empty line separates them from what came before
   */
  void addLines(List<MarkedLine> lines, boolean apart) {
    int next = 0;
    boolean joins = !apart;
    while (next < lines.size() && answer.isEmpty() && continues(lines.get(next), joins)) {
      addToPrompt(lines.get(next), joins);
      joins = true;
      next++;
    }
    if (next < lines.size()) {
      add(Lines.paragraph(lines.subList(next, lines.size())));
    }
  }

  private void addToPrompt(MarkedLine next, boolean joins) {
    if (!joins || Asking.isComplete(lastLine)) {
      endSentence();
    }
    sentence.add(next);
    lastLine = scope.words(next.rest());
    span = span.to(next.span());
  }

  private void endSentence() {
    if (!sentence.isEmpty()) {
      prompt.add(Lines.paragraph(sentence));
      sentence.clear();
    }
  }

  /** Adds a block that follows. */
  void add(Block block) {
    span = span.to(block.span());
    endSentence();
    boolean asks = block instanceof Block.ItemList list && asks(list);
    if (answer.isEmpty() && (asks || !Content.in(List.of(block), scope))) {
      prompt.add(block);
      lastLine = scope.words("");
    } else {
      answer.add(block);
    }
  }

  private boolean continues(MarkedLine next, boolean joins) {
    Text text = scope.words(next.rest());
    if (isEmpty() || (joins && !lastLine.string().isEmpty() && !Asking.isComplete(lastLine))) {
      return true;
    }
    return kind != Question.Kind.TIP && Asking.asks(text);
  }

  /**
   * Returns whether a list contains sub-questions, or the things that an unfinished sentence or
   * "the following" asks about.
   */
  private boolean asks(Block.ItemList list) {
    if (kind == Question.Kind.TIP) {
      return false;
    }
    boolean unfinished = !Asking.isComplete(lastLine) && Asking.asks(lastLine);
    return isEmpty()
        || unfinished
        || Asking.announces(lastLine)
        || list.items().stream()
            .allMatch(item -> Asking.isQuestion(scope.words(PlainText.ofBlocks(item.children()))));
  }

  private boolean isEmpty() {
    return prompt.isEmpty() && sentence.isEmpty();
  }

  Question question() {
    endSentence();
    List<Block> own = withoutMarked(prompt);
    MarkerLinks links = MarkerLinks.of(line, own, scope);
    Question question =
        new Question(
            id,
            scope.section(line.span()),
            span,
            Question.anchorOf(id),
            markers,
            kind,
            markers.contains(Marker.RELEVANT),
            PlainText.ofBlocks(own),
            own,
            links.source(),
            List.of(),
            List.of(),
            links.source() == null ? Question.AnswerSource.NONE : Question.AnswerSource.LINK_ONLY);
    if (!answer.isEmpty()) {
      return question.answered(answer, Question.AnswerSource.IN_QUOTE);
    }
    List<Block> titles = links.answer();
    return titles.isEmpty()
        ? question
        : question.answered(titles, Question.AnswerSource.LINK_TITLE);
  }

  /** Returns the block to show. It includes sub-questions, each a question of its own. */
  Block.MarkedQuestion block(Question question) {
    return new Block.MarkedQuestion(span, id, prompt, question.answer());
  }

  /** Returns the blocks of a prompt without nested questions that have markers of their own. */
  private static List<Block> withoutMarked(List<Block> prompt) {
    List<Block> own = new ArrayList<>();
    for (Block block : prompt) {
      if (block instanceof Block.ItemList list) {
        list(list, own);
      } else if (!(block instanceof Block.MarkedQuestion)) {
        own.add(block);
      }
    }
    return own;
  }

  private static void list(Block.ItemList list, List<Block> own) {
    List<Block.Item> items = new ArrayList<>();
    for (Block.Item item : list.items()) {
      List<Block> children = withoutMarked(item.children());
      if (!children.isEmpty() || item.children().isEmpty()) {
        items.add(new Block.Item(item.span(), item.checked(), children));
      }
    }
    if (!items.isEmpty()) {
      own.add(new Block.ItemList(list.span(), list.ordered(), list.start(), items));
    }
  }
}
