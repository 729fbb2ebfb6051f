package io.kartei.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.source.SourceDecoder.Decoded;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceDecoderTest {

  @Test
  void readsUtf8WithAndWithoutMark() {
    assertThat(SourceDecoder.decode("Übung 📝".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded("Übung 📝", null, null));
    assertThat(SourceDecoder.decode("\uFEFF# Ü".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded("# Ü", null, null));
    assertThat(SourceDecoder.decode(new byte[0])).isEqualTo(new Decoded("", null, null));
  }

  @Test
  void readsUtf16ByItsMark() {
    assertThat(SourceDecoder.decode("\uFEFFÜ📝".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(new Decoded("Ü📝", "UTF-16", null));
    assertThat(SourceDecoder.decode("\uFEFFÜ📝".getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo(new Decoded("Ü📝", "UTF-16", null));
  }

  @Test
  void readsOldEditorsFilesAsWindows1252() {
    byte[] bytes = "Groß „Übung“ – 5 €".getBytes(Charset.forName("windows-1252"));
    assertThat(SourceDecoder.decode(bytes))
        .isEqualTo(new Decoded("Groß „Übung“ – 5 €", "windows-1252", new SourceSpan(3, 4)));
  }

  @Test
  void oneStrayByteDoesNotSpoilTheRest() throws Exception {
    var bytes = new ByteArrayOutputStream();
    bytes.write("📝 Übung ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE4);
    bytes.write(" weiß".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xC3);
    assertThat(SourceDecoder.decode(bytes.toByteArray()))
        .isEqualTo(new Decoded("📝 Übung ä weißÃ", "windows-1252", new SourceSpan(9, 10)));
  }
}
