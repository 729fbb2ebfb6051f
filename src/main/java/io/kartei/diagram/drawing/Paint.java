package io.kartei.diagram.drawing;

import io.kartei.diagram.element.Colour;
import org.jspecify.annotations.Nullable;

/**
 * An author's changes to the look of a role; null values change nothing.
 *
 * @param fill the colour of an area or of text
 * @param strokeWidth in px
 * @param dashed whether the line is dashed
 */
public record Paint(
    @Nullable Tone fill,
    @Nullable Tone stroke,
    @Nullable Double strokeWidth,
    @Nullable Boolean dashed) {
  /** Leaves the role's look unchanged. */
  public static final Paint ROLE = new Paint(null, null, null, null);

  /** Returns the paint of text, or of an area without a border. */
  public static Paint filled(@Nullable Tone fill) {
    return fill == null ? ROLE : new Paint(fill, null, null, null);
  }

  /** A colour and its counterpart on dark paper. */
  public record Tone(Colour light, Colour dark) {
    /** Returns a tone that is the same on light and dark paper. */
    public static Tone both(Colour colour) {
      return new Tone(colour, colour);
    }
  }
}
