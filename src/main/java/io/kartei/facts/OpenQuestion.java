package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A question whose quote is still being read: what comes next is more question, or its answer. */
final class OpenQuestion {
  /** A sentence that asks without a question mark. "Wer fragt." does not: it is an answer. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:was|wie|wieso|warum|weshalb|welche[rsmn]?|wozu|wofür|wer|wem|wen|wo|wohin|woher|wann"
              + "|womit|wodurch|woran|worin|inwiefern|inwieweit|what|why|how|which|who|when|where"
              + ")\\b.*[^.!]|(?:nennen?|erklären?|beschreiben?|erläutern?|begründen?|diskutieren?"
              + "|vergleichen?|name|explain|describe|discuss|compare)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private final MarkedLine line;
  private final Question.Kind kind;
  private final String id;
  private final List<Block> prompt = new ArrayList<>();
  private final List<Block> answer = new ArrayList<>();
  private final List<Block> references = new ArrayList<>();
  private SourceSpan span;

  OpenQuestion(MarkedLine line, Question.Kind kind, String id) {
    this.line = line;
    this.kind = kind;
    this.id = id;
    this.span = line.span();
    if (!line.rest().isEmpty()) {
      prompt.add(new Block.Paragraph(line.span(), trimmed(line.rest())));
    }
  }

  String id() {
    return id;
  }

  /** Exam references that stand below it in its quote. */
  List<Block> references() {
    return references;
  }

  /** Lines that follow, in the same paragraph or a later one. */
  void addLines(List<MarkedLine> lines) {
    List<MarkedLine> rest = new ArrayList<>(lines);
    while (!rest.isEmpty() && answer.isEmpty() && continues(rest.get(0))) {
      MarkedLine next = rest.remove(0);
      Block.Paragraph more = Lines.paragraph(List.of(next));
      int last = prompt.size() - 1;
      if (last >= 0 && !isComplete() && prompt.get(last) instanceof Block.Paragraph before) {
        List<Inline> joined = new ArrayList<>(before.content());
        joined.add(new Inline.SoftBreak(new SourceSpan(next.span().start(), next.span().start())));
        joined.addAll(more.content());
        prompt.set(last, new Block.Paragraph(before.span().to(more.span()), joined));
      } else {
        prompt.add(more);
      }
      span = span.to(next.span());
    }
    if (!rest.isEmpty()) {
      add(Lines.paragraph(rest));
    }
  }

  /** A block that follows. */
  void add(Block block) {
    span = span.to(block.span());
    if (answer.isEmpty() && block instanceof Block.ItemList list && asks(list)) {
      prompt.add(block);
    } else {
      answer.add(block);
    }
  }

  Question question(FactScope scope) {
    String title = line.link() == null ? null : line.link().title();
    return new Question(
        id,
        scope.section(line.span()),
        span,
        line.markers(),
        kind,
        line.markers().contains(Marker.RELEVANT),
        PlainText.ofBlocks(prompt),
        prompt,
        source(),
        answer.isEmpty() && title != null ? titleAnswer(title) : answer,
        answerSource(title));
  }

  private List<Block> titleAnswer(String title) {
    return List.of(new Block.Paragraph(line.span(), List.of(new Inline.Text(line.span(), title))));
  }

  private Question.AnswerSource answerSource(@Nullable String title) {
    if (!answer.isEmpty()) {
      return Question.AnswerSource.IN_QUOTE;
    }
    if (title != null && !title.isBlank()) {
      return Question.AnswerSource.LINK_TITLE;
    }
    return source() != null ? Question.AnswerSource.LINK_ONLY : Question.AnswerSource.NONE;
  }

  /** A link to "#" is only there to carry a title. */
  private @Nullable String source() {
    Inline.Link link = line.link();
    return link == null || link.destination().equals("#") ? null : link.destination();
  }

  private boolean continues(MarkedLine next) {
    String text = PlainText.of(next.rest());
    return !isComplete() || text.endsWith("?") || ASKS.matcher(text).matches();
  }

  private boolean isComplete() {
    String text = PlainText.ofBlocks(prompt);
    return !text.isEmpty() && ".?!:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Sub-questions, or the things that an unfinished sentence asks about. */
  private boolean asks(Block.ItemList list) {
    return !isComplete()
        || list.items().stream()
            .allMatch(item -> PlainText.ofBlocks(item.children()).endsWith("?"));
  }

  private static List<Inline> trimmed(List<Inline> inlines) {
    List<Inline> trimmed = new ArrayList<>(inlines);
    if (trimmed.get(0) instanceof Inline.Text text) {
      trimmed.set(0, new Inline.Text(text.span(), text.text().stripLeading()));
    }
    return trimmed;
  }
}
