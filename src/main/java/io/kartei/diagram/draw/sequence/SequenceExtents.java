package io.kartei.diagram.draw.sequence;

import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.text.TextBlock;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The horizontal extent of each step, once the lifelines have been placed. */
final class SequenceExtents implements SequenceStep.Visitor<Range> {
  private static final double MIN_CONDITION = 90;

  private final SequenceColumns columns;
  private final SequenceWords words;
  private final IdentityHashMap<SequenceStep, Range> known = new IdentityHashMap<>();

  SequenceExtents(SequenceColumns columns, SequenceWords words) {
    this.columns = columns;
    this.words = words;
  }

  /** Returns the extent of a step, including its frame. */
  Range of(SequenceStep step) {
    Range range = known.get(step);
    if (range == null) {
      range = step.accept(this);
      known.put(step, range);
    }
    return range;
  }

  private @Nullable Range of(List<SequenceStep> steps) {
    Range all = null;
    for (SequenceStep step : steps) {
      all = of(step).with(all);
    }
    return all;
  }

  @Override
  public Range message(SequenceStep.Message message) {
    int from = columns.index(message.from());
    int to = columns.index(message.to());
    double x = columns.x(from);
    if (from == to) {
      TextBlock text = words.narrow(message);
      double right = columns.reach(from) + SequenceWords.LOOP_TEXT + TextMarks.room(text);
      return new Range(
          x - SequenceWords.BAR / 2,
          x + Math.max(right, columns.reach(from) + SequenceWords.LOOP_WIDTH) + 2);
    }
    Range line = new Range(Math.min(x, columns.x(to)), Math.max(x, columns.x(to))).grown(8);
    return message.creates() == null
        ? line
        : line.with(Range.around(columns.x(to), columns.head(to).width()));
  }

  @Override
  public Range note(SequenceStep.Note note) {
    double width = words.noteWidth(note);
    int a = columns.index(note.first());
    int b = columns.index(note.last());
    int first = Math.min(a, b);
    int last = Math.max(a, b);
    double x = columns.x(first);
    return switch (note.side()) {
      case LEFT -> {
        double right = x - SequenceWords.NOTE_GAP;
        yield new Range(right - width, right);
      }
      case RIGHT -> {
        double left = x + columns.reach(first) + SequenceWords.NOTE_GAP;
        yield new Range(left, left + width);
      }
      case OVER -> {
        Range over = new Range(x, columns.x(last)).grown(SequenceWords.NOTE_OVERHANG);
        yield first == last
            ? Range.around(x, width)
            : over.with(Range.around(over.centre(), width));
      }
    };
  }

  @Override
  public Range activation(SequenceStep.Activation activation) {
    int index = columns.index(activation.participant());
    double x = columns.x(index);
    return new Range(x - SequenceWords.BAR / 2, x + columns.reach(index));
  }

  @Override
  public Range fragment(SequenceStep.Fragment fragment) {
    Range within = null;
    double condition = 0;
    for (SequenceStep.Operand operand : fragment.operands()) {
      Range steps = of(operand.steps());
      within = steps == null ? within : steps.with(within);
      condition = Math.max(condition, TextMarks.room(words.condition(operand, MIN_CONDITION)));
    }
    Range frame = (within == null ? all() : within).grown(SequenceWords.FRAME_PADDING);
    double least = words.tagWidth(fragment) + condition + 20;
    return new Range(frame.left(), Math.max(frame.right(), frame.left() + least));
  }

  @Override
  public Range highlight(SequenceStep.Highlight highlight) {
    Range within = of(highlight.steps());
    return (within == null ? all() : within).grown(SequenceWords.HIGHLIGHT_PADDING);
  }

  /** Returns the range from the first to the last lifeline. */
  Range all() {
    return columns.count() == 0
        ? new Range(0, 60)
        : new Range(columns.x(0), columns.x(columns.count() - 1)).grown(30);
  }
}
