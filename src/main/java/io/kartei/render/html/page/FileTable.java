package io.kartei.render.html.page;

import io.kartei.output.SiteSink;
import io.kartei.text.FileChecksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Passes files on and records them. Thread-safe. */
public final class FileTable implements SiteSink {
  private final SiteSink sink;
  private final SortedMap<String, Entry> files = new ConcurrentSkipListMap<>();

  /**
   * A recorded file.
   *
   * @param hash its checksum, as {@link FileChecksum#hex}
   * @param size in bytes
   */
  public record Entry(String hash, long size) {}

  FileTable(SiteSink sink) {
    this.sink = sink;
  }

  @Override
  public void put(String path, byte[] bytes) {
    files.put(path, new Entry(FileChecksum.of(bytes).hex(), bytes.length));
    sink.put(path, bytes);
  }

  @Override
  public void copy(String path, Path file) throws IOException {
    files.put(path, new Entry(FileChecksum.of(file).hex(), Files.size(file)));
    sink.copy(path, file);
  }

  /** Returns all files so far by path, sorted. */
  SortedMap<String, Entry> files() {
    return Collections.unmodifiableSortedMap(files);
  }
}
