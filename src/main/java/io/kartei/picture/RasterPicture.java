package io.kartei.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Looks at pictures made of pixels before anybody spends memory on them. */
public final class RasterPicture {
  /** Of one picture: what a good camera takes; in memory it has four bytes for each. */
  public static final long MAX_PIXELS = 25_000_000;

  /** Of pixels that are looked at to see whether all of it is there. */
  private static final int MAX_SEEN = 1_000_000;

  private RasterPicture() {}

  /** What is wrong with a picture, of which only the first frame counts; empty when nothing is. */
  public static String problem(byte[] picture) {
    return problem(new ByteArrayInputStream(picture));
  }

  /** The same of what a stream holds, which is not closed. */
  public static String problem(InputStream picture) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(picture)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return "is of a kind that cannot be read";
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return problem(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return "is damaged"; // the JDK's readers say so in both ways
    }
  }

  private static String problem(ImageReader reader) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MAX_PIXELS) {
      return "has "
          + width
          + " × "
          + height
          + " pixels, more than "
          + MAX_PIXELS / 1_000_000
          + " million";
    }
    ImageReadParam sparse = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt((double) width * height / MAX_SEEN));
    sparse.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    reader.read(0, sparse);
    return "";
  }
}
