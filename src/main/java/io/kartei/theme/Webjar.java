package io.kartei.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The script libraries of the theme, in the versions that this was built with. */
public final class Webjar {
  private Webjar() {}

  /**
   * Returns a file of a library.
   *
   * @param library its name, such as {@code katex}
   * @param file the path below its {@code dist} folder
   */
  public static byte[] file(String library, String file) {
    try (InputStream list = open("/io/kartei/render/html/version.properties")) {
      Properties versions = new Properties();
      versions.load(list);
      String folder = library + "/" + versions.getProperty(library) + "/dist/";
      try (InputStream in = open("/META-INF/resources/webjars/" + folder + file)) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Webjar.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the class path lacks " + name);
    }
    return in;
  }
}
