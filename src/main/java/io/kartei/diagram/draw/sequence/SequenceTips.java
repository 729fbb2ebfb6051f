package io.kartei.diagram.draw.sequence;

import io.kartei.diagram.SequenceStep.Tip;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import java.util.List;

/** The ends of a message's line. */
final class SequenceTips {
  private static final double LENGTH = 9;
  private static final double HALF = 4.5;
  private static final double CROSS = 4.5;
  private static final double CENTRE = 4;

  private SequenceTips() {}

  /** Returns how much of the line a tip covers, in px. */
  static double inset(Tip tip) {
    return switch (tip) {
      case ARROW, UPPER_HALF, LOWER_HALF -> LENGTH - 1;
      case NONE, OPEN, CROSS, UPPER_STICK, LOWER_STICK -> 0;
    };
  }

  /** Returns how far a circle on the lifeline shortens the message's line, in px. */
  static double centre(boolean central) {
    return central ? CENTRE : 0;
  }

  /** Adds the circle of a central connection. */
  static void circle(List<Mark> marks, double x, double y) {
    marks.add(new Mark.Ellipse(x, y, CENTRE, CENTRE, Role.TIP_HOLLOW, Paint.ROLE));
  }

  /**
   * Adds a tip.
   *
   * @param x the x of its point
   * @param ahead 1 if it points to the right, -1 if to the left
   */
  static void add(List<Mark> marks, Tip tip, double x, double y, int ahead) {
    double back = x - ahead * LENGTH;
    switch (tip) {
      case NONE -> {}
      case ARROW -> solid(marks, Outline.polygon(x, y, back, y - HALF, back, y + HALF));
      case UPPER_HALF -> solid(marks, Outline.polygon(x, y, back, y - HALF - 1, back, y));
      case LOWER_HALF -> solid(marks, Outline.polygon(x, y, back, y, back, y + HALF + 1));
      case OPEN -> open(marks, Outline.from(back, y - HALF).line(x, y).line(back, y + HALF));
      case UPPER_STICK -> open(marks, Outline.from(back, y - HALF - 1).line(x, y));
      case LOWER_STICK -> open(marks, Outline.from(back, y + HALF + 1).line(x, y));
      case CROSS -> {
        double centre = x - ahead * (CROSS + 2);
        cross(marks, centre, y, CROSS);
      }
    }
  }

  /** Adds a cross around a centre. */
  static void cross(List<Mark> marks, double x, double y, double size) {
    open(
        marks,
        Outline.from(x - size, y - size)
            .line(x + size, y + size)
            .move(x - size, y + size)
            .line(x + size, y - size));
  }

  private static void solid(List<Mark> marks, Outline outline) {
    marks.add(new Mark.Path(outline, Role.TIP, Paint.ROLE));
  }

  private static void open(List<Mark> marks, Outline.Builder outline) {
    marks.add(new Mark.Path(outline.open(), Role.TIP_OPEN, Paint.ROLE));
  }
}
