package io.kartei.picture.paint;

import io.kartei.concurrent.Once;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines, from fonts that come with Kartei: Liberation, and DejaVu for what it lacks.
 * Characters that neither has are left out. Thread-safe.
 */
public final class Lettering {
  private static final Pattern BLANKS = Pattern.compile(" +");

  private static final Once<Lettering> REGULAR =
      Once.of(() -> new Lettering("LiberationSans-Regular", "DejaVuSans"));
  private static final Once<Lettering> BOLD =
      Once.of(() -> new Lettering("LiberationSans-Bold", "DejaVuSans-Bold"));

  private final List<TrueTypeFont> fonts;

  private Lettering(String first, String second) {
    this.fonts =
        List.of(
            read("/liberation/" + first + ".ttf"),
            read("/net/sf/jasperreports/fonts/dejavu/" + second + ".ttf"));
  }

  public static Lettering regular() {
    return REGULAR.get();
  }

  public static Lettering bold() {
    return BOLD.get();
  }

  private static TrueTypeFont read(String resource) {
    try (InputStream in = Lettering.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the width of a text in em. */
  public double width(String text) {
    return set(text, new Path2D.Double());
  }

  /**
   * Returns the outline of a text.
   *
   * @param x where it begins
   * @param y its base line
   * @param size the size of its em
   */
  public Path2D outline(String text, double x, double y, double size) {
    Path2D outline = new Path2D.Double();
    set(text, outline);
    outline.transform(new AffineTransform(size, 0, 0, -size, x, y));
    return outline;
  }

  /**
   * Breaks a text into lines between words.
   *
   * @param width the width of a line in em; a longer word stands on a line of its own, and sticks
   *     out
   */
  public List<String> lines(String text, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : BLANKS.split(text.strip())) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  /** Adds the outlines of a text's letters, one em high, and returns its width. */
  private synchronized double set(String text, Path2D outline) {
    double x = 0;
    try {
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        x += add(text.codePointAt(i), x, outline);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return x;
  }

  private double add(int point, double x, Path2D outline) throws IOException {
    for (TrueTypeFont font : fonts) {
      int glyph = font.getUnicodeCmapLookup().getGlyphId(point);
      if (glyph != 0) {
        double em = font.getUnitsPerEm();
        GlyphData shape = font.getGlyph().getGlyph(glyph);
        if (shape != null) {
          AffineTransform place = new AffineTransform(1 / em, 0, 0, 1 / em, x, 0);
          outline.append(shape.getPath().getPathIterator(place), false);
        }
        return font.getAdvanceWidth(glyph) / em;
      }
    }
    return 0;
  }
}
