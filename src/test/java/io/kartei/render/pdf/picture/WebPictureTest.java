package io.kartei.render.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve pixels by eight: the left half is red, the right half is blue. */
class WebPictureTest {
  private static final String LOSSY =
      "UklGRk4AAABXRUJQVlA4IEIAAACwAgCdASoMAAgAAoBCJagCdEcAfoBlgH6AApVHJ1wA/ujx32Ifkd/7dGP/8dH/pKRfmZ"
          + "/8m3y353m//pjy35zHAAA=";
  private static final String LOSSLESS =
      "UklGRioAAABXRUJQVlA4TB4AAAAvC8ABAA9wBY8zId/Dcv5jCQKBBCF/m+1WiOh/5AA=";

  /** The right half's upper part can't be seen. */
  private static final String TRANSPARENT =
      "UklGRoYAAABXRUJQVlA4WAoAAAAQAAAACwAABwAAQUxQSB4AAAABFyAQSFKffI2ICAcFbdsw3YM4iB9oMUT0PzLA6glWUDgg"
          + "QgAAALACAJ0BKgwACAACwEwlqAJ0RwB+gGWAfoAC3aNMOAD+4vbb/afEd2v8aD7/73//Zq1PSF/8THUq7fN/"
          + "+P+MkE3YAA==";

  private static final String MOVING =
      "UklGRsQAAABXRUJQVlA4WAoAAAACAAAACwAABwAAQU5JTQYAAAD/////AABBTk1GWgAAAAAAAAAAAAsAAAcAAGQAAABWUDgg"
          + "QgAAALACAJ0BKgwACAACgEIlqAJ0RwB+gGWAfoAClUcnXAD+6PHfYh+R3/t0Y//x0f"
          + "+kpF+Zn/ybfLfneb/+mPLfnMcAAEFOTUY2AAAAAAAAAAAACwAABwAAZAAAAFZQOEweAAAALwvAAQAPcAWPMyHfw3L"
          + "+YwkCgQQhf5vtVojof+QA";

  @ParameterizedTest
  @ValueSource(strings = {LOSSY, LOSSLESS, TRANSPARENT, MOVING})
  void isTheSamePictureInAnotherFormat(String webp) throws Exception {
    BufferedImage picture = printed(bytes(webp));
    assertThat(picture.getWidth()).isEqualTo(12);
    assertThat(picture.getHeight()).isEqualTo(8);
    Color left = new Color(picture.getRGB(1, 6));
    Color right = new Color(picture.getRGB(10, 6));
    assertThat(left.getRed()).isBetween(180, 220);
    assertThat(left.getBlue()).isLessThan(60);
    assertThat(right.getBlue()).isBetween(160, 200);
    assertThat(right.getRed()).isLessThan(50);
  }

  @Test
  void keepsWhatCannotBeSeen() throws Exception {
    BufferedImage picture = printed(bytes(TRANSPARENT));
    assertThat(picture.getRGB(1, 1) >>> 24).isEqualTo(255);
    assertThat(picture.getRGB(10, 1) >>> 24).isZero();
    assertThat(picture.getRGB(10, 6) >>> 24).isBetween(120, 135);
  }

  @Test
  void aPhotoStaysOne() throws Exception {
    assertThat(WebPicture.forPaper(bytes(LOSSY))).startsWith(0xff, 0xd8, 0xff);
    assertThat(WebPicture.forPaper(bytes(LOSSLESS))).startsWith(0x89, 'P', 'N', 'G');
    assertThat(WebPicture.forPaper(bytes(TRANSPARENT))).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void whatIsCutOffIsDamaged() {
    byte[] whole = bytes(LOSSY);
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> WebPicture.forPaper(part))
          .as("%d bytes", length)
          .isInstanceOf(PictureException.class)
          .hasMessageContaining("damaged");
    }
  }

  @Test
  void aPictureIsAsLargeAsItsPixelsSay() {
    byte[] vast = bytes(MOVING); // the file's own head says 12 × 8
    vast[0x4c + 6] = (byte) 0xff;
    vast[0x4c + 7] = 0x3f;
    vast[0x4c + 8] = (byte) 0xff;
    vast[0x4c + 9] = 0x3f;
    assertThatThrownBy(() -> WebPicture.forPaper(vast))
        .isInstanceOf(PictureException.class)
        .hasMessageContaining("16383 × 16383");
  }

  /** Whatever a byte becomes, the file is a picture or damaged. */
  @ParameterizedTest
  @ValueSource(strings = {LOSSY, LOSSLESS, TRANSPARENT, MOVING})
  void anyOtherByteIsBearable(String webp) {
    byte[] whole = bytes(webp);
    int pictures = 0;
    int faults = 0;
    for (int at = 0; at < whole.length; at++) {
      if (webp.equals(LOSSLESS) && at > 20 && at < 25) {
        continue; // its size: a large picture only takes its time
      }
      for (int value : new int[] {0x00, 0xff, 0x55}) {
        byte[] other = whole.clone();
        other[at] = (byte) value;
        try {
          assertThat(WebPicture.forPaper(other)).isNotEmpty();
          pictures++;
        } catch (PictureException e) {
          assertThat(e.getMessage()).containsAnyOf("damaged", "pixels");
          faults++;
        }
      }
    }
    assertThat(pictures).isPositive();
    assertThat(faults).isPositive();
  }

  private static BufferedImage printed(byte[] webp) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(WebPicture.forPaper(webp)));
  }

  private static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
