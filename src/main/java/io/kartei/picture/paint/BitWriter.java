package io.kartei.picture.paint;

import java.io.ByteArrayOutputStream;

/** Writes symbols with the fixed Huffman codes of RFC 1951, section 3.2.6. */
final class BitWriter {
  /** The symbol that ends a block. */
  static final int END = 256;

  private static final int MAX_REPEAT = 258;
  private static final int MIN_REPEAT = 3;

  /** The shortest run of each length code from 257 on, and its extra bits (section 3.2.5). */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private static final int[] EXTRA = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int waiting;
  private int count;

  /** Writes the lowest bits of a number, the lowest one first. */
  void bits(int value, int bits) {
    for (int i = 0; i < bits; i++) {
      waiting |= (value >> i & 1) << count;
      if (++count == Byte.SIZE) {
        out.write(waiting);
        waiting = 0;
        count = 0;
      }
    }
  }

  /** Writes a byte, a length code or {@link #END}. */
  void literal(int symbol) {
    if (symbol < 144) {
      code(0x30 + symbol, 8);
    } else if (symbol < 256) {
      code(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      code(symbol - 256, 7);
    } else {
      code(0xC0 + symbol - 280, 8);
    }
  }

  /** Writes a byte that has just been written some more times. */
  void repeat(int times, int symbol) {
    int left = times;
    while (left >= MIN_REPEAT) {
      int length = Math.min(left, MAX_REPEAT);
      int code = LENGTHS.length - 1;
      while (LENGTHS[code] > length) {
        code--;
      }
      literal(END + 1 + code);
      bits(length - LENGTHS[code], EXTRA[code]);
      code(0, 5); // a distance of one byte
      left -= length;
    }
    for (; left > 0; left--) {
      literal(symbol);
    }
  }

  /** Writes a Huffman code, its highest bit first. */
  private void code(int code, int bits) {
    bits(Integer.reverse(code) >>> (Integer.SIZE - bits), bits);
  }

  /** Returns what was written, filled up to a whole byte. */
  byte[] bytes() {
    bits(0, (Byte.SIZE - count) % Byte.SIZE);
    return out.toByteArray();
  }
}
