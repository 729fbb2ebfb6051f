package io.kartei.diagram.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The advance widths of a font, in ems. */
final class GlyphWidths {
  private static final int DIRECT = 0x500;

  /**
   * The width of a character missing from the font, such as an emoji or a Han character: a full
   * square.
   */
  private static final float UNKNOWN = 1.1f;

  private final String resource;
  private final float[] direct;
  private volatile @Nullable Map<Integer, Float> others;

  private GlyphWidths(String resource, float[] direct) {
    this.resource = resource;
    this.direct = direct;
  }

  /** Reads a font; the widths of characters that few notes have, not before they are asked for. */
  static GlyphWidths read(String resource) {
    float[] direct = new float[DIRECT];
    Arrays.fill(direct, UNKNOWN);
    read(resource, 0, DIRECT, (point, width) -> direct[point] = width);
    return new GlyphWidths(resource, direct);
  }

  /** Receives the width of a character that the font has, in ems. */
  private interface Receiver {
    void accept(int point, float width);
  }

  private static void read(String resource, int from, int to, Receiver receiver) {
    try (InputStream in = GlyphWidths.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        float em = font.getUnitsPerEm();
        for (int point = from; point < to; point++) {
          int glyph = glyphs.getGlyphId(point);
          if (glyph != 0) {
            receiver.accept(point, font.getAdvanceWidth(glyph) / em);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Map<Integer, Float> others() {
    Map<Integer, Float> known = others;
    if (known == null) {
      Map<Integer, Float> widths = new HashMap<>();
      read(resource, DIRECT, 0x10000, widths::put);
      known = Map.copyOf(widths);
      others = known;
    }
    return known;
  }

  /** Returns the width of a text, in ems. */
  double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      width += width(point);
      i += Character.charCount(point);
    }
    return width;
  }

  private float width(int point) {
    if (point < DIRECT) {
      return direct[point];
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    Map<Integer, Float> known = others;
    return (known == null ? others() : known).getOrDefault(point, UNKNOWN);
  }
}
