package io.kartei.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a text file. Notes are UTF-8; what old editors produce is decoded as well as
 * possible: UTF-16 by its byte order mark, and any bytes that aren't UTF-8 as windows-1252.
 */
public final class SourceDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private SourceDecoder() {}

  /**
   * A decoded text.
   *
   * @param text the text without a byte order mark
   * @param foreign the encoding's name if it isn't UTF-8, else null
   * @param place the first part that isn't UTF-8, or null if that is everything or nothing
   */
  public record Decoded(String text, @Nullable String foreign, @Nullable SourceSpan place) {}

  /** Decodes; never fails. */
  public static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decodeUtf8(ByteBuffer.wrap(bytes, 3, bytes.length - 3));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, StandardCharsets.UTF_16BE);
    }
    return decodeUtf8(ByteBuffer.wrap(bytes));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded utf16(byte[] bytes, Charset charset) {
    return new Decoded(new String(bytes, 2, bytes.length - 2, charset), "UTF-16", null);
  }

  /**
   * Decodes valid UTF-8 even in a file of mixed encodings, as results from pasting into old
   * editors.
   */
  private static Decoded decodeUtf8(ByteBuffer in) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(in.remaining());
    int first = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      first = first < 0 ? out.position() : first;
      for (int i = 0; i < result.length(); i++) {
        out.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {in.get()})));
      }
      result = decoder.reset().decode(in, out, true);
    }
    String text = out.flip().toString();
    return first < 0
        ? new Decoded(text, null, null)
        : new Decoded(text, "windows-1252", new SourceSpan(first, first + 1));
  }
}
