package io.kartei.render.pdf.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file that is found to be one that can be embedded, and in part. */
final class FontFile {
  /** How the files begin that hold PostScript outlines, which PDFBox doesn't embed in part. */
  private static final int POSTSCRIPT = 0x4f54544f;

  /** How the files begin that hold several fonts: {@code ttcf}. */
  private static final int COLLECTION = 0x74746366;

  /** OpenType, "OS/2", {@code fsType}: how the font's licence lets it be embedded. */
  private static final int USAGE = 0x000f;

  private static final int RESTRICTED = 0x0002;
  private static final int NOT_IN_PART = 0x0100;
  private static final int ONLY_BITMAPS = 0x0200;

  private final byte[] bytes;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private FontFile(byte[] bytes, TrueTypeFont font, CmapLookup glyphs) {
    this.bytes = bytes;
    this.font = font;
    this.glyphs = glyphs;
  }

  /**
   * Reads a font file.
   *
   * @throws UnfitFont if it isn't one, or can't be embedded
   */
  static FontFile of(byte[] bytes) throws UnfitFont {
    int begin = bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
    if (begin == POSTSCRIPT || begin == COLLECTION) {
      throw new UnfitFont(begin == POSTSCRIPT ? "paper-font.outlines" : "paper-font.collection");
    }
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      int rights = metrics == null ? 0 : metrics.getFsType();
      if ((rights & USAGE) == RESTRICTED || (rights & (NOT_IN_PART | ONLY_BITMAPS)) != 0) {
        throw new UnfitFont("paper-font.not-permitted");
      }
      font.getGlyph().getGlyph(0);
      return new FontFile(bytes, font, font.getUnicodeCmapLookup());
    } catch (IOException | RuntimeException e) { // the parser throws either
      throw new UnfitFont("paper-font.no-font");
    }
  }

  byte[] bytes() {
    return bytes;
  }

  boolean draws(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /** Returns the width of a letter, in em. */
  double width(int codePoint) {
    return PaperFonts.advance(font, glyphs.getGlyphId(codePoint));
  }

  /** A file that can't be used as a font. */
  static final class UnfitFont extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code the key of the diagnostic that says why
     */
    UnfitFont(String code) {
      super(code, null, false, false);
      this.code = code;
    }

    /** Returns the key of the diagnostic that says why. */
    String code() {
      return code;
    }
  }
}
