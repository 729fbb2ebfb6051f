package io.kartei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashTest {
  /** The example "abc" of FIPS 180. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void isTheSameForATextAndItsBytes() {
    byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);
    assertThat(Hash.of("abc").hex()).isEqualTo(ABC);
    assertThat(Hash.of(bytes).hex()).isEqualTo(ABC);
  }

  /** The check values that the catalogue of CRCs gives for "123456789". */
  @Test
  void aChecksumIsTheSameWhereverTheBytesComeFrom() throws IOException {
    byte[] bytes = "123456789".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("numbers"), bytes);
    assertThat(FileChecksum.of(bytes).hex()).isEqualTo("cbf43926e3069283");
    assertThat(FileChecksum.of(file)).isEqualTo(FileChecksum.of(bytes));
    assertThat(FileChecksum.of(new ByteArrayInputStream(bytes))).isEqualTo(FileChecksum.of(bytes));
    assertThat(FileChecksum.of(out -> out.write(bytes))).isEqualTo(FileChecksum.of(bytes));
  }

  @Test
  void isShortenedToItsBeginning() {
    Hash abc = Hash.of("abc");
    assertThat(abc.hex(8)).isEqualTo("ba7816bf");
    assertThat(abc.base64()).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    assertThat(abc.base64Url(10)).isEqualTo("ungWv48Bz-");
    assertThat(abc.bits()).isEqualTo(0xba7816bf8f01cfeaL);
    assertThat(Hash.sha1("abc").hex()).isEqualTo("a9993e364706816aba3e25717850c26c9cd0d89d");
  }

  /** Ids of questions and cards hang on it: readers would lose what they learned. */
  @Test
  void fingerprintsStay() {
    assertThat(Fingerprints.of("Was ist ein Schlüssel?"))
        .isEqualTo(Hash.of("was ist ein schlüssel").hex(8));
    assertThat(Fingerprints.of("abc")).isEqualTo("ba7816bf");
  }
}
