package io.kartei.output;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.SourcePaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds files in the way of a new site that no build wrote. */
final class Obstacles {
  private final OutputFolder folder;
  private final Path root;
  private final Manifest before;

  /** Folders that a file may be put into. */
  private final Set<String> free = new HashSet<>();

  private final TreeSet<String> found = new TreeSet<>();

  Obstacles(OutputFolder folder, Manifest before) {
    this.folder = folder;
    this.root = folder.root();
    this.before = before;
  }

  /**
   * Finds what is in the way.
   *
   * @param paths the paths of the new site
   * @param same those that are already in the output with the same content
   * @return an error for each obstacle, sorted
   */
  List<Diagnostic> find(Collection<String> paths, Set<String> same) throws IOException {
    for (String path : paths) {
      if (foldersFree(path) && !same.contains(path)) {
        checkFile(path);
      }
    }
    List<Diagnostic> all = new ArrayList<>();
    found.forEach(path -> all.add(diagnostic(path)));
    return all;
  }

  private boolean foldersFree(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String name = path.substring(0, slash);
      Path at = SourcePaths.below(root, name);
      if (free.contains(name)) {
        continue;
      }
      if (Trees.exists(at) && !Trees.isFolder(at)) {
        if (!(Trees.isFile(at) && before.lists(name))) {
          found.add(name);
        }
        return false;
      }
      free.add(name);
    }
    return true;
  }

  private void checkFile(String path) throws IOException {
    Path at = SourcePaths.below(root, path);
    if (Trees.isFolder(at)) {
      addForeignBelow(at, path);
    } else if (Trees.exists(at) && !(Trees.isFile(at) && isOurs(path))) {
      found.add(path);
    }
  }

  private boolean isOurs(String path) throws IOException {
    if (before.listsInOtherCase(path)) {
      String fold = SitePath.fold(path);
      for (String other : before.paths()) {
        if (SitePath.fold(other).equals(fold) && isSame(other, path)) {
          return true;
        }
      }
    }
    return before.lists(path);
  }

  private boolean isSame(String a, String b) throws IOException {
    return Trees.exists(SourcePaths.below(root, a))
        && Files.isSameFile(SourcePaths.below(root, a), SourcePaths.below(root, b));
  }

  private void addForeignBelow(Path at, String path) throws IOException {
    List<Path> children = Trees.children(at);
    if (children.isEmpty() && !before.listsBelow(path)) {
      found.add(path);
    }
    for (Path child : children) {
      String name = path + "/" + SourcePaths.name(child);
      if (Trees.isFolder(child)) {
        addForeignBelow(child, name);
      } else if (!(Trees.isFile(child) && before.lists(name))) {
        found.add(name);
      }
    }
  }

  private Diagnostic diagnostic(String path) {
    return Diagnostic.error(
        "output-foreign-file.in-the-way", SourcePaths.below(folder.given(), path).toString());
  }
}
