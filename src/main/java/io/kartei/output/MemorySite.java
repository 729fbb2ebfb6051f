package io.kartei.output;

import io.kartei.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A site in memory, for the preview and for tests. */
public final class MemorySite implements SiteSink {
  private final SiteClaims claims = new SiteClaims();
  private final ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();

  @Override
  public void put(String path, byte[] bytes) {
    if (claims.claim(path, bytes)) {
      files.put(path, bytes);
    }
  }

  /** The content of a file, not to be changed; empty if there is no such file. */
  public Optional<byte[]> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** All files so far, by path; their contents are not to be changed. */
  public SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * What cannot be written as it is: see {@link StagedSite#problems}. There is no folder here whose
   * files could be in the way.
   */
  public List<Diagnostic> problems() {
    return claims.problems();
  }
}
