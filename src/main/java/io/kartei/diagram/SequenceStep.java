package io.kartei.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happens in a {@link SequenceDiagram}. */
public sealed interface SequenceStep {

  /** Calls the visitor's method for this variant. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** Adds the messages of this step, and of the steps within it, to a list. */
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
   * One participant tells another something.
   *
   * @param from the id of who tells
   * @param to the id of who is told; may be the same
   * @param number what the author's numbering gives it, or null
   * @param link where its text leads, or null
   * @param begins the id of who becomes active by it, or null
   * @param ends the id of who is active no longer, or null
   * @param creates the id of who appears by it, or null
   * @param destroys the id of who is gone after it, or null
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
    /** Whether somebody tells it to themselves. */
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
   * @param tail what it has where it begins
   * @param head what it has where it ends
   * @param centralTail whether it begins in a circle on the lifeline
   * @param centralHead whether it ends in one
   */
  record Arrow(boolean dotted, Tip tail, Tip head, boolean centralTail, boolean centralHead) {}

  /** What the end of a line looks like; a half has only the part above or below the line. */
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
   * A remark.
   *
   * @param first the id of the participant it belongs to, or of one at the end of those it spans
   * @param last the id of the one at the other end; often the same
   */
  record Note(Side side, String first, String last, Label text) implements SequenceStep {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.note(this);
    }
  }

  /** Where a note stands. */
  enum Side {
    LEFT,
    RIGHT,
    OVER
  }

  /**
   * A participant becomes active, or is so no longer.
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
   * Steps in a frame.
   *
   * @param operands at least one; more for alternatives, parallel parts and circumstances
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
   * A part of a fragment.
   *
   * @param condition when it happens; may be empty
   */
  record Operand(Label condition, List<SequenceStep> steps) {
    public Operand {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Steps on a coloured ground.
   *
   * @param tint null when it is left to the theme
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
