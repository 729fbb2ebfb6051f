package io.kartei.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder in which a build stages a site. If it contains a journal, the change from the old site
 * to the new one is under way; without one, its contents are worthless.
 *
 * @param root the folder itself
 */
record Workspace(Path root) {
  /** Its name if it has to be inside the output folder. */
  static final String INSIDE = ".kartei-staging";

  /** Returns the folder of the new site until it is in place. */
  Path fresh() {
    return root.resolve("new");
  }

  /** Returns the folder of the old site, or of those of its files that were moved aside. */
  Path aside() {
    return root.resolve("old");
  }

  Path journal() {
    return root.resolve("journal");
  }

  /** Returns the path of the journal while it is being written. */
  Path draft() {
    return root.resolve("journal.part");
  }

  Path lock() {
    return root.resolve("lock");
  }

  /** Whether a build left anything behind here. */
  boolean isUsed() {
    return Trees.exists(fresh()) || Trees.exists(aside()) || Trees.exists(journal());
  }

  /** Deletes everything but a journal and a lock, and then the folder if it is empty. */
  void discard(Disk disk) throws IOException {
    disk.delete(draft());
    Trees.delete(disk, fresh());
    Trees.delete(disk, aside());
    if (Trees.isFolder(root) && Trees.children(root).isEmpty()) {
      disk.delete(root);
    }
  }
}
