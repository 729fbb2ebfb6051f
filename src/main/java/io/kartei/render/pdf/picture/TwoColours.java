package io.kartei.render.pdf.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Pictures of two colours of their own, which PDFBox takes for black and white. The files tell by
 * their heads whether they are such.
 */
final class TwoColours {
  private static final int SIGNATURE = 0x89;

  /** Where PNG has the bits of a pixel, and behind them that they are numbers of colours. */
  private static final int PNG_BITS = 24;

  private static final int PNG_PALETTE = 3;

  /** Where GIF has the size of its table of colours, in three bits: 0 for two. */
  private static final int GIF_COLOURS = 10;

  /** Where BMP has the bits of a pixel. */
  private static final int BMP_BITS = 28;

  private static final int SIZE_BITS = 7;

  private TwoColours() {}

  /** Returns a picture with these colours in each of its pixels; any other one as it is. */
  static byte[] spelledOut(byte[] picture) throws IOException {
    BufferedImage image = has(picture) ? ImageIO.read(new ByteArrayInputStream(picture)) : null;
    if (image == null) {
      return picture;
    }
    boolean isOpaque = !image.getColorModel().hasAlpha();
    BufferedImage whole =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            isOpaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = whole.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(whole, "png", out);
    return out.toByteArray();
  }

  private static boolean has(byte[] picture) {
    if (picture.length <= BMP_BITS) {
      return false;
    }
    return switch (picture[0] & 0xff) {
      case SIGNATURE -> picture[PNG_BITS] == 1 && picture[PNG_BITS + 1] == PNG_PALETTE;
      case 'G' -> (picture[GIF_COLOURS] & SIZE_BITS) == 0;
      case 'B' -> picture[BMP_BITS] == 1;
      default -> false;
    };
  }
}
