package io.kartei.diagram.element;

/**
 * A colour with an opacity.
 *
 * @param opacity 0 to 1
 */
public record Tint(Colour colour, double opacity) {
  public Tint {
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("no opacity: " + opacity);
    }
  }
}
