package io.kartei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts that are kept as files under {@code src/test/resources}. */
public final class Golden {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Golden() {}

  /**
   * Compares a text with its file; with {@code -Dgolden.update=true} writes the file instead.
   *
   * @param file below {@code src/test/resources}
   */
  public static void check(String file, String actual) {
    Path path = RESOURCES.resolve(file);
    String text = actual.replace("\r\n", "\n");
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, text);
      }
      assertThat(text).isEqualTo(Files.readString(path).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " (-Dgolden.update=true writes it)", e);
    }
  }
}
