package io.kartei.address;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Addresses as people read and type them: letters that are percent-encoded appear as letters. */
public final class ReadableAddress {
  private static final int ESCAPE = 3;
  private static final int HEX = 16;
  private static final int MAX_ASCII = 0x7f;

  /** Begins what an address tells the browser beside where it leads. */
  private static final String DIRECTIVE = ":~:";

  private ReadableAddress() {}

  /**
   * Returns an address with its percent-encoded letters, digits, dashes and quotation marks
   * decoded. Whatever else is encoded stays, so that the address still leads to the same place when
   * it is typed in. The passage to mark there, which isn't a part of an address, is left out.
   *
   * @param address any text
   * @see <a href="https://wicg.github.io/scroll-to-text-fragment/#the-fragment-directive">URL
   *     Fragment Text Directives</a>
   */
  public static String of(String address) {
    int directive = address.indexOf(DIRECTIVE);
    if (directive >= 0) {
      String before = address.substring(0, directive);
      return of(before.endsWith("#") ? before.substring(0, directive - 1) : before);
    }
    if (address.indexOf('%') < 0) {
      return address;
    }
    StringBuilder out = new StringBuilder(address.length());
    for (int at = 0; at < address.length(); ) {
      int end = at;
      while (isEscape(address, end)) {
        end += ESCAPE;
      }
      if (end > at) {
        decode(address.substring(at, end), out);
        at = end;
      } else {
        out.append(address.charAt(at++));
      }
    }
    return out.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '%'
        && Character.digit(text.charAt(at + 1), HEX) >= 0
        && Character.digit(text.charAt(at + 2), HEX) >= 0;
  }

  /** Decodes a run of escapes; as a whole it must be UTF-8. */
  private static void decode(String escapes, StringBuilder out) {
    byte[] bytes = new byte[escapes.length() / ESCAPE];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(escapes, ESCAPE * i + 1, ESCAPE * i + ESCAPE, HEX);
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      out.append(escapes);
      return;
    }
    int at = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      String letter = Character.toString(text.codePointAt(i));
      int length = ESCAPE * letter.getBytes(StandardCharsets.UTF_8).length;
      out.append(isReadable(letter.codePointAt(0)) ? letter : escapes.substring(at, at + length));
      at += length;
    }
  }

  /** Returns whether a character may be typed: what isn't ASCII never separates parts. */
  private static boolean isReadable(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.DASH_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION,
              Character.MATH_SYMBOL ->
              c > MAX_ASCII;
          default -> false;
        };
  }
}
