package io.kartei.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /**
   * Takes a copy of a file, however large: where it goes to a disk, it is never whole in memory.
   *
   * @param path as of {@link #put}
   * @param file what is copied
   * @throws IOException if that cannot be read
   * @throws java.io.UncheckedIOException if the disk that it goes to fails
   */
  default void copy(String path, Path file) throws IOException {
    put(path, Files.readAllBytes(file));
  }

  /** Takes a text file, in UTF-8. */
  default void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
