package io.kartei.diagram.describe;

import io.kartei.diagram.StateDiagram;
import io.kartei.diagram.StateDiagram.Kind;
import io.kartei.diagram.StateDiagram.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes a state diagram: the initial states, then the transitions. */
public final class StateDescription {
  private final StateDiagram diagram;
  private final DescriptionPhrases phrases;
  private final Map<String, State> states = new HashMap<>();

  public StateDescription(StateDiagram diagram, DescriptionPhrases phrases) {
    this.diagram = diagram;
    this.phrases = phrases;
    diagram.states().forEach(s -> states.put(s.id(), s));
  }

  /** Returns the description, empty for an empty diagram. */
  public List<String> sentences() {
    Map<String, List<String>> first = new LinkedHashMap<>();
    Map<String, List<String>> plain = new LinkedHashMap<>();
    Map<String, List<String>> labelled = new LinkedHashMap<>();
    List<String> order = new ArrayList<>();
    for (StateDiagram.Transition t : diagram.transitions()) {
      if (!order.contains(t.from())) {
        order.add(t.from());
      }
      boolean begins = kind(t.from()) == Kind.START;
      boolean bare = t.label().isEmpty();
      String to = called(t.to());
      (begins ? first : bare ? plain : labelled)
          .computeIfAbsent(t.from(), f -> new ArrayList<>())
          .add(bare ? to : phrases.phrase(begins ? "first" : "way", t.label().plain(), to));
    }
    List<String> sentences = new ArrayList<>();
    for (String from : order) {
      State state = states.get(from);
      String name = called(from);
      if (state != null && first.containsKey(from)) {
        sentences.add(begins(state, phrases.list(first.get(from))));
      }
      if (plain.containsKey(from)) {
        sentences.add(phrases.phrase("leads", name, phrases.list(plain.get(from))));
      }
      if (labelled.containsKey(from)) {
        sentences.add(phrases.phrase("ways", name, phrases.list(labelled.get(from))));
      }
    }
    for (StateDiagram.Note note : diagram.notes()) {
      sentences.add(
          phrases.phrase(
              "note-about", called(note.about()), DescriptionPhrases.ended(note.text().plain())));
    }
    return sentences;
  }

  private Kind kind(String id) {
    State state = states.get(id);
    return state == null ? Kind.SIMPLE : state.kind();
  }

  private String begins(State start, String first) {
    State parent = start.parent() == null ? null : states.get(start.parent());
    while (parent != null && parent.kind() == Kind.REGION) {
      parent = parent.parent() == null ? null : states.get(parent.parent());
    }
    return parent == null
        ? phrases.phrase("begins", first)
        : phrases.phrase("begins-in", called(parent.id()), first);
  }

  private String called(String id) {
    State state = states.get(id);
    if (state == null) {
      return id;
    }
    return switch (state.kind()) {
      case START -> phrases.phrase("start");
      case END -> phrases.phrase("end");
      default -> phrases.name(state.label().isEmpty() ? state.id() : state.label().plain());
    };
  }
}
