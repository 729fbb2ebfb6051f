package io.kartei.output;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import io.kartei.text.FileChecksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Keeps track of which files claim which paths, and which cannot be written. */
public final class SiteClaims {
  /** The content by path. */
  private final TreeMap<String, Supplier<FileChecksum>> files = new TreeMap<>();

  private final TreeSet<String> collisions = new TreeSet<>();
  private final SortedMap<String, Phrase> faults = new TreeMap<>();

  /**
   * Claims a path for content.
   *
   * @return whether to write the file; false if it has already been written, or cannot be
   */
  public boolean claim(String path, FileChecksum content) {
    return claim(path, () -> content);
  }

  /** Claims a path for content; its checksum is asked for only if the path is claimed again. */
  public boolean claim(String path, Supplier<FileChecksum> content) {
    Phrase fault = SitePath.fault(path);
    synchronized (this) {
      if (fault != null) {
        faults.put(path, fault);
        return false;
      }
      Supplier<FileChecksum> other = files.putIfAbsent(path, content);
      if (other != null && !other.get().equals(content.get())) {
        collisions.add(path);
      }
      return other == null;
    }
  }

  /** Withdraws a claim because the disk doesn't support the name. */
  public synchronized void refuse(String path, Phrase fault) {
    files.remove(path);
    faults.put(path, fault);
  }

  /** Returns all claimed paths. */
  public synchronized SortedSet<String> paths() {
    return new TreeSet<>(files.keySet());
  }

  /** Returns the problems among the claims, regardless of the order in which they were made. */
  public synchronized List<Diagnostic> problems() {
    List<Diagnostic> problems = new ArrayList<>();
    faults.forEach((path, fault) -> problems.add(SitePath.unwritable(path, fault)));
    collisions.forEach(path -> problems.add(collision(path)));
    files.keySet().stream()
        .filter(path -> isFolder(path))
        .forEach(path -> problems.add(fileAndFolder(path)));
    sameButForCase().forEach(paths -> problems.add(SitePath.sameButForCase(paths)));
    return problems;
  }

  private boolean isFolder(String path) {
    String next = files.higherKey(path + "/");
    return next != null && next.startsWith(path + "/");
  }

  private List<List<String>> sameButForCase() {
    Map<String, List<String>> byFold = new TreeMap<>();
    files
        .keySet()
        .forEach(p -> byFold.computeIfAbsent(SitePath.fold(p), k -> new ArrayList<>()).add(p));
    return byFold.values().stream().filter(paths -> paths.size() > 1).toList();
  }

  private static Diagnostic collision(String path) {
    return Diagnostic.error("output-collision.two-files", path);
  }

  private static Diagnostic fileAndFolder(String path) {
    return Diagnostic.error("output-collision.file-and-folder", path);
  }
}
