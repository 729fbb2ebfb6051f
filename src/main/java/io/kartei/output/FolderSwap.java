package io.kartei.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The usual change: moves the old folder aside and the new one into its place. */
final class FolderSwap implements Change {
  /** Its name in the journal. */
  static final String NAME = "swap";

  private final Path site;
  private final Workspace workspace;
  private final Disk disk;

  FolderSwap(OutputFolder folder, Workspace workspace, Disk disk) {
    this.site = folder.root();
    this.workspace = workspace;
    this.disk = disk;
  }

  @Override
  public void apply() throws IOException {
    Path fresh = workspace.fresh();
    Path aside = workspace.aside();
    if (!Trees.exists(fresh)) {
      return;
    }
    if (Trees.exists(site)) {
      if (Trees.exists(aside)) {
        mergeStray();
      } else {
        disk.move(site, aside);
      }
    }
    if (Trees.exists(aside)) {
      new ForeignFiles(disk, Manifest.read(aside)).move(aside, fresh);
    }
    disk.move(fresh, site);
    forceNames();
  }

  /**
   * Merges a folder that somebody recreated while the original was moved aside, such as a checkout
   * that found one of its files missing.
   */
  private void mergeStray() throws IOException {
    new ForeignFiles(disk, Manifest.of(Set.of())).move(site, workspace.fresh());
    Trees.delete(disk, site);
  }

  @Override
  public void undo() throws IOException {
    Path fresh = workspace.fresh();
    Path aside = workspace.aside();
    if (!Trees.exists(aside)) {
      return;
    }
    if (Trees.exists(fresh)) {
      new ForeignFiles(disk, Manifest.read(fresh)).move(fresh, aside);
    }
    disk.move(aside, site);
    forceNames();
  }

  private void forceNames() throws IOException {
    disk.force(workspace.root());
    Path parent = site.getParent();
    if (parent != null) {
      disk.force(parent);
    }
  }

  @Override
  public List<String> lines() {
    return List.of(NAME);
  }
}
