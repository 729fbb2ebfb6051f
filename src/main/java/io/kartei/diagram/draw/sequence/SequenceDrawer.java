package io.kartei.diagram.draw.sequence;

import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.draw.text.Titles;
import io.kartei.diagram.draw.text.TooLargeException;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws a sequence diagram: lifelines side by side, messages from top to bottom. */
public final class SequenceDrawer {
  private static final int MAX_PARTICIPANTS = 150;
  private static final double MARGIN = 8;

  /** Drawings higher than this, in px, repeat the participants' names at the bottom. */
  private static final double HIGH = 400;

  private final SequenceDiagram diagram;
  private final SequenceWords words;
  private final SequenceColumns columns;
  private final SequenceExtents extents;
  private final List<Mark> marks = new ArrayList<>();

  private SequenceDrawer(SequenceDiagram diagram, TextMeasure measure, boolean close, double text) {
    this.diagram = diagram;
    this.words = new SequenceWords(measure, close, text, diagram.participants().size());
    this.columns = new SequenceColumns(diagram, words);
    this.extents = new SequenceExtents(columns, words);
  }

  /**
   * Draws a diagram for a space, which its drawing may exceed if nothing else fits.
   *
   * @throws TooLargeException if it has too many participants
   */
  public static Drawing draw(SequenceDiagram diagram, TextMeasure measure, Space space) {
    if (diagram.participants().size() > MAX_PARTICIPANTS) {
      throw new TooLargeException(
          Phrase.of("mermaid.too-many", MAX_PARTICIPANTS, Phrase.of("mermaid.many.participants")));
    }
    if (space.width() < Space.PAGE.width()) {
      return new SequenceDrawer(diagram, measure, true, SequenceWords.SMALL_TEXT).draw();
    }
    Drawing drawing = new SequenceDrawer(diagram, measure, false, SequenceWords.TEXT).draw();
    if (SequenceWords.TEXT * space.scale(drawing.width()) >= SequenceWords.SMALL_TEXT) {
      return drawing;
    }
    Drawing small = new SequenceDrawer(diagram, measure, false, SequenceWords.SMALL_TEXT).draw();
    return space.fits(small.width(), SequenceWords.SMALL_TEXT)
        ? small
        : new SequenceDrawer(diagram, measure, true, SequenceWords.SMALL_TEXT).draw();
  }

  private Drawing draw() {
    Range width = width();
    columns.shift(MARGIN - width.left());
    SequenceExtents placed = new SequenceExtents(columns, words);
    double titles =
        diagram.boxes().stream().mapToDouble(box -> words.title(box).height()).max().orElse(0);
    double top = MARGIN + (diagram.boxes().isEmpty() ? 0 : titles + 2 * SequenceWords.BOX_PADDING);
    if (hasStack()) {
      top += 5;
    }
    double heads = 0;
    Set<String> later = new HashSet<>();
    diagram.messages().stream().filter(m -> m.creates() != null).forEach(m -> later.add(m.to()));
    for (int i = 0; i < columns.count(); i++) {
      if (!later.contains(diagram.participants().get(i).id())) {
        heads = Math.max(heads, columns.head(i).height());
      }
    }
    double line = top + heads;
    SequenceRows rows = new SequenceRows(columns, placed, words, line + 6);
    List<Mark> first = new ArrayList<>();
    for (int i = 0; i < columns.count(); i++) {
      if (!later.contains(diagram.participants().get(i).id())) {
        first.add(head(i, line, ""));
        rows.lifeline(i).begin(line);
      }
    }
    Set<String> gone = new HashSet<>();
    for (SequenceStep.Message message : diagram.messages()) {
      if (message.destroys() != null) {
        gone.add(message.destroys());
      }
    }
    double bottom = rows.run(diagram.steps());
    List<Mark> last = new ArrayList<>();
    if (bottom - top > HIGH) {
      for (int i = 0; i < columns.count(); i++) {
        if (!gone.contains(diagram.participants().get(i).id())) {
          last.add(head(i, bottom + columns.head(i).height(), "-end"));
          heads = Math.max(heads, columns.head(i).height());
        }
      }
      bottom += heads + (hasStack() ? 5 : 0);
    }
    boxes(bottom + SequenceWords.BOX_PADDING);
    marks.addAll(rows.marks());
    marks.addAll(first);
    marks.addAll(last);
    double height = bottom + MARGIN + (diagram.boxes().isEmpty() ? 0 : SequenceWords.BOX_PADDING);
    return Titles.above(
        new Drawing(Math.ceil(width.width() + 2 * MARGIN), Math.ceil(height), null, "", marks),
        diagram.info(),
        words.measure());
  }

  private boolean hasStack() {
    return diagram.participants().stream()
        .anyMatch(p -> p.role() == SequenceDiagram.Role.COLLECTIONS);
  }

  /** Draws a head, given the y of its bottom. */
  private Mark head(int index, double bottom, String suffix) {
    SequenceHead head = columns.head(index);
    return head.draw(
        "participant-" + (index + 1) + suffix, columns.x(index), bottom - head.height());
  }

  /** Returns the range that contains everything. */
  private Range width() {
    Range all = columns.count() == 0 ? new Range(0, 60) : null;
    for (int i = 0; i < columns.count(); i++) {
      double stack =
          diagram.participants().get(i).role() == SequenceDiagram.Role.COLLECTIONS ? 5 : 0;
      Range head = Range.around(columns.x(i), columns.head(i).width());
      all = new Range(head.left(), head.right() + stack).with(all);
    }
    for (SequenceDiagram.Box box : diagram.boxes()) {
      all = range(box).with(all);
    }
    for (SequenceStep step : diagram.steps()) {
      all = extents.of(step).with(all);
    }
    return all == null ? new Range(0, 60) : all;
  }

  private Range range(SequenceDiagram.Box box) {
    Range range = null;
    for (String id : box.participants()) {
      int i = columns.index(id);
      range = Range.around(columns.x(i), columns.head(i).width()).with(range);
    }
    if (range == null) {
      throw new IllegalArgumentException("a box without participants");
    }
    TextBlock title = words.title(box);
    return range
        .with(Range.around(range.centre(), TextMarks.room(title)))
        .grown(SequenceWords.BOX_PADDING);
  }

  private void boxes(double bottom) {
    int number = 0;
    for (SequenceDiagram.Box box : diagram.boxes()) {
      Range range = range(box);
      List<Mark> group = new ArrayList<>();
      group.add(
          new Mark.Rectangle(
              range.left(),
              MARGIN,
              range.width(),
              bottom - MARGIN,
              6,
              Role.CLUSTER,
              Paint.filled(TintColours.ground(box.tint()))));
      TextMarks.add(
          group,
          words.title(box),
          range.centre(),
          MARGIN + SequenceWords.BOX_PADDING - 2,
          Mark.Anchor.MIDDLE,
          Role.CLUSTER_TEXT,
          words.measure());
      marks.add(new Mark.Group("box-" + ++number, Role.CLUSTER, null, group));
    }
  }
}
