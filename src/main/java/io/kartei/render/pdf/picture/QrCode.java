package io.kartei.render.pdf.picture;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A QR code (ISO/IEC 18004) at its size on paper, with the quiet zone around it.
 *
 * @param modules its dark modules, one unit each, from the corner of the quiet zone
 * @param side its side in modules, with the quiet zone
 * @param dots the length of its side in layout dots
 */
public record QrCode(Path2D modules, int side, double dots) implements SVGImage {
  /** In modules, on each side. */
  private static final int QUIET = 4;

  /** The least side, with the quiet zone, in millimetres. */
  private static final double MIN_SIDE = 20;

  /** The least module that a phone reads from paper at arm's length, in millimetres. */
  private static final double MIN_MODULE = 0.42;

  /** In CSS px. */
  private static final double MILLIMETRE = 96 / 25.4;

  /**
   * Returns the code of an address.
   *
   * @param dotsPerPixel layout dots per CSS px
   */
  static QrCode of(String address, double dotsPerPixel) {
    ByteMatrix dark = dark(address);
    int side = dark.getWidth() + 2 * QUIET;
    return new QrCode(path(dark), side, millimetres(dark) * MILLIMETRE * dotsPerPixel);
  }

  /** Returns the side of the code of an address, with the quiet zone, in millimetres. */
  public static double millimetres(String address) {
    return millimetres(dark(address));
  }

  private static double millimetres(ByteMatrix dark) {
    return Math.max(MIN_SIDE, (dark.getWidth() + 2 * QUIET) * MIN_MODULE);
  }

  private static ByteMatrix dark(String address) {
    try {
      return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a code: " + address, e);
    }
  }

  /** Returns the dark modules, with a rectangle for each run of them. */
  private static Path2D path(ByteMatrix dark) {
    Path2D path = new Path2D.Double();
    for (int y = 0; y < dark.getHeight(); y++) {
      int from = -1;
      for (int x = 0; x <= dark.getWidth(); x++) {
        boolean isDark = x < dark.getWidth() && dark.get(x, y) == 1;
        if (isDark && from < 0) {
          from = x;
        } else if (!isDark && from >= 0) {
          path.append(new Rectangle2D.Double(QUIET + from, QUIET + y, x - from, 1), false);
          from = -1;
        }
      }
    }
    return path;
  }

  @Override
  public int getIntrinsicWidth() {
    return (int) Math.ceil(dots);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) Math.ceil(dots);
  }

  @Override
  public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(dots / side, dots / side);
    device.setColor(FSRGBColor.BLACK);
    device.fill(place.createTransformedShape(modules));
  }
}
