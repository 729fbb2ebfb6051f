package io.kartei.output;

import java.nio.charset.StandardCharsets;

/** Takes the files of a site, one at a time, from any thread. */
@FunctionalInterface
public interface SiteSink {

  /**
   * Takes one file.
   *
   * @param path relative to the site's root, with {@code /}, no leading slash, no {@code ..}
   * @param bytes the whole content; not copied, so leave it alone afterwards
   * @throws java.io.UncheckedIOException if the disk fails
   */
  void put(String path, byte[] bytes);

  /** Takes a text file, in UTF-8. */
  default void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
