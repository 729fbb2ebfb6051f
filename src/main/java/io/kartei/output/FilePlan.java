package io.kartei.output;

import io.kartei.output.FileMoves.Kind;
import io.kartei.output.FileMoves.Step;
import io.kartei.source.SourcePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Works out which files have to move to turn one site into another. */
final class FilePlan {
  private final OutputFolder folder;
  private final Manifest before;

  /**
   * @param before what the last build wrote
   */
  FilePlan(OutputFolder folder, Manifest before) {
    this.folder = folder;
    this.before = before;
  }

  /**
   * Returns the steps to take.
   *
   * @param after what this build wrote
   * @param changed those of its files, including the manifest, that aren't in the output with the
   *     same content
   */
  List<Step> steps(Manifest after, Set<String> changed) {
    List<Step> steps = new ArrayList<>();
    for (String path : before.paths()) {
      if (!after.lists(path) && Trees.isPlainFile(folder.root(), path)) {
        steps.add(new Step(Kind.REMOVE, path));
      }
    }
    TreeSet<String> added = new TreeSet<>();
    for (String path : new TreeSet<>(changed)) {
      if (before.lists(path) && Trees.isPlainFile(folder.root(), path)) {
        steps.add(new Step(Kind.REPLACE, path));
      } else {
        added.add(path);
      }
    }
    newFolders(added).forEach(path -> steps.add(new Step(Kind.FOLDER, path)));
    added.forEach(path -> steps.add(new Step(Kind.ADD, path)));
    return steps;
  }

  private Set<String> newFolders(Set<String> files) {
    Set<String> folders = new TreeSet<>();
    for (String path : files) {
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        String name = path.substring(0, slash);
        // a folder of ours may be gone by then, because all its files are gone
        if (!Trees.isFolder(SourcePaths.below(folder.root(), name)) || before.listsBelow(name)) {
          folders.add(name);
        }
      }
    }
    return folders;
  }
}
