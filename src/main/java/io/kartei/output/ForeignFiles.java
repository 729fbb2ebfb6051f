package io.kartei.output;

import io.kartei.source.SourcePaths;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Carries over the files in a site's folder that its manifest doesn't list. */
final class ForeignFiles {
  private final Disk disk;
  private final Manifest ours;

  /**
   * @param ours the manifest of the files that are not carried over
   */
  ForeignFiles(Disk disk, Manifest ours) {
    this.disk = disk;
    this.ours = ours;
  }

  /**
   * Moves every foreign file to the same place in another tree, whole folders where possible.
   * Leaves a file where it is if the same content is already there.
   *
   * @throws FileAlreadyExistsException if there is something else in its place
   */
  void move(Path from, Path to) throws IOException {
    move(from, to, "");
  }

  private void move(Path from, Path to, String prefix) throws IOException {
    for (Path child : Trees.children(from)) {
      String path = prefix + SourcePaths.name(child);
      Path target = to.resolve(child.getFileName());
      boolean folder = Trees.isFolder(child);
      if (folder && (ours.listsBelow(path) || Trees.isFolder(target))) {
        move(child, target, path + "/");
      } else if (folder || !(ours.lists(path) && Trees.isFile(child))) {
        moveOne(child, target);
      }
    }
  }

  private void moveOne(Path from, Path to) throws IOException {
    if (Trees.sameContent(from, to)) {
      return;
    }
    Path parent = to.getParent();
    if (parent != null && !Trees.exists(parent)) {
      disk.createFolders(parent);
    }
    disk.move(from, to);
  }
}
