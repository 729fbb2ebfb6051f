package io.kartei.diagram.text;

import io.kartei.diagram.element.Label;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Measures text with the glyph widths of Liberation Sans, whose metrics match Arial's and nearly
 * match those of Helvetica and Roboto. Immutable, and the same on every machine.
 *
 * <pre>{@code
 * double width = TextMeasure.bundled().width("Router", 14, false);
 * }</pre>
 */
public final class TextMeasure {
  private static final Pattern BLANK_OR_SIGN = Pattern.compile("[ +_/]");

  /** The distance between baselines, relative to the font size. */
  public static final double LINE_HEIGHT = 1.35;

  /** The height of capitals above the baseline, relative to the font size. */
  public static final double CAP_HEIGHT = 0.72;

  private final GlyphWidths regular;
  private final GlyphWidths bold;

  private TextMeasure(GlyphWidths regular, GlyphWidths bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Returns the measure of the font bundled with Kartei. */
  public static TextMeasure bundled() {
    return Bundled.MEASURE;
  }

  /** Returns the width of a text on one line, in px, at a font size in px. */
  public double width(String text, double size, boolean isBold) {
    return (isBold ? bold : regular).width(text) * size;
  }

  /** Returns the width of a line of a label, in px. */
  public double width(Label.Line line, double size) {
    double width = 0;
    for (Label.Span span : line.spans()) {
      width += width(span.text(), size, span.bold());
    }
    return width;
  }

  /** Returns the width of a label's widest word, in px. */
  public double longestWord(Label label, double size) {
    double widest = 0;
    for (Label.Line line : label.lines()) {
      for (Label.Span span : line.spans()) {
        for (String word : BLANK_OR_SIGN.split(span.text())) {
          widest = Math.max(widest, width(word, size, span.bold()) + 1);
        }
      }
    }
    return widest;
  }

  /**
   * Lays out a label in lines. Breaks lines that would be too wide between words, and breaks a word
   * only if it is too wide on its own.
   *
   * @param size the font size, in px
   * @param maxWidth in px; {@link Double#POSITIVE_INFINITY} keeps the author's lines
   */
  public TextBlock wrap(Label label, double size, double maxWidth) {
    List<Label.Line> lines = new LineBreaker(this, size, maxWidth).lines(label);
    return new TextBlock(lines, lines.stream().map(line -> width(line, size)).toList(), size);
  }

  private static final class Bundled {
    static final TextMeasure MEASURE =
        new TextMeasure(GlyphWidths.read("regular.txt"), GlyphWidths.read("bold.txt"));
  }
}
