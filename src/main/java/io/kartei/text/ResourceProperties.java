package io.kartei.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads data that comes with Kartei as a file of properties in UTF-8. */
public final class ResourceProperties {
  private ResourceProperties() {}

  /**
   * Returns the content of a file.
   *
   * @param beside a class of the package that has the file
   * @param file its name, with {@code .properties}
   * @throws IllegalStateException if this build lacks it
   */
  public static Properties read(Class<?> beside, String file) {
    Properties properties = new Properties();
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
