package io.kartei.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The list of files that a build wrote, kept in the site as {@value #NAME}: one path per line,
 * sorted. Anything else in the folder belongs to somebody else and is never touched.
 */
final class Manifest {
  /** The file's name. */
  static final String NAME = ".kartei-manifest";

  private final TreeSet<String> paths;
  private final Set<String> folded;

  private Manifest(Collection<String> all) {
    this.paths = new TreeSet<>(all);
    this.folded = paths.stream().map(SitePath::fold).collect(Collectors.toUnmodifiableSet());
  }

  static Manifest of(Collection<String> paths) {
    return new Manifest(paths);
  }

  /**
   * Reads the manifest of a site; it is empty if the site has none. Ignores lines that aren't valid
   * paths.
   */
  static Manifest read(Path site) throws IOException {
    Path file = site.resolve(NAME);
    if (!Trees.isFile(file)) {
      return of(Set.of());
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return of(text.lines().filter(line -> SitePath.fault(line) == null).toList());
  }

  /** Returns the paths of the files written, without the manifest itself. */
  SortedSet<String> paths() {
    return Collections.unmodifiableSortedSet(paths);
  }

  /** Whether a build wrote this file; true for the manifest, too. */
  boolean lists(String path) {
    return paths.contains(path) || path.equals(NAME);
  }

  /** Whether a build wrote a file in or below this folder. */
  boolean listsBelow(String folder) {
    String next = paths.ceiling(folder + "/");
    return next != null && next.startsWith(folder + "/");
  }

  /** Whether a build didn't write this file, but one whose path differs only in case. */
  boolean listsInOtherCase(String path) {
    return !lists(path) && folded.contains(SitePath.fold(path));
  }

  byte[] bytes() {
    return paths.stream()
        .map(path -> path + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
