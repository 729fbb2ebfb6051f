package io.kartei.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program that built the site. */
public final class Generator {
  /** Its name, in lower case. */
  public static final String NAME = "kartei";

  private Generator() {}

  /** Returns its version, which the build wrote to a file next to this class: {@code 0.1.0}. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in = Generator.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("this build does not know its version");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
