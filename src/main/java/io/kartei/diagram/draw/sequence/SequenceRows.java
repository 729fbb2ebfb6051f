package io.kartei.diagram.draw.sequence;

import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the steps from top to bottom, each below the previous one. Each instance is used once. */
final class SequenceRows implements SequenceStep.Visitor<SequenceRows> {
  private static final double TEXT_TO_LINE = 5;
  private static final double CROSS = 7;

  private final SequenceColumns columns;
  private final SequenceExtents extents;
  private final SequenceWords words;
  private final List<Lifeline> lifelines = new ArrayList<>();

  /** Marks below the lifelines. */
  private final List<Mark> grounds = new ArrayList<>();

  /** Marks on top of the lifelines. */
  private final List<Mark> marks = new ArrayList<>();

  private final List<Mark> heads = new ArrayList<>();
  private double y;
  private int messages;
  private int notes;
  private @Nullable SequenceStep next;
  private int taken;

  SequenceRows(SequenceColumns columns, SequenceExtents extents, SequenceWords words, double y) {
    this.columns = columns;
    this.extents = extents;
    this.words = words;
    this.y = y;
    for (int i = 0; i < columns.count(); i++) {
      lifelines.add(new Lifeline(columns.x(i)));
    }
  }

  Lifeline lifeline(int index) {
    return lifelines.get(index);
  }

  /** Draws all steps and ends all lifelines. Returns the y of their end. */
  double run(List<SequenceStep> steps) {
    steps(steps);
    y += 18;
    lifelines.stream().filter(Lifeline::isAlive).forEach(line -> line.end(y));
    return y;
  }

  /** Returns everything except the heads at the top, in stacking order. */
  List<Mark> marks() {
    List<Mark> all = new ArrayList<>(grounds);
    lifelines.stream().filter(Lifeline::hasBegun).forEach(line -> line.addTo(all));
    all.addAll(heads);
    all.addAll(marks);
    return all;
  }

  private void steps(List<SequenceStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      next = i + 1 < steps.size() ? steps.get(i + 1) : null;
      taken = 0;
      steps.get(i).accept(this);
      i += taken;
      taken = 0;
    }
  }

  /**
   * Returns whether the next step only begins or ends the activation of the message's participant.
   * If so, skips it.
   */
  private boolean takesNext(boolean begins, String participant) {
    boolean takes =
        next instanceof SequenceStep.Activation activation
            && activation.begins() == begins
            && activation.participant().equals(participant);
    if (takes) {
      next = null;
      taken = 1;
    }
    return takes;
  }

  @Override
  public SequenceRows message(SequenceStep.Message message) {
    y += words.rowGap();
    boolean begins = message.begins() != null || takesNext(true, message.to());
    boolean ends = message.ends() != null || takesNext(false, message.from());
    List<Mark> group = new ArrayList<>();
    if (message.isToSelf()) {
      toSelf(message, begins, ends, group);
    } else {
      across(message, begins, ends, group);
    }
    marks.add(new Mark.Group("message-" + ++messages, Role.EDGE, null, group));
    return this;
  }

  private void across(
      SequenceStep.Message message, boolean begins, boolean ends, List<Mark> group) {
    int a = columns.index(message.from());
    int b = columns.index(message.to());
    int ahead = a < b ? 1 : -1;
    Lifeline from = lifelines.get(a);
    Lifeline to = lifelines.get(b);
    SequenceHead created = message.creates() == null ? null : columns.head(b);
    double start = from.edge(ahead > 0);
    double target =
        created != null
            ? to.x() - ahead * created.width() / 2
            : begins && to.busy() == 0
                ? to.x() - ahead * SequenceWords.BAR / 2
                : ahead < 0 && begins
                    ? to.x() + SequenceWords.bar(to.busy() + 1)
                    : to.edge(ahead < 0);
    double room = Math.abs(target - start) - 2 * SequenceWords.MESSAGE_PADDING;
    TextBlock text = words.wrap(message, TextMarks.within(Math.max(room, 24)));
    words(
        text, new Range(Math.min(start, target), Math.max(start, target)).centre(), message, group);
    if (created != null) {
      y = Math.max(y, y - text.height() + created.height() / 2 - 6);
    }
    line(message, start, target, ahead, group);
    if (begins) {
      to.work(y);
    }
    if (ends) {
      from.rest(y);
    }
    if (created != null) {
      heads.add(created.draw("participant-" + (b + 1), to.x(), y - created.height() / 2));
      y += created.height() / 2;
      to.begin(y);
    }
    gone(message.destroys());
  }

  /** Draws text above a message's line, centred. */
  private void words(
      TextBlock text, double middle, SequenceStep.Message message, List<Mark> group) {
    if (text.isEmpty()) {
      y += 4;
      return;
    }
    cover(Range.around(middle, TextMarks.room(text)), y, y + text.height(), group);
    List<Mark> lines = new ArrayList<>();
    TextMarks.add(lines, text, middle, y, Mark.Anchor.MIDDLE, Role.LABEL, words.measure());
    linked(message, lines, group);
    y += text.height() + TEXT_TO_LINE;
  }

  private static void linked(SequenceStep.Message message, List<Mark> lines, List<Mark> group) {
    if (message.link() == null) {
      group.addAll(lines);
    } else {
      group.add(new Mark.Group(null, Role.LABEL, message.link(), lines));
    }
  }

  private void line(
      SequenceStep.Message message, double start, double target, int ahead, List<Mark> group) {
    SequenceStep.Arrow arrow = message.arrow();
    double tail = start + ahead * SequenceTips.centre(arrow.centralTail());
    double head = target - ahead * SequenceTips.centre(arrow.centralHead());
    group.add(
        new Mark.Path(
            Outline.from(tail + ahead * SequenceTips.inset(arrow.tail()), y)
                .line(head - ahead * SequenceTips.inset(arrow.head()), y)
                .open(),
            arrow.dotted() ? Role.EDGE_DOTTED : Role.EDGE,
            Paint.ROLE));
    SequenceTips.add(group, arrow.tail(), tail, y, -ahead);
    boolean ends =
        message.to().equals(message.destroys()) && arrow.head() == SequenceStep.Tip.CROSS;
    if (!ends) {
      SequenceTips.add(group, arrow.head(), head, y, ahead);
    }
    if (arrow.centralTail()) {
      SequenceTips.circle(group, start, y);
    }
    if (arrow.centralHead()) {
      SequenceTips.circle(group, target, y);
    }
  }

  private void toSelf(
      SequenceStep.Message message, boolean begins, boolean ends, List<Mark> group) {
    int index = columns.index(message.from());
    Lifeline life = lifelines.get(index);
    TextBlock text = words.narrow(message);
    double start = life.edge(true);
    double left = start + SequenceWords.LOOP_TEXT;
    if (!text.isEmpty()) {
      cover(new Range(left, left + TextMarks.room(text)), y, y + text.height(), group);
      List<Mark> lines = new ArrayList<>();
      TextMarks.add(lines, text, left, y, Mark.Anchor.START, Role.LABEL, words.measure());
      linked(message, lines, group);
      y += text.height() + TEXT_TO_LINE;
    }
    double back = y + SequenceWords.LOOP_HEIGHT;
    if (begins) {
      life.work(back);
    }
    double end = life.edge(true);
    double right = Math.max(start, end) + SequenceWords.LOOP_WIDTH;
    SequenceStep.Arrow arrow = message.arrow();
    group.add(
        new Mark.Path(
            Outline.from(start + SequenceTips.inset(arrow.tail()), y)
                .line(right - 8, y)
                .curve(right, y, right, back, right - 8, back)
                .line(end + SequenceTips.inset(arrow.head()), back)
                .open(),
            arrow.dotted() ? Role.EDGE_DOTTED : Role.EDGE,
            Paint.ROLE));
    SequenceTips.add(group, arrow.tail(), start, y, -1);
    SequenceTips.add(group, arrow.head(), end, back, -1);
    y = back;
    if (ends) {
      life.rest(y);
    }
    gone(message.destroys());
  }

  /** Interrupts the lifelines where text covers them, and puts a background over their bars. */
  private void cover(Range range, double from, double to, List<Mark> below) {
    boolean busy = false;
    for (Lifeline line : lifelines) {
      if (line.isAlive()
          && line.x() + columnsReach(line) > range.left() - 2
          && line.x() - SequenceWords.BAR / 2 < range.right() + 2) {
        boolean over = line.x() > range.left() - 3 && line.x() < range.right() + 3;
        if (over) {
          line.gap(from - 1, to + 1);
        }
        busy |= line.busy() > 0;
      }
    }
    if (busy) {
      below.add(
          new Mark.Rectangle(
              range.left() - 2,
              from,
              range.width() + 4,
              to - from,
              3,
              Role.LABEL_BACKGROUND,
              Paint.ROLE));
    }
  }

  private static double columnsReach(Lifeline line) {
    return SequenceWords.bar(line.busy());
  }

  private void gone(@Nullable String participant) {
    if (participant != null) {
      Lifeline life = lifelines.get(columns.index(participant));
      SequenceTips.cross(marks, life.x(), y, CROSS);
      life.end(y);
      y += CROSS;
    }
  }

  @Override
  public SequenceRows note(SequenceStep.Note note) {
    y += words.rowGap();
    Range range = extents.of(note);
    TextBlock text =
        words.note(note, TextMarks.within(range.width() - 2 * SequenceWords.NOTE_PADDING));
    double height = text.height() + 12;
    List<Mark> group = new ArrayList<>();
    group.add(new Mark.Rectangle(range.left(), y, range.width(), height, 2, Role.NOTE, Paint.ROLE));
    TextMarks.add(
        group, text, range.centre(), y + 6, Mark.Anchor.MIDDLE, Role.NOTE_TEXT, words.measure());
    marks.add(new Mark.Group("note-" + ++notes, Role.NOTE, null, group));
    y += height;
    return this;
  }

  @Override
  public SequenceRows activation(SequenceStep.Activation activation) {
    Lifeline life = lifelines.get(columns.index(activation.participant()));
    if (activation.begins()) {
      life.work(y + 3);
    } else {
      y += 5;
      life.rest(y);
    }
    return this;
  }

  @Override
  public SequenceRows fragment(SequenceStep.Fragment fragment) {
    y += words.rowGap();
    Range frame = extents.of(fragment);
    double top = y;
    int at = marks.size();
    List<Mark> lines = new ArrayList<>();
    boolean first = true;
    for (SequenceStep.Operand operand : fragment.operands()) {
      if (!first) {
        y += words.rowGap();
        lines.add(
            new Mark.Path(
                Outline.from(frame.left(), y).line(frame.right(), y).open(),
                Role.DIVIDER,
                Paint.ROLE));
      }
      double tag = words.tagWidth(fragment);
      double left = frame.left() + (first ? tag + 8 : 10);
      TextBlock condition = words.condition(operand, TextMarks.within(frame.right() - 8 - left));
      y += 4;
      if (!condition.isEmpty()) {
        cover(new Range(left, left + TextMarks.room(condition)), y, y + condition.height(), lines);
        TextMarks.add(
            lines, condition, left, y, Mark.Anchor.START, Role.CLUSTER_TEXT, words.measure());
      }
      double least = first ? words.tag(fragment).height() + 4 : 0;
      y += Math.max(condition.height(), least);
      steps(operand.steps());
      first = false;
    }
    y += words.rowGap();
    marks.addAll(at, frame(fragment, frame, top, lines));
    return this;
  }

  private List<Mark> frame(
      SequenceStep.Fragment fragment, Range range, double top, List<Mark> lines) {
    List<Mark> frame = new ArrayList<>();
    frame.add(
        new Mark.Rectangle(range.left(), top, range.width(), y - top, 3, Role.FRAME, Paint.ROLE));
    frame.addAll(lines);
    TextBlock tag = words.tag(fragment);
    double right = range.left() + words.tagWidth(fragment);
    double bottom = top + tag.height() + 6;
    frame.add(
        new Mark.Path(
            Outline.polygon(
                range.left(),
                top,
                right,
                top,
                right,
                bottom - 7,
                right - 8,
                bottom,
                range.left(),
                bottom),
            Role.FRAME_TAG,
            Paint.ROLE));
    TextMarks.add(
        frame,
        tag,
        range.left() + 9,
        top + 3,
        Mark.Anchor.START,
        Role.FRAME_TAG_TEXT,
        words.measure());
    return frame;
  }

  @Override
  public SequenceRows highlight(SequenceStep.Highlight highlight) {
    y += words.rowGap();
    double top = y;
    int at = grounds.size();
    steps(highlight.steps());
    y += words.rowGap() - 2;
    Range range = extents.of(highlight);
    grounds.add(
        at,
        new Mark.Rectangle(
            range.left(),
            top,
            range.width(),
            y - top,
            3,
            Role.GROUND,
            Paint.filled(TintColours.ground(highlight.tint()))));
    return this;
  }
}
