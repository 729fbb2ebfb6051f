package io.kartei.diagram.draw.chart;

import io.kartei.diagram.XyChart;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Paint.Tone;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Colour;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a series of a chart looks like.
 *
 * @param colour the author's; null for the theme's
 */
record SeriesLook(Role role, @Nullable Colour colour) {
  private static final double LINE = 2.2;

  /** Returns the look of a series, counting from 0. */
  static SeriesLook of(XyChart chart, int index) {
    Colour colour = index < chart.palette().size() ? chart.palette().get(index) : null;
    return new SeriesLook(Role.accent(index), colour);
  }

  /** Returns the paint of a bar or marker. */
  Paint area() {
    return colour == null ? Paint.ROLE : Paint.filled(Tone.both(colour));
  }

  /**
   * Returns the paint of a line.
   *
   * @param number the number of the line among all lines, from 0; every second one is dashed
   */
  Paint line(int number) {
    return new Paint(null, colour == null ? null : Tone.both(colour), LINE, number % 2 == 1);
  }

  /** Returns text in a colour that can be read on a bar. */
  List<Mark> on(List<Mark> words) {
    if (colour == null) {
      return words;
    }
    boolean dark = Colour.BLACK.contrast(colour) >= Colour.WHITE.contrast(colour);
    Paint paint = Paint.filled(Tone.both(dark ? Colour.BLACK : Colour.WHITE));
    List<Mark> painted = new ArrayList<>();
    for (Mark mark : words) {
      painted.add(
          mark instanceof Mark.Text t
              ? new Mark.Text(
                  t.x(), t.y(), t.anchor(), t.size(), t.width(), t.spans(), t.role(), paint)
              : mark);
    }
    return painted;
  }
}
