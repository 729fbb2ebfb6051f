package io.kartei.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the change from the old site to the new one atomic. The plan is written to the journal
 * before the first file moves; whoever finds a journal continues where the other process stopped.
 *
 * <p>It guarantees that whenever a process is killed, in a build or in a recovery, the next {@link
 * #recover} leaves either exactly the old site or exactly the new one, and every file that Kartei
 * did not write. After a power failure the guarantee is weaker: the journal is on the disk before
 * the first move and foreign files are only ever renamed, but pages are not forced to the disk, as
 * that takes seconds on some disks, so some pages of the last build may be empty or truncated. The
 * next build compares contents and repairs them.
 */
public final class SiteJournal {
  private static final String VERSION = "kartei-journal 1";

  private final OutputFolder folder;
  private final Disk disk;

  SiteJournal(OutputFolder folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** The outcome of a recovery. */
  public enum Recovery {
    /** The last build ended normally; there was nothing to do. */
    NOTHING,
    /** A build was stopped before it began to move files; its staged files were deleted. */
    DISCARDED,
    /** A build was stopped while it moved files; the site is now the new one. */
    COMPLETED,
    /**
     * A build was stopped while it moved files and could not be completed; the site is the old one
     * again.
     */
    UNDONE,
    /** Another process is building at the moment; nothing was done. */
    BUSY
  }

  /**
   * Cleans up after a build that was killed. Every command does this before it looks at a site. It
   * writes nothing if there is nothing to do, may be interrupted at any moment, and may be
   * repeated.
   *
   * @param output the site's folder; need not exist
   * @throws OutputException if neither the old nor the new site can be restored at the moment, or
   *     the disk fails
   */
  public static Recovery recover(Path output) {
    return recover(output, new RealDisk());
  }

  static Recovery recover(Path output, Disk disk) {
    return DiskWork.run(output, () -> recovered(output, disk));
  }

  private static Recovery recovered(Path output, Disk disk) throws IOException {
    OutputFolder folder = OutputFolder.of(output);
    if (folder.workspaces().stream().noneMatch(w -> Trees.exists(w.root()))) {
      return Recovery.NOTHING;
    }
    SiteLock lock = SiteLock.tryAcquire(folder);
    if (lock == null) {
      return Recovery.BUSY;
    }
    try {
      return new SiteJournal(folder, disk).recover();
    } finally {
      lock.close();
    }
  }

  /** Cleans up; the caller must hold the lock. */
  Recovery recover() throws IOException {
    Recovery found = Recovery.NOTHING;
    for (Workspace workspace : folder.workspaces()) {
      if (Trees.exists(workspace.journal())) {
        found = resume(workspace);
      } else if (workspace.isUsed()) {
        found = Recovery.DISCARDED;
      }
      tidy(workspace);
    }
    return found;
  }

  private Recovery resume(Workspace workspace) throws IOException {
    Change change;
    try {
      change = read(workspace);
    } catch (IOException e) {
      throw OutputException.unfinished(folder.given(), workspace, e);
    }
    try {
      finish(change, workspace);
      return Recovery.COMPLETED;
    } catch (IOException e) {
      return Recovery.UNDONE;
    }
  }

  /**
   * Makes a change.
   *
   * @throws IOException if it could not be made; the site is then unchanged
   * @throws OutputException if it could not even be undone; the next recovery tries again
   */
  void run(Change change, Workspace workspace) throws IOException {
    String text = VERSION + "\n" + String.join("\n", change.lines()) + "\n";
    disk.write(workspace.draft(), text.getBytes(StandardCharsets.UTF_8));
    disk.force(workspace.draft());
    disk.move(workspace.draft(), workspace.journal());
    try {
      disk.force(workspace.root());
    } catch (IOException e) {
      // what is reported as not done must not be done by the next recovery
      withdraw(workspace, e);
      throw e;
    }
    finish(change, workspace);
    tidy(workspace);
  }

  private void finish(Change change, Workspace workspace) throws IOException {
    try {
      change.apply();
    } catch (IOException e) {
      undo(change, workspace, e);
      throw e;
    }
    end(workspace);
  }

  private void end(Workspace workspace) {
    try {
      disk.delete(workspace.journal());
    } catch (IOException e) {
      throw OutputException.unfinished(folder.given(), workspace, e);
    }
  }

  private void undo(Change change, Workspace workspace, IOException reason) {
    try {
      change.undo();
    } catch (IOException e) {
      e.addSuppressed(reason);
      throw OutputException.unfinished(folder.given(), workspace, e);
    }
    withdraw(workspace, reason);
  }

  private void withdraw(Workspace workspace, IOException reason) {
    try {
      disk.delete(workspace.journal());
    } catch (IOException e) {
      e.addSuppressed(reason);
      throw OutputException.unfinished(folder.given(), workspace, e);
    }
  }

  /** Deletes what a build left behind; what cannot be deleted now is deleted next time. */
  void tidy(Workspace workspace) {
    try {
      if (!Trees.exists(workspace.journal())) {
        workspace.discard(disk);
      }
    } catch (IOException e) {
      // the site itself is complete
    }
  }

  private Change read(Workspace workspace) throws IOException {
    List<String> lines = Files.readAllLines(workspace.journal(), StandardCharsets.UTF_8);
    if (lines.size() >= 2 && lines.get(0).equals(VERSION)) {
      if (lines.get(1).equals(FolderSwap.NAME)) {
        return new FolderSwap(folder, workspace, disk);
      }
      if (lines.get(1).equals(FileMoves.NAME)) {
        return new FileMoves(folder, FileMoves.steps(lines.subList(2, lines.size())), disk);
      }
    }
    throw new IOException("a journal of another version of Kartei");
  }
}
