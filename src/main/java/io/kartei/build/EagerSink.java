package io.kartei.build;

import io.kartei.output.SiteSink;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Passes files on, and makes those that are only offered right away.
 *
 * @param sink receives them
 */
record EagerSink(SiteSink sink) implements SiteSink {
  @Override
  public void put(String path, byte[] bytes) {
    sink.put(path, bytes);
  }

  @Override
  public void copy(String path, Path file) throws IOException {
    sink.copy(path, file);
  }

  @Override
  public void write(String path, Content content) throws IOException {
    sink.write(path, content);
  }
}
