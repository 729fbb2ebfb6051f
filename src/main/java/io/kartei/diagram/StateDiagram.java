package io.kartei.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * States and how one turns into another.
 *
 * @param direction which way it flows
 * @param states in the order of their first appearance, a composite one before those within it
 * @param transitions in the author's order
 * @param notes in the author's order
 */
public record StateDiagram(
    DiagramInfo info,
    Direction direction,
    List<State> states,
    List<Transition> transitions,
    List<Note> notes)
    implements Diagram {
  public StateDiagram {
    states = List.copyOf(states);
    transitions = List.copyOf(transitions);
    notes = List.copyOf(notes);
  }

  /**
   * A state.
   *
   * @param id unique in the diagram; start and end have one that no author can write
   * @param label empty for a start, an end, a choice and the like
   * @param description further lines below the name, or empty
   * @param parent the id of the composite state or region it is in, or null
   * @param direction of a composite state's inside, or null when it flows as what is around it
   */
  public record State(
      String id,
      Kind kind,
      Label label,
      Label description,
      @Nullable String parent,
      @Nullable Direction direction,
      Style style,
      @Nullable Hyperlink link) {}

  /** What kind of state it is. */
  public enum Kind {
    SIMPLE,
    /** Has states within. */
    COMPOSITE,
    /** One of several parts of a composite state that are active at the same time. */
    REGION,
    START,
    END,
    CHOICE,
    FORK,
    JOIN
  }

  /** A change from one state to another; both are ids. */
  public record Transition(String from, String to, Label label) {}

  /**
   * A note.
   *
   * @param about a state's id
   * @param left whether its author wants it on the left
   */
  public record Note(String about, Label text, boolean left) {}

  @Override
  public DiagramGraph graph() {
    return new DiagramGraph(
        states.stream()
            .filter(s -> s.kind() != Kind.REGION)
            .map(s -> new DiagramGraph.Node(s.id(), s.label().plain()))
            .toList(),
        transitions.stream()
            .map(
                t ->
                    new DiagramGraph.Edge(
                        t.from(), t.to(), t.label().isEmpty() ? null : t.label().plain()))
            .toList());
  }
}
