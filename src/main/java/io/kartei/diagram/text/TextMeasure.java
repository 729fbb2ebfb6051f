package io.kartei.diagram.text;

import io.kartei.diagram.element.Label;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final Pattern PART_OF_NAME = Pattern.compile("[ +_/]|(?<=[\\p{Ll}.])(?=\\p{Lu})");

  /** The distance between baselines, relative to the font size. */
  public static final double LINE_HEIGHT = 1.35;

  /** The height of capitals above the baseline, relative to the font size. */
  public static final double CAP_HEIGHT = 0.72;

  /** The free space above and below a formula, relative to the font size. */
  private static final double AROUND_FORMULA = 0.1;

  private final GlyphWidths regular;
  private final GlyphWidths bold;

  private final Formulas formulas;

  private TextMeasure(GlyphWidths regular, GlyphWidths bold, Formulas formulas) {
    this.regular = regular;
    this.bold = bold;
    this.formulas = formulas;
  }

  /** Returns the same measure with something else that sets formulas. */
  public TextMeasure with(Formulas setter) {
    return setter == formulas ? this : new TextMeasure(regular, bold, setter);
  }

  /** Returns a formula as it is set, or null for text and for what can't be set. */
  @Nullable SetFormula formula(Label.Span span) {
    return span.tex() == null ? null : formulas.set(span.tex());
  }

  /** Returns the width of a part of a line, in px. */
  double width(Label.Span span, double size) {
    SetFormula formula = formula(span);
    return formula == null ? width(span.text(), size, span.bold()) : formula.width() * size;
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
      width += width(span, size);
    }
    return width;
  }

  /** Returns the width of a label's widest word, in px. */
  public double longestWord(Label label, double size) {
    return longest(label, size, BLANK_OR_SIGN);
  }

  /** Returns the width of the widest part of a name such as {@code TheName}, in px. */
  public double longestPart(Label label, double size) {
    return longest(label, size, PART_OF_NAME);
  }

  private double longest(Label label, double size, Pattern between) {
    double widest = 0;
    for (Label.Line line : label.lines()) {
      for (Label.Span span : line.spans()) {
        if (formula(span) != null) {
          widest = Math.max(widest, width(span, size) + 1);
          continue;
        }
        for (String word : between.split(span.text())) {
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
    return new TextBlock(
        lines,
        lines.stream().map(line -> width(line, size)).toList(),
        size,
        this,
        lineHeight(lines) * size);
  }

  /** Returns the height in ems of lines in which every formula has room. */
  private double lineHeight(List<Label.Line> lines) {
    double height = LINE_HEIGHT;
    for (Label.Line line : lines) {
      for (Label.Span span : line.spans()) {
        SetFormula formula = formula(span);
        if (formula != null) {
          double above = 2 * (formula.height() + AROUND_FORMULA) - CAP_HEIGHT;
          double below = 2 * (formula.depth() + AROUND_FORMULA) + CAP_HEIGHT;
          height = Math.max(height, Math.max(above, below));
        }
      }
    }
    return height;
  }

  private static final class Bundled {
    static final TextMeasure MEASURE =
        new TextMeasure(
            GlyphWidths.read("regular.txt"), GlyphWidths.read("bold.txt"), Formulas.NONE);
  }
}
