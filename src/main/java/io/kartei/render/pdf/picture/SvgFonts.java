package io.kartei.render.pdf.picture;

import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.font.PaperFonts.TypeFace;
import io.kartei.render.pdf.font.PrintableText;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.jspecify.annotations.Nullable;

/**
 * Supplies the printing fonts for text in SVG pictures, regardless of the fonts that they ask for
 * or that a machine has.
 */
final class SvgFonts implements FontFamilyResolver {
  private final PaperFonts fonts;
  private final Map<TypeFace, Font> loaded = new ConcurrentHashMap<>();

  public SvgFonts(PaperFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Returns a converter to text that these fonts can draw; Batik only looks up single {@code
   * char}s.
   */
  PrintableText printable() {
    return new PrintableText(c -> Character.isBmpCodePoint(c) && fonts.draws(c));
  }

  private GVTFontFamily named(String family) {
    String name = family.toLowerCase(Locale.ROOT);
    boolean mono = name.contains("mono") || name.contains("courier") || name.contains("consol");
    return new Family(mono ? "Liberation Mono" : "Liberation Sans");
  }

  @Override
  public GVTFontFamily resolve(String family) {
    return named(family);
  }

  @Override
  public GVTFontFamily resolve(String family, FontFace face) {
    return named(family);
  }

  @Override
  public GVTFontFamily loadFont(InputStream in, FontFace face) {
    return getDefault();
  }

  @Override
  public GVTFontFamily getDefault() {
    return new Family("Liberation Sans");
  }

  @Override
  public GVTFontFamily getFamilyThatCanDisplay(char c) {
    return new Family(fonts.fallback(c));
  }

  private Font font(TypeFace face) {
    return loaded.computeIfAbsent(
        face,
        wanted -> {
          try {
            return Font.createFont(
                Font.TRUETYPE_FONT, new ByteArrayInputStream(fonts.file(wanted)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (FontFormatException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** One family in all its faces. */
  private final class Family implements GVTFontFamily {
    private final String name;

    private Family(String name) {
      this.name = name;
    }

    @Override
    public String getFamilyName() {
      return name;
    }

    @Override
    public GVTFontFace getFontFace() {
      return new GVTFontFace(name);
    }

    @Override
    public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
      return deriveFont(size, text.getAttributes());
    }

    @Override
    @SuppressWarnings("rawtypes") // as in the interface
    public GVTFont deriveFont(float size, Map attributes) {
      boolean bold =
          number(attributes.get(TextAttribute.WEIGHT)) > TextAttribute.WEIGHT_SEMIBOLD - 0.01;
      boolean italic = number(attributes.get(TextAttribute.POSTURE)) > 0;
      return new AWTGVTFont(font(new TypeFace(name, bold, italic)), size);
    }

    private static double number(@Nullable Object value) {
      return value instanceof Number number ? number.doubleValue() : 0;
    }

    @Override
    public boolean isComplex() {
      return false;
    }
  }
}
