package io.kartei.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The types of pictures that browsers show, told apart by how their content begins. */
public enum PictureType {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  GIF("image/gif", "gif"),
  BMP("image/bmp", "bmp"),
  WEBP("image/webp", "webp"),
  AVIF("image/avif", "avif"),
  SVG("image/svg+xml", "svg");

  /** In bytes. What an SVG's root element may have before it: a declaration, comments. */
  public static final int MAX_PROLOG = 4096;

  private final String mediaType;
  private final String extension;

  PictureType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** Returns its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns what the names of its files end in, without a dot. */
  public String extension() {
    return extension;
  }

  /** Whether a file is called like a picture of one of these types. */
  public static boolean isName(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ending.length() < path.length()
        && (ending.equals("jpeg")
            || Arrays.stream(values()).anyMatch(type -> type.extension.equals(ending)));
  }

  /**
   * Returns the type of some content, or null if it is no picture.
   *
   * @param content the content, or its first few thousand bytes
   */
  public static @Nullable PictureType of(byte[] content) {
    int length = Math.min(content.length, MAX_PROLOG);
    String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG\r\n")) {
      return PNG;
    }
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (start.startsWith("GIF8")) {
      return GIF;
    }
    if (start.startsWith("BM") && !start.startsWith("BM", 2) && start.indexOf('\0') > 0) {
      return BMP;
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (start.startsWith("ftypavi", 4)) {
      return AVIF;
    }
    return isSvg(start) ? SVG : null;
  }

  private static boolean isSvg(String start) {
    String text = start.toLowerCase(Locale.ROOT);
    int root = text.indexOf("<svg");
    return root >= 0 && !text.substring(0, root).contains("<html");
  }
}
