package io.kartei.diagram;

import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.Tint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Participants and the messages between them, in chronological order.
 *
 * @param participants from left to right
 * @param boxes groups of neighbouring participants
 * @param steps what happens, in chronological order
 */
public record SequenceDiagram(
    DiagramInfo info, List<Participant> participants, List<Box> boxes, List<SequenceStep> steps)
    implements Diagram {
  public SequenceDiagram {
    participants = List.copyOf(participants);
    boxes = List.copyOf(boxes);
    steps = List.copyOf(steps);
  }

  /**
   * A person or thing with a lifeline.
   *
   * @param id unique in the diagram
   * @param menu links to pages about it
   */
  public record Participant(String id, Label label, Role role, List<MenuLink> menu) {
    public Participant {
      menu = List.copyOf(menu);
    }
  }

  /** How a participant is drawn. */
  public enum Role {
    PARTICIPANT,
    ACTOR,
    BOUNDARY,
    CONTROL,
    ENTITY,
    DATABASE,
    COLLECTIONS,
    QUEUE
  }

  /** A link to a page about a participant. */
  public record MenuLink(String name, Hyperlink link) {}

  /**
   * A frame around neighbouring participants.
   *
   * @param tint its background, or null for the theme's
   * @param participants the ids of its participants, at least one
   */
  public record Box(Label title, @Nullable Tint tint, List<String> participants) {
    public Box {
      participants = List.copyOf(participants);
    }
  }

  /** Returns all messages in chronological order, including those within fragments. */
  public List<SequenceStep.Message> messages() {
    List<SequenceStep.Message> found = new ArrayList<>();
    steps.forEach(step -> step.collectMessages(found));
    return found;
  }

  @Override
  public DiagramGraph graph() {
    return new DiagramGraph(
        participants.stream().map(p -> new DiagramGraph.Node(p.id(), p.label().plain())).toList(),
        messages().stream()
            .map(
                m ->
                    new DiagramGraph.Edge(
                        m.from(), m.to(), m.text().isEmpty() ? null : m.text().plain()))
            .toList());
  }
}
