package io.kartei.render.html;

import io.kartei.output.SiteSink;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes one of all the pages that are offered, and makes only that. */
final class SinglePageSink implements SiteSink {
  private final String url;
  private volatile @Nullable Supplier<byte @Nullable []> page;

  SinglePageSink(String url) {
    this.url = url;
  }

  /** Makes the page; returns null if it wasn't offered. */
  byte @Nullable [] made() {
    Supplier<byte @Nullable []> offered = page;
    return offered == null ? null : offered.get();
  }

  @Override
  public void offer(String path, Supplier<byte @Nullable []> file) {
    if (path.equals(url)) {
      page = file;
    }
  }

  @Override
  public void put(String path, byte[] bytes) {}

  @Override
  public void copy(String path, Path file) {}
}
