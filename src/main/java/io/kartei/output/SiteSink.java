package io.kartei.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes the files of a site, one at a time, from any thread. */
@FunctionalInterface
public interface SiteSink {

  /**
   * Takes one file.
   *
   * @param path relative to the site's root, with {@code /}, without a leading slash or {@code ..}
   * @param bytes the whole content; not copied, so don't modify it afterwards
   * @throws java.io.UncheckedIOException if the disk fails
   */
  void put(String path, byte[] bytes);

  /**
   * Returns whether anybody will see the files, so that what costs much has to be right in them.
   */
  default boolean isKept() {
    return true;
  }

  /**
   * Takes a copy of a file of any size. A sink that writes to disk never holds it whole in memory.
   *
   * @param path as for {@link #put}
   * @param file the file to copy
   * @throws IOException if the file cannot be read
   * @throws java.io.UncheckedIOException if the target disk fails
   */
  default void copy(String path, Path file) throws IOException {
    put(path, Files.readAllBytes(file));
  }

  /**
   * Takes content of any size that is generated while being written. A sink that writes to disk
   * never holds it whole in memory.
   *
   * @param path as for {@link #put}
   * @throws IOException if it cannot be generated, or there is no room for it next to the site
   * @throws java.io.UncheckedIOException if the target disk fails
   */
  default void write(String path, Content content) throws IOException {
    SingleFile.lend(content, file -> copy(path, file));
  }

  /** The content of a file, written on demand. */
  @FunctionalInterface
  interface Content {

    /** Writes all of the content, the same each time; leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;

    /** Makes content from bytes, which must not be modified afterwards. */
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

    /** Makes content from a file, which is read on demand. */
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

    /** Returns the length in bytes. */
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

    /** Returns all of the content. */
    default byte[] bytes() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writeTo(bytes);
      return bytes.toByteArray();
    }
  }

  /**
   * Takes a file that is made when it is needed: at once by a sink that writes, when somebody asks
   * for it by one that only shows.
   *
   * @param path as for {@link #put}
   * @param file makes the content, the same each time, on any thread; null if there is none
   */
  default void offer(String path, Supplier<byte @Nullable []> file) {
    byte[] bytes = file.get();
    if (bytes != null) {
      put(path, bytes);
    }
  }

  /**
   * Takes content of any size that is made when it is needed, like {@link #offer}.
   *
   * @throws IOException as for {@link #write}
   */
  default void offerContent(String path, Supplier<@Nullable Content> file) throws IOException {
    Content content = file.get();
    if (content != null) {
      write(path, content);
    }
  }

  /** Takes a text file, in UTF-8. */
  default void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
