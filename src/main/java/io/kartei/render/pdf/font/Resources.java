package io.kartei.render.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files used for printing, and others from the jars. */
public final class Resources {
  private Resources() {}

  private static final String FOLDER = "/io/kartei/render/pdf/";

  private static String path(String name) {
    return name.startsWith("/") ? name : FOLDER + name;
  }

  static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(path(name))) {
      if (in == null) {
        throw new IllegalStateException("this jar lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
