package io.kartei.render.pdf.formula;

import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.font.PaperFonts.TypeFace;
import io.kartei.theme.Webjar;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The signs that MathJax's fonts lack, umlauts above all. They come from KaTeX's fonts, which have
 * the same design, with accents put on letters as TeX does (The TeXbook, chapter 9); what these
 * lack comes from the fonts of the text. Not thread-safe.
 */
final class FormulaGlyphs {
  private static final double UNITS = 1000;

  /** The height of lower-case letters, which accents are made for. */
  private static final double X_HEIGHT = 431;

  /** The accents that KaTeX's fonts have, by combining character. */
  private static final Map<Integer, Integer> ACCENTS =
      Map.of(
          0x300, 0x2CB, 0x301, 0x2CA, 0x302, 0x2C6, 0x303, 0x2DC, 0x304, 0x2C9, 0x306, 0x2D8, 0x307,
          0x2D9, 0x308, 0xA8, 0x30A, 0x2DA, 0x30C, 0x2C7);

  private final PaperFonts fonts;
  private final Map<String, List<TrueTypeFont>> faces = new HashMap<>();

  FormulaGlyphs(PaperFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * A text as outlines, in thousandths of an em; y grows upwards.
   *
   * @param outline the outlines, from the beginning of the base line
   * @param width how far it is to what follows
   */
  record Outlined(Path2D outline, double width) {
    double height() {
      return Math.max(0, outline.getBounds2D().getMaxY());
    }

    double depth() {
      return Math.max(0, -outline.getBounds2D().getMinY());
    }
  }

  /** Returns the outlines of a text, or null if some sign of it isn't in any font. */
  @Nullable Outlined of(String text, boolean bold, boolean italic) {
    Path2D whole = new Path2D.Double();
    double width = 0;
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      Outlined sign = sign(c, faces(bold, italic));
      if (sign == null) {
        return null;
      }
      whole.append(sign.outline().getPathIterator(moved(width, 0)), false);
      width += sign.width();
    }
    return new Outlined(whole, width);
  }

  private @Nullable Outlined sign(int c, List<TrueTypeFont> faces) {
    Outlined plain = glyph(c, faces.subList(0, 1));
    Outlined made = plain == null ? accented(c, faces.get(0)) : plain;
    return made == null ? glyph(c, faces.subList(1, faces.size())) : made;
  }

  /** Puts an accent on a letter, as high above it as above an x. */
  private static @Nullable Outlined accented(int c, TrueTypeFont face) {
    String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
    Integer accent = parts.length() == 2 ? ACCENTS.get((int) parts.charAt(1)) : null;
    int base = parts.charAt(0) == 'i' ? 0x131 : parts.charAt(0);
    Outlined letter = accent == null ? null : glyph(base, List.of(face));
    Outlined above = accent == null ? null : glyph(accent, List.of(face));
    if (letter == null || above == null) {
      return null;
    }
    Rectangle2D under = letter.outline().getBounds2D();
    double right = under.getCenterX() - above.outline().getBounds2D().getCenterX();
    double up = Math.max(0, under.getMaxY() - X_HEIGHT - 20);
    Path2D both = new Path2D.Double(letter.outline());
    both.append(above.outline().getPathIterator(moved(right, up)), false);
    return new Outlined(both, letter.width());
  }

  private static AffineTransform moved(double x, double y) {
    return AffineTransform.getTranslateInstance(x, y);
  }

  private static @Nullable Outlined glyph(int c, List<TrueTypeFont> faces) {
    try {
      for (TrueTypeFont face : faces) {
        int glyph = face.getUnicodeCmapLookup().getGlyphId(c);
        if (glyph != 0) {
          double scale = UNITS / face.getUnitsPerEm();
          GlyphData data = face.getGlyph().getGlyph(glyph);
          Path2D path = new Path2D.Double();
          if (data != null) {
            path.append(
                data.getPath().getPathIterator(AffineTransform.getScaleInstance(scale, scale)),
                false);
          }
          return new Outlined(path, face.getAdvanceWidth(glyph) * scale);
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<TrueTypeFont> faces(boolean bold, boolean italic) {
    String style = (bold ? "Bold" : "") + (italic ? "Italic" : "");
    return faces.computeIfAbsent(
        style.isEmpty() ? "Regular" : style,
        name -> {
          List<TrueTypeFont> found = new ArrayList<>();
          found.add(parse(Webjar.file("katex", "fonts/KaTeX_Main-" + name + ".ttf")));
          found.add(parse(fonts.file(new TypeFace("Liberation Sans", bold, italic))));
          found.add(parse(fonts.file(new TypeFace("DejaVu Sans", bold, false))));
          return found;
        });
  }

  private static TrueTypeFont parse(byte[] file) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
