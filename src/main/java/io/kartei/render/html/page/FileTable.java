package io.kartei.render.html.page;

import io.kartei.concurrent.Once;
import io.kartei.output.SiteSink;
import io.kartei.text.FileChecksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Passes files on and records them. Thread-safe. */
public final class FileTable implements SiteSink {
  private final SiteSink sink;
  private final SortedMap<String, Supplier<@Nullable Entry>> files = new ConcurrentSkipListMap<>();

  /**
   * A recorded file.
   *
   * @param hash its checksum, as {@link FileChecksum#hex}
   * @param size in bytes
   */
  public record Entry(String hash, long size) {
    private static Entry of(byte[] bytes) {
      return new Entry(FileChecksum.of(bytes).hex(), bytes.length);
    }
  }

  FileTable(SiteSink sink) {
    this.sink = sink;
  }

  @Override
  public void put(String path, byte[] bytes) {
    Entry entry = Entry.of(bytes);
    files.put(path, () -> entry);
    sink.put(path, bytes);
  }

  @Override
  public void copy(String path, Path file) throws IOException {
    sink.copy(path, file);
    files.put(path, Once.of(() -> entry(file)));
  }

  /** Returns null if the file has gone since it was copied. */
  private static @Nullable Entry entry(Path file) {
    try {
      return new Entry(FileChecksum.of(file).hex(), Files.size(file));
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void offer(String path, Supplier<byte @Nullable []> file) {
    Offered offered = new Offered(file);
    files.put(path, offered::entry);
    boolean taken = false;
    try {
      sink.offer(path, offered);
      taken = true;
    } finally {
      if (!taken) {
        files.remove(path);
      }
    }
  }

  /** An offered file, which is recorded when it is made. */
  private static final class Offered implements Supplier<byte @Nullable []> {
    private final Supplier<byte @Nullable []> file;
    private volatile @Nullable Entry entry;

    Offered(Supplier<byte @Nullable []> file) {
      this.file = file;
    }

    @Override
    public byte @Nullable [] get() {
      byte[] bytes = file.get();
      entry = bytes == null ? null : Entry.of(bytes);
      return bytes;
    }

    @Nullable Entry entry() {
      if (entry == null) {
        byte[] unused = get();
      }
      return entry;
    }
  }

  /** Returns all files so far by path, sorted; those that were only offered are made for it. */
  Supplier<SortedMap<String, Entry>> files() {
    SortedMap<String, Supplier<@Nullable Entry>> soFar = new TreeMap<>(files);
    return () -> {
      SortedMap<String, Entry> all = new TreeMap<>();
      soFar.forEach(
          (path, entry) -> {
            Entry known = entry.get();
            if (known != null) {
              all.put(path, known);
            }
          });
      return Collections.unmodifiableSortedMap(all);
    };
  }
}
