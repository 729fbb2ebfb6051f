package io.kartei.output;

import io.kartei.source.SourcePaths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Moves a staged site into place by the first method that the disk allows. */
final class SiteCommit {
  private final OutputFolder folder;
  private final Workspace staging;
  private final Manifest before;
  private final Disk disk;
  private final SiteJournal journal;

  SiteCommit(OutputFolder folder, Workspace staging, Manifest before, Disk disk) {
    this.folder = folder;
    this.staging = staging;
    this.before = before;
    this.disk = disk;
    this.journal = new SiteJournal(folder, disk);
  }

  /**
   * Replaces the old site.
   *
   * @param after the manifest of the new site
   * @param changed those of its files, including the manifest, that aren't in the output with the
   *     same content
   * @throws OutputException if no method works; the old site is then unchanged
   */
  void replace(Manifest after, Set<String> changed) throws IOException {
    disk.createFolders(staging.fresh());
    disk.write(staging.fresh().resolve(Manifest.NAME), after.bytes());
    IOException refusal = staging.equals(folder.inside()) ? null : swap();
    if (refusal != null) {
      stageInside(changed);
    }
    if (refusal != null || staging.equals(folder.inside())) {
      move(after, changed, refusal);
    }
  }

  /** Swaps the folders; returns why that failed, or null on success. */
  private @Nullable IOException swap() throws IOException {
    if (Trees.exists(folder.root())) {
      Trees.copyPermissions(folder.root(), staging.fresh());
    }
    try {
      journal.run(new FolderSwap(folder, staging, disk), staging);
      return null;
    } catch (IOException e) {
      return e;
    }
  }

  private void stageInside(Set<String> changed) throws IOException {
    for (String path : changed) {
      Path copy = SourcePaths.below(folder.inside().fresh(), path);
      Path parent = copy.getParent();
      if (parent != null && !Trees.exists(parent)) {
        disk.createFolders(parent);
      }
      disk.linkOrCopy(SourcePaths.below(staging.fresh(), path), copy);
    }
  }

  private void move(Manifest after, Set<String> changed, @Nullable IOException refusal)
      throws IOException {
    var steps = new FilePlan(folder, before).steps(after, changed);
    try {
      journal.run(new FileMoves(folder, steps, disk), folder.inside());
    } catch (IOException e) {
      if (refusal != null) {
        e.addSuppressed(refusal);
      }
      throw OutputException.unmoved(folder.given(), e);
    }
  }
}
