package io.kartei.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

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

  /**
   * Takes what is made as it is written, however large: where it goes to a disk, it is never whole
   * in memory.
   *
   * @param path as of {@link #put}
   * @throws IOException if it cannot be made, or there is no room for it beside the site
   * @throws java.io.UncheckedIOException if the disk that it goes to fails
   */
  default void write(String path, Content content) throws IOException {
    SingleFile.lend(content, file -> copy(path, file));
  }

  /** What a file holds, to be written whenever it is needed. */
  @FunctionalInterface
  interface Content {

    /** Writes all of it, each time the same; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;

    /** Bytes that are not changed afterwards. */
    static Content of(byte[] bytes) {
      return new Content() {
        @Override
        public void writeTo(OutputStream out) throws IOException {
          out.write(bytes);
        }

        @Override
        public long length() {
          return bytes.length;
        }
      };
    }

    /** What a file holds when it is needed. */
    static Content of(Path file) {
      return new Content() {
        @Override
        public void writeTo(OutputStream out) throws IOException {
          Files.copy(file, out);
        }

        @Override
        public long length() throws IOException {
          return Files.size(file);
        }
      };
    }

    /** In bytes. */
    default long length() throws IOException {
      AtomicLong length = new AtomicLong();
      writeTo(
          new OutputStream() {
            @Override
            public void write(int b) {
              length.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
              length.addAndGet(count);
            }
          });
      return length.get();
    }

    /** All of it in memory. */
    default byte[] bytes() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writeTo(bytes);
      return bytes.toByteArray();
    }
  }

  /** Takes a text file, in UTF-8. */
  default void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
