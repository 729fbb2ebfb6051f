package io.kartei.diagram.draw.graph;

import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Paint.Tone;
import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Style;
import org.jspecify.annotations.Nullable;

/** Adjusts an author's colours to be legible on light and dark paper (WCAG 2.2, AA). */
final class StyleColours {
  /** Approximate page backgrounds, light and dark. */
  private static final Colour LIGHT = Colour.WHITE;

  private static final Colour DARK = new Colour(0x1b, 0x1f, 0x27);
  private static final double WORDS = 4.5;
  private static final double LINES = 3;

  /** The contrast of words in an author's colour on an author's fill, as white on red has. */
  private static final double OWN_WORDS = 3;

  private StyleColours() {}

  /** Returns the paint of a node's or frame's area and border. */
  static Paint area(Style style) {
    Colour fill = style.fill();
    Colour stroke = style.stroke();
    Tone line = null;
    if (stroke != null) {
      line = fill == null ? onPaper(stroke, LINES) : Tone.both(stroke);
    }
    return new Paint(
        fill == null ? null : Tone.both(fill), line, style.strokeWidth(), style.dashed());
  }

  /** Returns the paint of a line between nodes. */
  static Paint line(Style style) {
    Colour stroke = style.stroke();
    return new Paint(
        null, stroke == null ? null : onPaper(stroke, LINES), style.strokeWidth(), style.dashed());
  }

  /** Returns the paint of the solid tip of such a line. */
  static Paint tip(Style style) {
    Colour stroke = style.stroke();
    return stroke == null ? Paint.ROLE : Paint.filled(onPaper(stroke, LINES));
  }

  /** Returns the paint of text in a node or frame. */
  static Paint words(Style style) {
    Colour fill = style.fill();
    Colour text = style.text();
    if (fill != null) {
      return Paint.filled(Tone.both(on(fill, text)));
    }
    return text == null ? Paint.ROLE : Paint.filled(onPaper(text, WORDS));
  }

  /** Returns the paint of lines within a node. */
  static Paint details(Style style) {
    return new Paint(null, area(style).stroke(), style.strokeWidth(), null);
  }

  /** Returns the author's colour, or what of its hue is legible; without one, black or white. */
  private static Colour on(Colour fill, @Nullable Colour text) {
    boolean black = Colour.BLACK.contrast(fill) >= Colour.WHITE.contrast(fill);
    Colour legible = black ? Colour.BLACK : Colour.WHITE;
    if (text == null) {
      return legible;
    }
    return text.contrast(fill) >= OWN_WORDS ? text : towards(text, legible, fill, WORDS);
  }

  private static Tone onPaper(Colour colour, double contrast) {
    return new Tone(
        towards(colour, Colour.BLACK, LIGHT, contrast),
        towards(colour, Colour.WHITE, DARK, contrast));
  }

  /** Mixes in just enough of another colour to reach the contrast with the paper. */
  private static Colour towards(Colour colour, Colour other, Colour paper, double contrast) {
    for (int step = 0; step < 20; step++) {
      Colour mixed = colour.mix(other, step / 20.0);
      if (mixed.contrast(paper) >= contrast) {
        return mixed;
      }
    }
    return other;
  }
}
