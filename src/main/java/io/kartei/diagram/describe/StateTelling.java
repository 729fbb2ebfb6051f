package io.kartei.diagram.describe;

import io.kartei.diagram.StateDiagram;
import io.kartei.diagram.StateDiagram.Kind;
import io.kartei.diagram.StateDiagram.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States in sentences: where it begins, and what follows what. */
final class StateTelling {
  private final StateDiagram diagram;
  private final Telling telling;
  private final Map<String, State> states = new HashMap<>();

  StateTelling(StateDiagram diagram, Telling telling) {
    this.diagram = diagram;
    this.telling = telling;
    diagram.states().forEach(s -> states.put(s.id(), s));
  }

  List<String> sentences() {
    Map<String, List<String>> plain = new LinkedHashMap<>();
    Map<String, List<String>> labelled = new LinkedHashMap<>();
    List<String> order = new ArrayList<>();
    for (StateDiagram.Transition t : diagram.transitions()) {
      if (!order.contains(t.from())) {
        order.add(t.from());
      }
      Map<String, List<String>> kind = t.label().isEmpty() ? plain : labelled;
      String to = called(t.to());
      kind.computeIfAbsent(t.from(), f -> new ArrayList<>())
          .add(t.label().isEmpty() ? to : telling.phrase("way", t.label().plain(), to));
    }
    List<String> sentences = new ArrayList<>();
    for (String from : order) {
      State state = states.get(from);
      String name = called(from);
      if (plain.containsKey(from)) {
        sentences.add(
            state != null && state.kind() == Kind.START
                ? begins(state, telling.list(plain.get(from)))
                : telling.phrase("leads", name, telling.list(plain.get(from))));
      }
      if (labelled.containsKey(from)) {
        sentences.add(telling.phrase("ways", name, telling.list(labelled.get(from))));
      }
    }
    for (StateDiagram.Note note : diagram.notes()) {
      sentences.add(
          telling.phrase("note-about", called(note.about()), Telling.ended(note.text().plain())));
    }
    return sentences;
  }

  private String begins(State start, String first) {
    State parent = start.parent() == null ? null : states.get(start.parent());
    while (parent != null && parent.kind() == Kind.REGION) {
      parent = parent.parent() == null ? null : states.get(parent.parent());
    }
    return parent == null
        ? telling.phrase("begins", first)
        : telling.phrase("begins-in", called(parent.id()), first);
  }

  private String called(String id) {
    State state = states.get(id);
    if (state == null) {
      return id;
    }
    return switch (state.kind()) {
      case START -> telling.phrase("start");
      case END -> telling.phrase("end");
      default -> telling.name(state.label().isEmpty() ? state.id() : state.label().plain());
    };
  }
}
