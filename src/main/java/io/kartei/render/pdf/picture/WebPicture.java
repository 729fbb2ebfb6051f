package io.kartei.render.pdf.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.kartei.messages.Phrase;
import io.kartei.picture.RasterPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The picture in a WebP file, of a moving one its first frame.
 *
 * <p>The decoder never sees the file itself, only the frame in a container of our own: sizes that
 * contradict each other, colour profiles and metadata cannot cost it anything. See the WebP
 * Container Specification, and RFC 9649.
 *
 * @param lossy whether its pixels are an approximation already
 * @param pixels the chunk of its pixels, without its head
 * @param alpha the chunk of its transparency, without its head; null if it is among the pixels
 * @param width in pixels
 * @param height in pixels
 */
record WebPicture(
    boolean lossy, ByteBuffer pixels, @Nullable ByteBuffer alpha, int width, int height) {
  private static final Object ONE_AT_A_TIME = new Object();

  /** How well photos are kept, from 0 to 1: nobody sees a difference on paper. */
  private static final float QUALITY = 0.92f;

  /** The bytes of a frame of an animation before its chunks. */
  private static final int FRAME_HEAD = 16;

  private static final int HAS_ALPHA = 0x10;

  /**
   * Returns a file's picture as one that the printer takes: JPEG if it was lossy and opaque, and
   * PNG otherwise.
   *
   * @param file the content of a WebP file
   * @throws PictureException if it is damaged, or has too many pixels
   */
  static byte[] forPaper(byte[] file) throws PictureException {
    try {
      WebPicture picture = of(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
      if ((long) picture.width * picture.height > RasterPicture.MAX_PIXELS) {
        String size = picture.width + " × " + picture.height;
        long millions = RasterPicture.MAX_PIXELS / 1_000_000;
        throw new PictureException(Phrase.of("picture.too-many-pixels", size, millions));
      }
      synchronized (ONE_AT_A_TIME) { // as a large one takes some hundred megabytes
        return picture.encoded(picture.decoded());
      }
    } catch (IOException | RuntimeException e) { // the decoder throws either
      throw new PictureException(Phrase.of("picture.damaged"));
    }
  }

  private static WebPicture of(ByteBuffer file) throws IOException {
    file.position(12); // "RIFF", a size and "WEBP"
    ByteBuffer alpha = null;
    while (file.remaining() >= 8) {
      String name = name(file);
      long length = Integer.toUnsignedLong(file.getInt());
      if (length > file.remaining()) {
        break;
      }
      ByteBuffer content = file.slice(file.position(), (int) length).order(ByteOrder.LITTLE_ENDIAN);
      switch (name) {
        case "VP8 " -> {
          return lossy(content, alpha);
        }
        case "VP8L" -> {
          return lossless(content);
        }
        case "ALPH" -> alpha = content;
        default -> {}
      }
      boolean goesInto = name.equals("ANMF");
      long next = file.position() + (goesInto ? FRAME_HEAD : length + length % 2);
      file.position((int) Math.min(next, file.limit()));
    }
    throw new IOException("no pixels");
  }

  private static String name(ByteBuffer file) {
    byte[] name = new byte[4];
    file.get(name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  private static WebPicture lossy(ByteBuffer pixels, @Nullable ByteBuffer alpha)
      throws IOException {
    boolean isKeyFrame = (pixels.get(0) & 1) == 0;
    boolean begins = pixels.get(3) == (byte) 0x9d && pixels.getShort(4) == 0x2a01;
    if (!isKeyFrame || !begins) {
      throw new IOException("no key frame");
    }
    return sized(true, pixels, alpha, pixels.getShort(6) & 0x3fff, pixels.getShort(8) & 0x3fff);
  }

  private static WebPicture lossless(ByteBuffer pixels) throws IOException {
    int size = pixels.getInt(1);
    return sized(false, pixels, null, (size & 0x3fff) + 1, (size >> 14 & 0x3fff) + 1);
  }

  private static WebPicture sized(
      boolean lossy, ByteBuffer pixels, @Nullable ByteBuffer alpha, int width, int height)
      throws IOException {
    if (width == 0 || height == 0) {
      throw new IOException("no size");
    }
    return new WebPicture(lossy, pixels, alpha, width, height);
  }

  private BufferedImage decoded() throws IOException {
    ImageReader reader = new WebPImageReaderSpi().createReaderInstance();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(container()))) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  /** Returns a file with this picture and nothing else. */
  private byte[] container() {
    int most = 12 + 18 + 2 * 9 + pixels.capacity() + (alpha == null ? 0 : alpha.capacity());
    ByteBuffer file = ByteBuffer.allocate(most).order(ByteOrder.LITTLE_ENDIAN);
    put(file, "RIFF").putInt(0);
    put(file, "WEBP");
    if (alpha != null) {
      put(file, "VP8X").putInt(10).putInt(HAS_ALPHA);
      put24(file, width - 1);
      put24(file, height - 1);
      put(file, "ALPH", alpha);
    }
    put(file, lossy ? "VP8 " : "VP8L", pixels);
    file.putInt(4, file.position() - 8);
    byte[] bytes = new byte[file.flip().remaining()];
    file.get(bytes);
    return bytes;
  }

  private static void put(ByteBuffer file, String name, ByteBuffer content) {
    put(file, name).putInt(content.capacity()).put(content.duplicate().rewind());
    if (content.capacity() % 2 != 0) {
      file.put((byte) 0);
    }
  }

  private static ByteBuffer put(ByteBuffer file, String name) {
    return file.put(name.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void put24(ByteBuffer file, int value) {
    file.putShort((short) value).put((byte) (value >> 16));
  }

  private byte[] encoded(BufferedImage image) throws IOException {
    boolean photo = lossy && alpha == null;
    ImageWriter writer = ImageIO.getImageWritersByFormatName(photo ? "jpeg" : "png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (photo) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
