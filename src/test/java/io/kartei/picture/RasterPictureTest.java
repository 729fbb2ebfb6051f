package io.kartei.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.messages.Phrase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RasterPictureTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void aWholePictureIsFine(String format) throws Exception {
    assertThat(RasterPicture.fault(picture(format, 3000))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp"})
  void halfAPictureIsDamaged(String format) throws Exception {
    byte[] whole = picture(format, 300);
    assertThat(RasterPicture.fault(Arrays.copyOf(whole, whole.length / 2)))
        .extracting(Phrase::english)
        .isEqualTo("is damaged");
  }

  @Test
  void moreThanACameraTakesIsTooMuch() {
    assertThat(RasterPicture.fault(png(60_000, 60_000)))
        .extracting(Phrase::english)
        .asString()
        .contains("60000 × 60000 pixels");
    assertThat(RasterPicture.fault(png(Integer.MAX_VALUE, Integer.MAX_VALUE))).isNotNull();
  }

  @Test
  void ofAnAnimationOnlyTheFirstFrameIsRead() throws Exception {
    byte[] one = picture("gif", 30);
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    frames.write(one, 0, one.length - 1);
    frames.write("kein weiteres Bild".getBytes(StandardCharsets.US_ASCII));
    assertThat(RasterPicture.fault(frames.toByteArray())).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kein Bild", "GIF89a", "\u0089PNG"})
  void textIsNoPicture(String text) {
    assertThat(RasterPicture.fault(text.getBytes(StandardCharsets.ISO_8859_1))).isNotNull();
  }

  private static byte[] picture(String format, int side) throws Exception {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < side; i++) {
      image.setRGB(i, i, i * 7919);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  /** A PNG that has nothing but its head. */
  private static byte[] png(int width, int height) {
    byte[] head = "IHDR????????\b\2\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer.wrap(head).putInt(4, width).putInt(8, height);
    CRC32 sum = new CRC32();
    sum.update(head);
    return ByteBuffer.allocate(8 + 4 + head.length + 4)
        .put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(13)
        .put(head)
        .putInt((int) sum.getValue())
        .array();
  }
}
