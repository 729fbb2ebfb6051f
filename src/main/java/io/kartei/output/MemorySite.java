package io.kartei.output;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.text.FileChecksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * A site in memory, for tests and other programs. Copied files stay where they are, and content
 * that is generated while being written is generated on request.
 */
public final class MemorySite implements SiteSink {
  private final SiteClaims claims = new SiteClaims();
  private final ConcurrentSkipListMap<String, Content> files = new ConcurrentSkipListMap<>();

  @Override
  public void put(String path, byte[] bytes) {
    if (claims.claim(path, () -> FileChecksum.of(bytes))) {
      files.put(path, Content.of(bytes));
    }
  }

  @Override
  public void copy(String path, Path file) throws IOException {
    if (claims.claim(path, FileChecksum.of(file))) {
      files.put(path, Content.of(file));
    }
  }

  @Override
  public void write(String path, Content content) throws IOException {
    if (claims.claim(path, FileChecksum.of(content::writeTo))) {
      files.put(path, content);
    }
  }

  /**
   * Returns the content of a file, which must not be modified; empty if there isn't such a file.
   */
  public Optional<byte[]> find(String path) {
    return Optional.ofNullable(files.get(path)).map(MemorySite::bytes);
  }

  /** Returns the contents of all files so far, by path. */
  public SortedMap<String, Content> contents() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Returns all files so far by path, all in memory; they must not be modified. */
  public SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> all = new TreeMap<>();
    files.forEach((path, content) -> all.put(path, bytes(content)));
    return Collections.unmodifiableSortedMap(all);
  }

  private static byte[] bytes(Content content) {
    try {
      return content.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns what cannot be written as it is; see {@link StagedSite#problems}. There is no folder
   * here whose files could be in the way.
   */
  public List<Diagnostic> problems() {
    return claims.problems();
  }
}
