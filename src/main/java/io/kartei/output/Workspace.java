package io.kartei.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder in which a build stages a site. With a journal in it, the move from the old site to
 * the new one is under way; without one, whatever it holds is worth nothing.
 *
 * @param root the folder itself
 */
record Workspace(Path root) {
  /** Its name when it has to be inside of the output folder. */
  static final String INSIDE = ".kartei-staging";

  /** The new site, until it is in its place. */
  Path fresh() {
    return root.resolve("new");
  }

  /** The old site, or those of its files that were moved away. */
  Path aside() {
    return root.resolve("old");
  }

  Path journal() {
    return root.resolve("journal");
  }

  /** The journal while it is being written. */
  Path draft() {
    return root.resolve("journal.part");
  }

  Path lock() {
    return root.resolve("lock");
  }

  /** Whether a build left anything here. */
  boolean isUsed() {
    return Trees.exists(fresh()) || Trees.exists(aside()) || Trees.exists(journal());
  }

  /** Deletes everything but a journal and a lock, and the folder too if it is empty then. */
  void discard(Disk disk) throws IOException {
    disk.delete(draft());
    Trees.delete(disk, fresh());
    Trees.delete(disk, aside());
    if (Trees.isFolder(root) && Trees.children(root).isEmpty()) {
      disk.delete(root);
    }
  }
}
