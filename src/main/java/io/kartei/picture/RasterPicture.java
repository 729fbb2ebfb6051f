package io.kartei.picture;

import io.kartei.messages.Phrase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Checks raster pictures before anything spends memory on them. */
public final class RasterPicture {
  /**
   * The most pixels in a picture, about what a good camera takes. In memory, each takes four bytes.
   */
  public static final long MAX_PIXELS = 25_000_000;

  /** The most pixels to sample when checking that a picture is complete. */
  private static final int MAX_SEEN = 1_000_000;

  /** What the JDK reads. */
  private static final Set<PictureType> READ =
      Set.of(PictureType.PNG, PictureType.JPEG, PictureType.GIF, PictureType.BMP);

  private RasterPicture() {}

  /** Returns what is wrong with the first frame of a picture, or null if nothing is. */
  public static @Nullable Phrase fault(byte[] picture) {
    return fault(new ByteArrayInputStream(picture));
  }

  /**
   * Returns what is wrong with the first frame of a picture in a stream, or null if nothing is.
   * Doesn't close the stream.
   */
  public static @Nullable Phrase fault(InputStream picture) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(picture)) {
      byte[] begin = new byte[PictureType.MAX_PROLOG];
      int length = in.read(begin);
      if (length < 0) {
        return Phrase.of("picture.empty");
      }
      PictureType type = PictureType.of(Arrays.copyOf(begin, length));
      if (type == null || !READ.contains(type)) {
        return Phrase.of("picture.unknown-kind"); // though a plugin may know it
      }
      in.seek(0);
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Phrase.of("picture.unknown-kind");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return fault(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Phrase.of("picture.damaged"); // the JDK's readers throw either
    }
  }

  private static @Nullable Phrase fault(ImageReader reader) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MAX_PIXELS) {
      String size = width + " × " + height;
      return Phrase.of("picture.too-many-pixels", size, MAX_PIXELS / 1_000_000);
    }
    ImageReadParam sparse = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt((double) width * height / MAX_SEEN));
    sparse.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    reader.read(0, sparse);
    return null;
  }
}
