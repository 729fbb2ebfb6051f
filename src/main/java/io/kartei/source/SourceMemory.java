package io.kartei.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The notes that were read last, for the next reading: a file with the same size and time is the
 * same. A file that changed within the last seconds is read again, since it may change twice within
 * one tick of the file system's clock (git's "racily clean" entries). Thread-safe.
 */
public final class SourceMemory {
  /** Coarser than the clock of any file system in use: FAT's has two seconds. */
  private static final long MIN_AGE_MILLIS = 2_500;

  private volatile Map<State, SourceReader.Note> before = Map.of();
  private volatile Map<State, SourceReader.Note> now = new ConcurrentHashMap<>();

  /** A file and what it is told by. */
  private record State(SourceFile file, long size, long modified, @Nullable Object key) {}

  /** Returns a note as it was read earlier, or reads it. */
  SourceReader.Note of(SourceFile file, Supplier<SourceReader.Note> read) {
    State state = settled(file);
    if (state == null) {
      return read.get();
    }
    SourceReader.Note known = before.get(state);
    return now.computeIfAbsent(state, s -> known == null ? read.get() : known);
  }

  /** Returns the state of a file; null if it is unknown or may still change. */
  private static @Nullable State settled(SourceFile file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file.file(), BasicFileAttributes.class);
      long modified = now.lastModifiedTime().toMillis();
      long age = System.currentTimeMillis() - modified;
      return age < MIN_AGE_MILLIS
          ? null
          : new State(
              file, now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS), now.fileKey());
    } catch (IOException e) {
      return null; // to read it says why
    }
  }

  /** Ends a reading: forgets files that were not read in it. */
  public void endRound() {
    before = now;
    now = new ConcurrentHashMap<>();
  }
}
