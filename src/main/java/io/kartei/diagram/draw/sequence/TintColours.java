package io.kartei.diagram.draw.sequence;

import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Tint;
import org.jspecify.annotations.Nullable;

/** Softens an author's colours to backgrounds on which the theme's text stays legible. */
final class TintColours {
  private static final Colour INK = new Colour(0x1d, 0x23, 0x30);
  private static final Colour DARK_INK = new Colour(0xe6, 0xe4, 0xde);
  private static final Colour DARK_PAPER = new Colour(0x14, 0x17, 0x1d);

  /** Above WCAG's 4.5 for text, because some text has a softer colour. */
  private static final double CONTRAST = 7;

  private TintColours() {}

  /** Returns a background for text; null for the theme's. */
  static Paint.@Nullable Tone ground(@Nullable Tint tint) {
    return tint == null
        ? null
        : new Paint.Tone(soft(tint, Colour.WHITE, INK), soft(tint, DARK_PAPER, DARK_INK));
  }

  private static Colour soft(Tint tint, Colour paper, Colour ink) {
    double share = tint.opacity();
    Colour mixed = paper.mix(tint.colour(), share);
    while (mixed.contrast(ink) < CONTRAST && share > 0.05) {
      share -= 0.05;
      mixed = paper.mix(tint.colour(), share);
    }
    return mixed;
  }
}
