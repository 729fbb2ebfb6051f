package io.kartei.diagram.element;

import org.jspecify.annotations.Nullable;

/**
 * How an author wants something to look; null values are left to the theme.
 *
 * @param fill fill colour
 * @param stroke line colour
 * @param text text colour
 * @param strokeWidth in px, above 0 and at most 12
 * @param dashed whether the line is dashed
 * @param bold whether the text is bold
 * @param italic whether the text is italic
 */
public record Style(
    @Nullable Colour fill,
    @Nullable Colour stroke,
    @Nullable Colour text,
    @Nullable Double strokeWidth,
    @Nullable Boolean dashed,
    @Nullable Boolean bold,
    @Nullable Boolean italic) {
  /** Leaves everything to the theme. */
  public static final Style NONE = new Style(null, null, null, null, null, null, null);

  /** Returns this style with its null values taken from the other. */
  public Style or(Style other) {
    return new Style(
        first(fill, other.fill),
        first(stroke, other.stroke),
        first(text, other.text),
        first(strokeWidth, other.strokeWidth),
        first(dashed, other.dashed),
        first(bold, other.bold),
        first(italic, other.italic));
  }

  /** Returns a text that two styles share if and only if they are equal. */
  public String key() {
    return name(fill)
        + " "
        + name(stroke)
        + " "
        + name(text)
        + " "
        + strokeWidth
        + " "
        + dashed
        + " "
        + bold
        + " "
        + italic;
  }

  private static String name(@Nullable Colour colour) {
    return colour == null ? "" : colour.hex();
  }

  private static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
    return a != null ? a : b;
  }
}
