package io.kartei.diagram;

import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.Tint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a {@link SequenceDiagram}. */
public sealed interface SequenceStep {

  /** Calls the visitor's method for this variant. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** Adds the messages of this step and of its nested steps to a list. */
  default void collectMessages(List<Message> found) {}

  /** One method for each kind of step. */
  interface Visitor<R extends @Nullable Object> {
    R message(Message message);

    R note(Note note);

    R activation(Activation activation);

    R fragment(Fragment fragment);

    R highlight(Highlight highlight);
  }

  /**
   * A message from one participant to another.
   *
   * @param from the id of the sender
   * @param to the id of the receiver, which may be the sender
   * @param number its number if messages are numbered, or null
   * @param link the link on its text, or null
   * @param begins the id of the participant it activates, or null
   * @param ends the id of the participant it deactivates, or null
   * @param creates the id of the participant it creates, or null
   * @param destroys the id of the participant it destroys, or null
   */
  record Message(
      String from,
      String to,
      Arrow arrow,
      Label text,
      @Nullable String number,
      @Nullable Hyperlink link,
      @Nullable String begins,
      @Nullable String ends,
      @Nullable String creates,
      @Nullable String destroys)
      implements SequenceStep {
    /** Returns whether sender and receiver are the same. */
    public boolean isToSelf() {
      return from.equals(to);
    }

    @Override
    public void collectMessages(List<Message> found) {
      found.add(this);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.message(this);
    }
  }

  /**
   * A message's line.
   *
   * @param tail its tip at the sender
   * @param head its tip at the receiver
   * @param centralTail whether it begins at a circle on the lifeline
   * @param centralHead whether it ends at a circle on the lifeline
   */
  record Arrow(boolean dotted, Tip tail, Tip head, boolean centralTail, boolean centralHead) {}

  /** What the end of a line looks like. Half tips have only the part above or below the line. */
  enum Tip {
    NONE,
    ARROW,
    OPEN,
    CROSS,
    UPPER_HALF,
    LOWER_HALF,
    UPPER_STICK,
    LOWER_STICK
  }

  /**
   * A note.
   *
   * @param first the id of the participant it belongs to, or of the participant at one end of its
   *     span
   * @param last the id of the participant at the other end, often the same
   */
  record Note(Side side, String first, String last, Label text) implements SequenceStep {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.note(this);
    }
  }

  /** Where a note is placed. */
  enum Side {
    LEFT,
    RIGHT,
    OVER
  }

  /**
   * The start or end of a participant's activation.
   *
   * @param participant its id
   */
  record Activation(String participant, boolean begins) implements SequenceStep {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.activation(this);
    }
  }

  /**
   * Steps within a frame.
   *
   * @param operands at least one; several for alternatives, parallel branches and critical regions
   */
  record Fragment(Operator operator, List<Operand> operands) implements SequenceStep {
    public Fragment {
      operands = List.copyOf(operands);
    }

    @Override
    public void collectMessages(List<Message> found) {
      operands.forEach(o -> o.steps().forEach(step -> step.collectMessages(found)));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.fragment(this);
    }
  }

  /** What a fragment means. */
  enum Operator {
    LOOP,
    ALT,
    OPT,
    PAR,
    CRITICAL,
    BREAK
  }

  /**
   * A section of a fragment.
   *
   * @param condition its guard; may be empty
   */
  record Operand(Label condition, List<SequenceStep> steps) {
    public Operand {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Steps on a coloured background.
   *
   * @param tint null for the theme's
   */
  record Highlight(@Nullable Tint tint, List<SequenceStep> steps) implements SequenceStep {
    public Highlight {
      steps = List.copyOf(steps);
    }

    @Override
    public void collectMessages(List<Message> found) {
      steps.forEach(step -> step.collectMessages(found));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.highlight(this);
    }
  }
}
