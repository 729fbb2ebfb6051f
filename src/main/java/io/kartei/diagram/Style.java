package io.kartei.diagram;

import org.jspecify.annotations.Nullable;

/**
 * How an author wants something to look; null for whatever is left to the theme.
 *
 * @param fill colour of the area
 * @param stroke colour of the line
 * @param text colour of the words
 * @param strokeWidth in px, above 0 and at most 12
 * @param dashed whether the line is dashed
 * @param bold whether the words are bold
 * @param italic whether the words are italic
 */
public record Style(
    @Nullable Colour fill,
    @Nullable Colour stroke,
    @Nullable Colour text,
    @Nullable Double strokeWidth,
    @Nullable Boolean dashed,
    @Nullable Boolean bold,
    @Nullable Boolean italic) {
  /** All left to the theme. */
  public static final Style NONE = new Style(null, null, null, null, null, null, null);

  /** This style where it says something, else the other. */
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

  private static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
    return a != null ? a : b;
  }
}
