package io.kartei.picture.paint;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes PNG files (W3C, Portable Network Graphics, second edition) of few colours. The compression
 * is our own, which only knows runs of one value: that of the platform may give other bytes on
 * another machine. Each row is written as its difference to the one above, so evenly coloured areas
 * are long runs.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int MAX_COLOURS = 256;
  private static final int BITS = 8;
  private static final int PALETTE = 3;
  private static final int UP = 2;

  private Png() {}

  /**
   * Returns a picture as a file; where it has more than 256 colours, similar ones become one.
   *
   * @param pixels as {@code 0xRRGGBB}, row by row
   */
  static byte[] of(int[] pixels, int width) {
    int mask = 0xFFFFFF;
    Map<Integer, Integer> palette = palette(pixels, mask);
    for (int bits = 1; palette.size() > MAX_COLOURS; bits++) {
      int kept = 0xFF << bits & 0xFF;
      mask = kept << 16 | kept << 8 | kept;
      palette = palette(pixels, mask);
    }
    int height = pixels.length / width;
    byte[] rows = new byte[height * (width + 1)];
    int[] above = new int[width];
    int last = -1;
    int index = 0;
    for (int row = 0; row < height; row++) {
      rows[row * (width + 1)] = UP;
      for (int x = 0; x < width; x++) {
        int colour = pixels[row * width + x] & mask;
        if (colour != last) {
          index = palette.getOrDefault(colour, 0);
          last = colour;
        }
        rows[row * (width + 1) + 1 + x] = (byte) (index - above[x]);
        above[x] = index;
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    chunk(file, "IHDR", header(width, height));
    chunk(file, "PLTE", colours(palette));
    chunk(file, "IDAT", compressed(rows));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static Map<Integer, Integer> palette(int[] pixels, int mask) {
    Map<Integer, Integer> palette = new TreeMap<>();
    int last = -1;
    for (int pixel : pixels) {
      int colour = pixel & mask;
      if (colour != last) {
        palette.put(colour, 0);
        last = colour;
      }
    }
    int index = 0;
    for (Map.Entry<Integer, Integer> entry : palette.entrySet()) {
      entry.setValue(index++);
    }
    return palette;
  }

  private static byte[] header(int width, int height) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    number(header, width);
    number(header, height);
    header.write(BITS);
    header.write(PALETTE);
    header.writeBytes(new byte[3]); // deflate, the usual filters, not interlaced
    return header.toByteArray();
  }

  private static byte[] colours(Map<Integer, Integer> palette) {
    ByteArrayOutputStream colours = new ByteArrayOutputStream();
    for (int colour : palette.keySet()) {
      colours.write(colour >> 16);
      colours.write(colour >> 8);
      colours.write(colour);
    }
    return colours.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    number(file, data.length);
    file.writeBytes(name);
    file.writeBytes(data);
    number(file, (int) sum.getValue());
  }

  private static void number(ByteArrayOutputStream out, int number) {
    try {
      new DataOutputStream(out).writeInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compresses as zlib does (RFC 1950, RFC 1951), with the fixed codes and runs. */
  private static byte[] compressed(byte[] bytes) {
    BitWriter out = new BitWriter();
    out.bits(0x78, 8);
    out.bits(0x01, 8);
    out.bits(1, 1); // the last block
    out.bits(1, 2); // fixed codes
    int at = 0;
    while (at < bytes.length) {
      int run = 1;
      while (at + run < bytes.length && bytes[at + run] == bytes[at]) {
        run++;
      }
      out.literal(bytes[at] & 0xFF);
      out.repeat(run - 1, bytes[at] & 0xFF);
      at += run;
    }
    out.literal(BitWriter.END);
    byte[] data = out.bytes();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(data);
    Adler32 sum = new Adler32();
    sum.update(bytes);
    number(whole, (int) sum.getValue());
    return whole.toByteArray();
  }
}
