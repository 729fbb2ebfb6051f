package io.kartei.diagram.describe;

import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.SequenceStep.Tip;
import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Describes a sequence diagram: the participants, then the steps in chronological order. */
public final class SequenceDescription implements SequenceStep.Visitor<SequenceDescription> {
  private final SequenceDiagram diagram;
  private final DescriptionPhrases phrases;
  private final Map<String, String> names = new HashMap<>();

  /** Pairs of sender and receiver so far, used to distinguish replies from messages. */
  private final Set<List<String>> told = new HashSet<>();

  private final List<String> sentences = new ArrayList<>();
  private boolean goesOn;

  public SequenceDescription(SequenceDiagram diagram, DescriptionPhrases phrases) {
    this.diagram = diagram;
    this.phrases = phrases;
    diagram.participants().forEach(p -> names.put(p.id(), name(p)));
  }

  private static String name(SequenceDiagram.Participant participant) {
    return participant.label().isEmpty() ? participant.id() : participant.label().plain();
  }

  /** Returns the description, empty for an empty diagram. */
  public List<String> sentences() {
    if (!diagram.participants().isEmpty()) {
      List<String> all = diagram.participants().stream().map(p -> called(p.id())).toList();
      sentences.add(
          phrases.phrase(all.size() == 1 ? "sequence-one" : "sequence-all", phrases.list(all)));
    }
    steps(diagram.steps());
    return sentences;
  }

  private String called(String id) {
    return names.getOrDefault(id, id);
  }

  private void steps(List<SequenceStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      goesOn = i + 1 < steps.size();
      steps.get(i).accept(this);
    }
  }

  @Override
  public SequenceDescription message(SequenceStep.Message message) {
    String from = called(message.from());
    String to = called(message.to());
    String text = message.text().plain().replace('\u00a0', ' ');
    String sentence =
        text.isEmpty()
            ? phrases.phrase("sequence-silent", from, to)
            : phrases.phrase("sequence-" + manner(message), from, to, text);
    String number = message.number();
    sentences.add(
        number == null ? sentence : phrases.phrase("sequence-numbered", number, sentence));
    told.add(List.of(message.from(), message.to()));
    if (message.creates() != null) {
      sentences.add(phrases.phrase("sequence-created", called(message.creates())));
    }
    if (message.destroys() != null) {
      sentences.add(phrases.phrase("sequence-destroyed", called(message.destroys())));
    }
    return this;
  }

  /** Returns how to describe a message, as the end of a phrase's key. */
  private String manner(SequenceStep.Message message) {
    Tip head = message.arrow().head();
    if (message.isToSelf()) {
      return "self";
    } else if (head == Tip.CROSS) {
      return "lost";
    } else if (head != Tip.NONE && message.arrow().tail() != Tip.NONE) {
      return "exchange";
    } else if (message.arrow().dotted() && told.contains(List.of(message.to(), message.from()))) {
      return "answer";
    }
    return head == Tip.OPEN ? "async" : "message";
  }

  @Override
  public SequenceDescription note(SequenceStep.Note note) {
    List<String> about =
        note.first().equals(note.last())
            ? List.of(called(note.first()))
            : List.of(called(note.first()), called(note.last()));
    sentences.add(
        phrases.phrase(
            "note-about", phrases.list(about), DescriptionPhrases.ended(note.text().plain())));
    return this;
  }

  @Override
  public SequenceDescription activation(SequenceStep.Activation activation) {
    return this;
  }

  @Override
  public SequenceDescription fragment(SequenceStep.Fragment fragment) {
    boolean more = goesOn;
    String key = "sequence-" + fragment.operator().name().toLowerCase(Locale.ROOT);
    boolean first = true;
    for (SequenceStep.Operand operand : fragment.operands()) {
      sentences.add(condition(first ? key : key + "-next", operand.condition()));
      steps(operand.steps());
      first = false;
    }
    if (more) {
      sentences.add(phrases.phrase(key + "-end"));
    }
    goesOn = more;
    return this;
  }

  private String condition(String key, Label condition) {
    return condition.isEmpty()
        ? phrases.phrase(key + "-bare")
        : phrases.phrase(key, condition.plain());
  }

  @Override
  public SequenceDescription highlight(SequenceStep.Highlight highlight) {
    boolean more = goesOn;
    steps(highlight.steps());
    goesOn = more;
    return this;
  }
}
