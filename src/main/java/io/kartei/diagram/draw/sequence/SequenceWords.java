package io.kartei.diagram.draw.sequence;

import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.SequenceDiagram.Participant;
import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/**
 * The dimensions of a sequence diagram, and its texts laid out in lines. Each instance is used
 * once.
 */
final class SequenceWords {
  /** The size of text that is read at ease, and of text where there is little room, in px. */
  static final double TEXT = 16;

  static final double SMALL_TEXT = 13;

  /** The size of the keywords of frames, in px. */
  private static final double TAG_TEXT = 13;

  static final double MESSAGE_PADDING = 12;

  /** The distance of two lifelines at which short messages are easily told apart, in px. */
  static final double COMFORTABLE = 170;

  /** The distance of the outermost lifelines up to which others move apart, in px. */
  private static final double EASE = 340;

  static final double BAR = 10;
  static final double BAR_STEP = 5;
  static final double LOOP_WIDTH = 34;
  static final double LOOP_HEIGHT = 20;

  /** The gap between a bar and the text of a message to its own sender, in px. */
  static final double LOOP_TEXT = 8;

  static final double NOTE_PADDING = 10;
  static final double NOTE_GAP = 10;
  static final double NOTE_OVERHANG = 28;
  static final double BOX_PADDING = 10;
  static final double FRAME_PADDING = 12;
  static final double HIGHLIGHT_PADDING = 7;

  private final TextMeasure measure;
  private final boolean close;
  private final double text;
  private final double wrap;
  private final IdentityHashMap<Object, TextBlock> narrow = new IdentityHashMap<>();

  /**
   * Prepares the texts of a diagram.
   *
   * @param close whether lifelines are as close to each other as they can be
   * @param text the size of the text, in px
   * @param lifelines how many there are; between few, messages take more width before they wrap
   */
  SequenceWords(TextMeasure measure, boolean close, double text, int lifelines) {
    this.measure = measure;
    this.wrap = close ? 96 : lifelines < 3 ? 330 : lifelines == 3 ? 260 : 220;
    this.close = close;
    this.text = text;
  }

  /** Returns the least gap between the heads of two lifelines, in px. */
  double gap() {
    return close ? 10 : 26;
  }

  /** Returns the distance of the outermost lifelines up to which others move apart, in px. */
  double ease() {
    return close ? 0 : EASE;
  }

  /** Returns the gap between two steps, in px. */
  double rowGap() {
    return text > SMALL_TEXT ? 16 : 12;
  }

  TextMeasure measure() {
    return measure;
  }

  /** Returns how far overlapping bars extend to the right of their lifeline, in px. */
  static double bar(int count) {
    return count == 0 ? 0 : BAR / 2 + (count - 1) * BAR_STEP;
  }

  SequenceHead head(Participant participant) {
    return new SequenceHead(participant, measure, close, Math.min(16, text + 1));
  }

  TextBlock title(SequenceDiagram.Box box) {
    return narrow.computeIfAbsent(
        box, b -> TextMarks.wrap(measure, box.title().bold(), text, close ? 130 : 270));
  }

  /** Returns a message's number and text, wrapped for a narrow gap. */
  TextBlock narrow(SequenceStep.Message message) {
    return narrow.computeIfAbsent(
        message, m -> TextMarks.wrap(measure, numbered(message), text, wrap));
  }

  /** Returns a message's number and text, wrapped to a width. */
  TextBlock wrap(SequenceStep.Message message, double width) {
    return measure.wrap(numbered(message), text, width);
  }

  private static Label numbered(SequenceStep.Message message) {
    String number = message.number();
    if (number == null) {
      return message.text();
    }
    List<Label.Line> lines = new ArrayList<>(message.text().lines());
    List<Label.Span> first = new ArrayList<>();
    first.add(new Label.Span(number, true, false));
    if (!lines.isEmpty()) {
      first.add(Label.Span.plain("\u2002"));
      first.addAll(lines.remove(0).spans());
    }
    lines.add(0, new Label.Line(first));
    return new Label(lines);
  }

  TextBlock note(SequenceStep.Note note) {
    return narrow.computeIfAbsent(
        note, n -> TextMarks.wrap(measure, note.text(), text, close ? 100 : 220));
  }

  /** Returns a note's text, wrapped to a width. */
  TextBlock note(SequenceStep.Note note, double width) {
    return measure.wrap(note.text(), text, width);
  }

  /** Returns the least width of a note, in px. */
  double noteWidth(SequenceStep.Note note) {
    return Math.max(36, Math.ceil(TextMarks.room(note(note)) + 2 * NOTE_PADDING));
  }

  /** Returns the keyword of a frame. */
  TextBlock tag(SequenceStep.Fragment fragment) {
    return narrow.computeIfAbsent(
        fragment,
        f ->
            measure.wrap(
                Label.of(fragment.operator().name().toLowerCase(Locale.ROOT)).bold(),
                TAG_TEXT,
                Double.POSITIVE_INFINITY));
  }

  double tagWidth(SequenceStep.Fragment fragment) {
    return Math.ceil(TextMarks.room(tag(fragment)) + 22);
  }

  /** Returns the guard of a frame's section, in brackets as in UML. */
  TextBlock condition(SequenceStep.Operand operand, double width) {
    return measure.wrap(bracketed(operand.condition()), text, width);
  }

  private static Label bracketed(Label label) {
    if (label.isEmpty() || label.plain().startsWith("[")) {
      return label;
    }
    List<Label.Line> lines = new ArrayList<>();
    int last = label.lines().size() - 1;
    for (int i = 0; i <= last; i++) {
      List<Label.Span> spans = new ArrayList<>(label.lines().get(i).spans());
      if (i == 0) {
        spans.add(0, Label.Span.plain("["));
      }
      if (i == last) {
        spans.add(Label.Span.plain("]"));
      }
      lines.add(new Label.Line(spans));
    }
    return new Label(lines);
  }
}
