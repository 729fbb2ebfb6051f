package io.kartei.render.pdf;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The Liberation fonts that come with Kartei, read once: nothing on paper depends on the fonts of a
 * machine.
 */
final class PaperFonts {
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  /** One file: which face of which family. */
  private record Face(String family, int weight, FontStyle style, Supplier<InputStream> file) {}

  private final List<Face> faces;
  private final List<CmapLookup> glyphs;
  private final TrueTypeFont widest;
  private final PrintableText printable = new PrintableText(this::draws);
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

  PaperFonts() {
    faces = new ArrayList<>();
    for (String family : List.of("Sans", "Mono")) {
      faces.add(face(family, "Regular", NORMAL, FontStyle.NORMAL));
      faces.add(face(family, "Bold", BOLD, FontStyle.NORMAL));
      faces.add(face(family, "Italic", NORMAL, FontStyle.ITALIC));
      faces.add(face(family, "BoldItalic", BOLD, FontStyle.ITALIC));
    }
    List<TrueTypeFont> parsed = faces.stream().map(PaperFonts::parse).toList();
    widest = parsed.get(1);
    glyphs = parsed.stream().map(PaperFonts::lookup).toList();
  }

  private static Face face(String family, String name, int weight, FontStyle style) {
    byte[] bytes = Resources.bytes("/liberation/Liberation" + family + "-" + name + ".ttf");
    return new Face("Liberation " + family, weight, style, () -> new ByteArrayInputStream(bytes));
  }

  private static TrueTypeFont parse(Face face) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(face.file().get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CmapLookup lookup(TrueTypeFont font) {
    try {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Turns text into what all faces can draw. */
  PrintableText printable() {
    return printable;
  }

  /** Whether every face can draw it. */
  boolean draws(int codePoint) {
    return glyphs.stream().allMatch(lookup -> lookup.getGlyphId(codePoint) != 0);
  }

  /** How wide a text is at most, in em: in the bold sans face. */
  double width(String text) {
    double units = 0;
    try {
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        units += widest.getAdvanceWidth(glyphs.get(1).getGlyphId(text.codePointAt(i)));
      }
      return units / widest.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the fonts known to a renderer, which embeds the part of them that it uses. */
  void addTo(PdfRendererBuilder builder) {
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    for (Face face : faces) {
      builder.useFont(() -> face.file().get(), face.family(), face.weight(), face.style(), true);
    }
  }
}
