package io.kartei.output;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An operation that the disk may refuse. */
@FunctionalInterface
interface DiskWork<T extends @Nullable Object> {
  T run() throws IOException;

  /**
   * Runs the operation.
   *
   * @param output the folder of the site that it is for
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
