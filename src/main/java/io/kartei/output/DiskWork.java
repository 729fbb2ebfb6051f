package io.kartei.output;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Something that a disk may refuse. */
@FunctionalInterface
interface DiskWork<T extends @Nullable Object> {
  T run() throws IOException;

  /**
   * Does it.
   *
   * @param output for which site
   * @throws OutputException if the disk refuses
   */
  static <T extends @Nullable Object> T run(Path output, DiskWork<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw OutputException.failed(output, e);
    }
  }
}
