package io.kartei.diagram.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The advance widths of a font, in ems. */
final class GlyphWidths {
  private static final int DIRECT = 0x500;

  /**
   * The width of a character missing from the font, such as an emoji or a Han character: a full
   * square.
   */
  private static final float UNKNOWN = 1.1f;

  private final float[] direct;
  private final Map<Integer, Float> others;

  private GlyphWidths(float[] direct, Map<Integer, Float> others) {
    this.direct = direct;
    this.others = others;
  }

  static GlyphWidths read(String resource) {
    try (InputStream in = GlyphWidths.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        float em = font.getUnitsPerEm();
        float[] direct = new float[DIRECT];
        Map<Integer, Float> others = new HashMap<>();
        for (int point = 0; point < 0x10000; point++) {
          int glyph = glyphs.getGlyphId(point);
          float width = glyph == 0 ? 0 : font.getAdvanceWidth(glyph) / em;
          if (point < DIRECT) {
            direct[point] = glyph == 0 ? UNKNOWN : width;
          } else if (glyph != 0) {
            others.put(point, width);
          }
        }
        return new GlyphWidths(direct, Map.copyOf(others));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return others.getOrDefault(point, UNKNOWN);
  }
}
