package io.kartei.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.picture.paint.Canvas;
import io.kartei.picture.paint.Lettering;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures that a build paints, as another program reads them. */
class CanvasTest {
  private static BufferedImage read(Canvas canvas) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(canvas.png()));
  }

  private static int grey(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) & 0xFF;
  }

  @Test
  void aPixelThatIsPartlyCoveredIsMixed() throws IOException {
    Canvas canvas = new Canvas(8, 8, 0xFFFFFF);
    canvas.fill(new Rectangle2D.Double(1.4, 1, 4.2, 3), 1, 0x000000);
    BufferedImage picture = read(canvas);
    assertThat(grey(picture, 0, 2)).isEqualTo(255);
    assertThat(grey(picture, 1, 2)).isEqualTo(102);
    assertThat(grey(picture, 2, 2)).isEqualTo(0);
    assertThat(grey(picture, 5, 2)).isEqualTo(102);
    assertThat(grey(picture, 6, 2)).isEqualTo(255);
    assertThat(grey(picture, 2, 4)).isEqualTo(255);
  }

  @Test
  void aCircleHasItsArea() throws IOException {
    Canvas canvas = new Canvas(100, 100, 0x000000);
    canvas.fill(new Ellipse2D.Double(1, 1, 8, 8), 10, 0xFFFFFF);
    BufferedImage picture = read(canvas);
    double sum = 0;
    for (int at = 0; at < 10_000; at++) {
      sum += grey(picture, at % 100, at / 100) / 255.0;
    }
    assertThat(sum).isBetween(Math.PI * 1600 * 0.99, Math.PI * 1600 * 1.01);
  }

  @Test
  void whatIsOutsideIsLeftOut() throws IOException {
    Canvas canvas = new Canvas(10, 10, 0xFFFFFF);
    Path2D star = new Path2D.Double();
    star.moveTo(-50, 5);
    star.lineTo(5, -60);
    star.lineTo(70, 5);
    star.lineTo(5, 80);
    star.closePath();
    canvas.fill(star, 1, 0x112233);
    BufferedImage picture = read(canvas);
    for (int at = 0; at < 100; at++) {
      assertThat(picture.getRGB(at % 10, at / 10) & 0xFFFFFF).isEqualTo(0x112233);
    }
  }

  @Test
  void aPictureOfTooManyColoursKeepsSimilarOnes() throws IOException {
    Canvas canvas = new Canvas(40, 40, 0xFFFFFF);
    Random random = new Random(7);
    int[] colours = new int[1600];
    for (int at = 0; at < 1600; at++) {
      colours[at] = random.nextInt(0x1000000);
      int row = at / 40;
      canvas.fill(new Rectangle2D.Double(at % 40, row, 1, 1), 1, colours[at]);
    }
    BufferedImage picture = read(canvas);
    for (int at = 0; at < 1600; at++) {
      int red = picture.getRGB(at % 40, at / 40) >> 16 & 0xFF;
      assertThat(Math.abs(red - (colours[at] >> 16))).isLessThan(64);
    }
  }

  @Test
  void lettersHaveWidthsAndOutlines() {
    Lettering bold = Lettering.bold();
    assertThat(bold.width("W")).isGreaterThan(bold.width("i") * 2);
    assertThat(bold.width("Ä →")).isGreaterThan(bold.width("Ä"));
    assertThat(bold.width("\u4E2D")).as("in neither font").isZero();
    Rectangle2D box = bold.outline("H", 10, 50, 20).getBounds2D();
    assertThat(box.getMaxY()).isEqualTo(50);
    assertThat(box.getMinX()).isBetween(10.0, 13.0);
    assertThat(bold.lines("ein Wort und noch eins", 5)).hasSizeGreaterThan(1).contains("ein Wort");
  }
}
