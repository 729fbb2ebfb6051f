package io.kartei.diagram.draw.sequence;

import io.kartei.diagram.SequenceDiagram.MenuLink;
import io.kartei.diagram.SequenceDiagram.Participant;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** The head of a lifeline: a box with a name, or a symbol above a name. */
final class SequenceHead {
  private static final double MENU_TEXT = 13;
  private static final double MAX_TEXT_WIDTH = 170;
  private static final double CLOSE_TEXT_WIDTH = 70;
  private static final double MIN_WIDTH = 88;
  private static final double CLOSE_WIDTH = 50;
  private static final double MIN_HEIGHT = 44;
  private static final double PADDING = 14;
  private static final double CLOSE_PADDING = 6;
  private static final double FIGURE = 44;
  private static final double GAP = 4;

  private final Participant participant;
  private final TextMeasure measure;
  private final boolean close;
  private final TextBlock label;
  private final List<TextBlock> menu = new ArrayList<>();

  /**
   * Lays out the text of a head.
   *
   * @param close whether it takes as little width as it can
   * @param text the size of the name, in px
   */
  SequenceHead(Participant participant, TextMeasure measure, boolean close, double text) {
    this.participant = participant;
    this.measure = measure;
    this.close = close;
    double room = close ? CLOSE_TEXT_WIDTH : MAX_TEXT_WIDTH;
    this.label = TextMarks.wrap(measure, participant.label(), text, room);
    for (MenuLink link : participant.menu()) {
      menu.add(TextMarks.wrap(measure, Label.of(link.name()), MENU_TEXT, room));
    }
  }

  /** Returns whether the name is below a symbol rather than in a box. */
  private boolean hasFigure() {
    return switch (participant.role()) {
      case PARTICIPANT, COLLECTIONS, QUEUE -> false;
      case ACTOR, BOUNDARY, CONTROL, ENTITY, DATABASE -> true;
    };
  }

  double width() {
    double text = TextMarks.room(label);
    for (TextBlock block : menu) {
      text = Math.max(text, TextMarks.room(block));
    }
    return Math.ceil(
        hasFigure()
            ? Math.max(FIGURE + 8, text)
            : Math.max(close ? CLOSE_WIDTH : MIN_WIDTH, text + 2 * padding()));
  }

  /**
   * Returns the space that a queue's round ends or a collection's stack take from the text, in px.
   */
  private double padding() {
    double padding = close ? CLOSE_PADDING : PADDING;
    return participant.role() == io.kartei.diagram.SequenceDiagram.Role.QUEUE
        ? padding + 8
        : padding;
  }

  double height() {
    return hasFigure() ? FIGURE + GAP + words() : Math.max(MIN_HEIGHT, words() + 18);
  }

  private double words() {
    return label.height() + menu.stream().mapToDouble(TextBlock::height).sum();
  }

  /**
   * Draws the head of a lifeline.
   *
   * @param id the id of its group
   * @param x the x of the lifeline
   * @param top the top of the head
   */
  Mark draw(String id, double x, double top) {
    List<Mark> marks = new ArrayList<>();
    double y = hasFigure() ? top + FIGURE + GAP : top + (height() - words()) / 2;
    shape(marks, x, top);
    TextMarks.add(marks, label, x, y, Mark.Anchor.MIDDLE, Role.NODE_TEXT, measure);
    y += label.height();
    for (int i = 0; i < menu.size(); i++) {
      List<Mark> words = new ArrayList<>();
      TextMarks.add(words, menu.get(i), x, y, Mark.Anchor.MIDDLE, Role.NODE_DETAIL, measure);
      marks.add(new Mark.Group(null, Role.NODE_DETAIL, participant.menu().get(i).link(), words));
      y += menu.get(i).height();
    }
    return new Mark.Group(id, Role.NODE, null, marks);
  }

  private void shape(List<Mark> marks, double x, double top) {
    switch (participant.role()) {
      case PARTICIPANT -> box(marks, x, top, 6);
      case COLLECTIONS -> {
        double left = x - width() / 2;
        marks.add(
            new Mark.Rectangle(left + 5, top - 5, width(), height(), 3, Role.NODE, Paint.ROLE));
        box(marks, x, top, 3);
      }
      case QUEUE -> queue(marks, x, top);
      case ACTOR -> actor(marks, x, top);
      case DATABASE -> database(marks, x, top);
      case BOUNDARY -> {
        circle(marks, x + 6, top + 23, 15);
        line(marks, x - 20, top + 8, x - 20, top + 38);
        line(marks, x - 20, top + 23, x - 9, top + 23);
      }
      case CONTROL -> {
        circle(marks, x, top + 24, 16);
        marks.add(
            new Mark.Path(
                Outline.from(x + 7, top + 3).line(x, top + 8).line(x + 7, top + 13).open(),
                Role.NODE_LINE,
                Paint.ROLE));
      }
      case ENTITY -> {
        circle(marks, x, top + 22, 16);
        line(marks, x - 16, top + 40, x + 16, top + 40);
      }
    }
  }

  private void box(List<Mark> marks, double x, double top, double radius) {
    marks.add(
        new Mark.Rectangle(x - width() / 2, top, width(), height(), radius, Role.NODE, Paint.ROLE));
  }

  private static void circle(List<Mark> marks, double x, double y, double radius) {
    marks.add(new Mark.Ellipse(x, y, radius, radius, Role.NODE, Paint.ROLE));
  }

  private static void line(List<Mark> marks, double x1, double y1, double x2, double y2) {
    marks.add(new Mark.Path(Outline.from(x1, y1).line(x2, y2).open(), Role.NODE_LINE, Paint.ROLE));
  }

  private void queue(List<Mark> marks, double x, double top) {
    double left = x - width() / 2 + 7;
    double right = x + width() / 2 - 7;
    double bottom = top + height();
    double bulge = 9;
    marks.add(
        new Mark.Path(
            Outline.from(left, top)
                .line(right, top)
                .curve(right + bulge, top, right + bulge, bottom, right, bottom)
                .line(left, bottom)
                .curve(left - bulge, bottom, left - bulge, top, left, top)
                .close(),
            Role.NODE,
            Paint.ROLE));
    marks.add(
        new Mark.Path(
            Outline.from(right, top)
                .curve(right - bulge, top, right - bulge, bottom, right, bottom)
                .open(),
            Role.NODE_LINE,
            Paint.ROLE));
  }

  private static void actor(List<Mark> marks, double x, double top) {
    circle(marks, x, top + 8, 7);
    line(marks, x, top + 15, x, top + 30);
    line(marks, x - 13, top + 20, x + 13, top + 20);
    marks.add(
        new Mark.Path(
            Outline.from(x - 11, top + 43).line(x, top + 30).line(x + 11, top + 43).open(),
            Role.NODE_LINE,
            Paint.ROLE));
  }

  private static void database(List<Mark> marks, double x, double top) {
    double left = x - 19;
    double right = x + 19;
    double rim = top + 8;
    double floor = top + 36;
    marks.add(
        new Mark.Path(
            Outline.from(left, rim)
                .curve(left, rim - 8, right, rim - 8, right, rim)
                .line(right, floor)
                .curve(right, floor + 8, left, floor + 8, left, floor)
                .close(),
            Role.NODE,
            Paint.ROLE));
    marks.add(
        new Mark.Path(
            Outline.from(left, rim).curve(left, rim + 8, right, rim + 8, right, rim).open(),
            Role.NODE_LINE,
            Paint.ROLE));
  }
}
