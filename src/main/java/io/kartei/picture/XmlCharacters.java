package io.kartei.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes an XML file in the encoding it declares (XML 1.0, appendix F). The JDK's parser could do
 * this too, but it prints a message of its own if bytes are wrong.
 */
final class XmlCharacters {
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)");

  /** The length within which a declaration ends, in bytes. */
  private static final int MAX_DECLARATION = 200;

  private XmlCharacters() {}

  /**
   * Decodes a file.
   *
   * @throws CharacterCodingException if its bytes aren't valid in its encoding
   * @throws IllegalArgumentException if there isn't such a encoding
   */
  static String of(byte[] file) throws CharacterCodingException {
    String text =
        encoding(file)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(file))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset encoding(byte[] file) {
    int first = file.length < 2 ? 0 : ((file[0] & 0xFF) << 8) | (file[1] & 0xFF);
    return switch (first) {
      case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
      case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
      default -> declared(file);
    };
  }

  private static Charset declared(byte[] file) {
    int length = Math.min(file.length, MAX_DECLARATION);
    Matcher declared = DECLARED.matcher(new String(file, 0, length, StandardCharsets.ISO_8859_1));
    return declared.lookingAt() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
  }
}
