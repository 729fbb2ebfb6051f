package io.kartei.diagram;

import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * States and the transitions between them.
 *
 * @param direction the direction of flow
 * @param states in the order of their first appearance, composite states before those nested in
 *     them
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
   * @param id unique in the diagram; start and end states have ids that no author can write
   * @param label empty for start and end states, choices and the like
   * @param description further lines below the name, or empty
   * @param parent the id of the composite state or region it is in, or null
   * @param direction the direction of flow within a composite state, or null if it flows like its
   *     surroundings
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
    /** Contains other states. */
    COMPOSITE,
    /** One of several concurrent parts of a composite state. */
    REGION,
    START,
    END,
    CHOICE,
    FORK,
    JOIN
  }

  /** A transition between two states, given by their ids. */
  public record Transition(String from, String to, Label label) {}

  /**
   * A note.
   *
   * @param about a state's id
   * @param left whether it continues the left of the state
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
