package io.kartei.diagram.drawing;

import io.kartei.diagram.Colour;
import org.jspecify.annotations.Nullable;

/**
 * What an author's wishes change of the look that a role has; null for whatever they leave alone.
 *
 * @param fill of an area, or the colour of words
 * @param strokeWidth in px
 * @param dashed whether the line is dashed
 */
public record Paint(
    @Nullable Tone fill,
    @Nullable Tone stroke,
    @Nullable Double strokeWidth,
    @Nullable Boolean dashed) {
  /** As the role has it. */
  public static final Paint ROLE = new Paint(null, null, null, null);

  /** Words, or an area without a line, in a colour. */
  public static Paint filled(@Nullable Tone fill) {
    return fill == null ? ROLE : new Paint(fill, null, null, null);
  }

  /** A colour, and what it becomes on dark paper. */
  public record Tone(Colour light, Colour dark) {
    /** The same on light and dark paper. */
    public static Tone both(Colour colour) {
      return new Tone(colour, colour);
    }
  }
}
