package io.kartei.diagram.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringTokenizer;

/**
 * The advance widths of a font, in ems. They come from a table rather than from the font's file,
 * which takes a fifth of the time of a first diagram to read; a test compares the two.
 */
final class GlyphWidths {
  /** The number of characters in the tables: all of the Basic Multilingual Plane. */
  static final int SIZE = 0x10000;

  /** The units of an em in the tables, as in the fonts. */
  static final int EM = 2048;

  /**
   * The width of a character missing from the font, such as an emoji or a Han character: a full
   * square.
   */
  private static final float UNKNOWN = 1.1f;

  /** The width of a raised or lowered character that is missing from the font. */
  private static final float SMALL = 0.55f;

  /** Characters up to this one have the width that the font says. */
  private static final int LATIN = 0x500;

  /** In units; -1 for a character that the font hasn't. */
  private final short[] units;

  private GlyphWidths(short[] units) {
    this.units = units;
  }

  /**
   * Reads a table. A line has the code point of a character in hexadecimal, and the widths of this
   * character and of those that follow it, in units.
   *
   * @param resource its name, beside this class
   */
  static GlyphWidths read(String resource) {
    short[] units = new short[SIZE];
    Arrays.fill(units, (short) -1);
    try (InputStream in = GlyphWidths.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        StringTokenizer numbers = new StringTokenizer(line, " ");
        int point = Integer.parseInt(numbers.nextToken(), 16);
        while (numbers.hasMoreTokens()) {
          units[point++] = Short.parseShort(numbers.nextToken());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GlyphWidths(units);
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
    if (point >= LATIN) {
      int type = Character.getType(point);
      if (type == Character.NON_SPACING_MARK
          || type == Character.ENCLOSING_MARK
          || type == Character.FORMAT) {
        return 0;
      }
    }
    if (point < SIZE && units[point] >= 0) {
      return units[point] / (float) EM;
    }
    return isSmall(point) ? SMALL : UNKNOWN;
  }

  /** Returns whether a character is in one of Unicode's blocks of raised and lowered letters. */
  private static boolean isSmall(int point) {
    return (point >= 0x1D2C && point <= 0x1D6A)
        || (point >= 0x1D9B && point <= 0x1DBF)
        || (point >= 0x2070 && point <= 0x209F);
  }
}
