package io.kartei.output;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import io.kartei.source.SourcePaths;
import io.kartei.text.FileChecksum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A site that is written next to the old one and replaces it in one step, or not at all.
 *
 * <pre>{@code
 * try (StagedSite site = StagedSite.open(output)) {
 *   renderers.forEach(renderer -> renderer.render(context, site));
 *   diagnostics.reportUnsaid(site.problems());
 *   if (!diagnostics.hasErrors()) {
 *     site.commit();
 *   }
 * } catch (OutputException e) {
 *   diagnostics.report(e.diagnostic());
 * }
 * }</pre>
 *
 * <p>Files in the folder that no build wrote ({@code .gitignore}, {@code CNAME}, {@code .git}) are
 * never touched. See {@link SiteJournal} for what is guaranteed if a process is killed.
 */
public final class StagedSite implements SiteSink, AutoCloseable {
  private final OutputFolder folder;
  private final Disk disk;
  private final SiteLock lock;
  private final SiteJournal journal;
  private final Workspace staging;
  private final Manifest before;

  /** Whether to move files one by one from the start. */
  private final boolean inPlace;

  private final SiteClaims claims = new SiteClaims();
  private final Set<String> same = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private volatile boolean done;

  private StagedSite(OutputFolder folder, Disk disk, SiteLock lock) throws IOException {
    this.folder = folder;
    this.disk = disk;
    this.lock = lock;
    this.journal = new SiteJournal(folder, disk);
    this.before = Manifest.read(folder.root());
    this.inPlace = lock.workspace().equals(folder.inside()) || mustStay(folder, before);
    this.staging = inPlace ? folder.inside() : lock.workspace();
  }

  /**
   * Begins a new site; cleans up first if an earlier build was killed.
   *
   * @param output the site's folder, which need not exist
   * @throws OutputException if it cannot be written, or another build is writing it
   */
  public static StagedSite open(Path output) {
    return open(output, new RealDisk());
  }

  /**
   * Begins a new site, but leaves a folder alone that contains files and was never a site; cleans
   * up first if an earlier build was killed.
   *
   * @param force whether to write into such a folder anyway; its files stay
   * @throws OutputException if it is such a folder, or cannot be written, or is being written
   */
  public static StagedSite open(Path output, boolean force) {
    StagedSite site = open(output);
    try {
      String foreign = force ? "" : DiskWork.run(output, site::foreign);
      if (!foreign.isEmpty()) {
        throw OutputException.notOurs(output, foreign);
      }
      return site;
    } catch (OutputException e) {
      site.close();
      throw e;
    }
  }

  /**
   * Returns what shows that the folder is somebody else's: a file in a folder that no build has
   * written to; or "".
   */
  private String foreign() throws IOException {
    Path root = folder.root();
    if (!Trees.isFolder(root) || Trees.exists(root.resolve(Manifest.NAME))) {
      return "";
    }
    for (Path child : Trees.children(root)) {
      String name = SourcePaths.name(child);
      boolean known =
          name.startsWith(".git") || name.equals("CNAME") || name.equals(Workspace.INSIDE);
      if (!known && (!Trees.isFolder(child) || !Trees.children(child).isEmpty())) {
        return name;
      }
    }
    return "";
  }

  static StagedSite open(Path output, Disk disk) {
    return DiskWork.run(output, () -> opened(output, disk));
  }

  private static StagedSite opened(Path output, Disk disk) throws IOException {
    OutputFolder folder = OutputFolder.of(output);
    if (Trees.exists(folder.root()) && !Trees.isFolder(folder.root())) {
      throw OutputException.notFolder(output);
    }
    SiteLock lock = lock(folder);
    if (lock == null) {
      throw OutputException.busy(output);
    }
    try {
      new SiteJournal(folder, disk).recover();
      for (Workspace workspace : folder.workspaces()) {
        workspace.discard(disk);
      }
      return new StagedSite(folder, disk, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static @Nullable SiteLock lock(OutputFolder folder) throws IOException {
    try {
      return SiteLock.tryAcquire(folder);
    } catch (FileSystemException e) {
      throw OutputException.unwritable(folder.given(), e);
    }
  }

  /** Whether the folder must keep its identity because it belongs to somebody or is in use. */
  private static boolean mustStay(OutputFolder folder, Manifest before) throws IOException {
    Path root = folder.root();
    if (!Trees.exists(root)) {
      return false;
    }
    Path here = root.getFileSystem().getPath("").toAbsolutePath();
    return here.startsWith(root) || (before.paths().isEmpty() && !Trees.children(root).isEmpty());
  }

  /**
   * {@inheritDoc}
   *
   * <p>A path that cannot be written, or was already put with other bytes, is left out and listed
   * by {@link #problems}.
   */
  @Override
  public void put(String path, byte[] bytes) {
    if (done) {
      throw new IllegalStateException("the site is closed: " + path);
    }
    if (!claims.claim(path, FileChecksum.of(bytes))) {
      return;
    }
    try {
      stage(path, bytes);
    } catch (InvalidPathException e) {
      claims.refuse(path, SitePath.UNKNOWN_TO_DISK);
    } catch (IOException e) {
      throw OutputException.failed(folder.given(), e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>The file stays open between hashing and copying, so both see the same content even if it is
   * moved away in between.
   */
  @Override
  public void copy(String path, Path file) throws IOException {
    if (done) {
      throw new IllegalStateException("the site is closed: " + path);
    }
    try (FileChannel source = FileChannel.open(file)) {
      if (!claims.claim(path, FileChecksum.of(from(source)))) {
        return;
      }
      try {
        Path present = SourcePaths.below(folder.root(), path);
        boolean same = Trees.holds(present, from(source));
        stage(path, same, staged -> disk.write(staged, from(source)));
      } catch (InvalidPathException e) {
        claims.refuse(path, SitePath.UNKNOWN_TO_DISK);
      } catch (IOException e) {
        throw OutputException.failed(folder.given(), e);
      }
    }
  }

  /** Returns a stream of the whole file, to read it once more. */
  private static InputStream from(FileChannel source) throws IOException {
    return Channels.newInputStream(source.position(0));
  }

  private void stage(String path, byte[] bytes) throws IOException {
    Path present = SourcePaths.below(folder.root(), path);
    stage(path, Trees.holds(present, bytes), file -> disk.write(file, bytes));
  }

  /** Writes a file of the new site. */
  @FunctionalInterface
  private interface Writing {
    void to(Path file) throws IOException;
  }

  private void stage(String path, boolean held, Writing writing) throws IOException {
    Path present = SourcePaths.below(folder.root(), path);
    boolean unchanged = held && !before.listsInOtherCase(path);
    if (unchanged) {
      same.add(path);
    }
    if (unchanged && inPlace) {
      return;
    }
    Path file = SourcePaths.below(staging.fresh(), path);
    createFolders(file.getParent());
    if (unchanged) {
      disk.linkOrCopy(present, file);
    } else {
      writing.to(file);
    }
  }

  private void createFolders(@Nullable Path parent) throws IOException {
    if (parent != null && !folders.contains(parent)) {
      disk.createFolders(parent);
      folders.add(parent);
    }
  }

  /**
   * Returns what is wrong with the files so far: paths that cannot be written or differ only in
   * case (warnings), and several files for one path or foreign files in the way (errors).
   *
   * @throws OutputException if the disk fails
   */
  public List<Diagnostic> problems() {
    List<Diagnostic> all = new ArrayList<>(claims.problems());
    all.addAll(
        DiskWork.run(
            folder.given(), () -> new Obstacles(folder, before).find(claims.paths(), same)));
    return all.stream().sorted().toList();
  }

  /**
   * Replaces the old site with the new one. Afterwards only {@link #close} may be called.
   *
   * @throws IllegalStateException if there is an error among the {@link #problems}
   * @throws OutputException if the output is in use, or the disk fails; the old site is then
   *     unchanged
   */
  public void commit() {
    if (done || problems().stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      throw new IllegalStateException("not to be committed");
    }
    done = true;
    DiskWork.run(folder.given(), this::replaced);
  }

  /** Returns whether anything had to be changed. */
  private boolean replaced() throws IOException {
    Manifest after = Manifest.of(claims.paths());
    Set<String> changed = new TreeSet<>(after.paths());
    changed.removeAll(same);
    if (!Trees.holds(folder.root().resolve(Manifest.NAME), after.bytes())) {
      changed.add(Manifest.NAME);
    }
    if (!changed.isEmpty()) {
      new SiteCommit(folder, staging, before, disk).replace(after, changed);
    }
    return !changed.isEmpty();
  }

  /**
   * Ends the build. Without {@link #commit}, the old site is left exactly as it was.
   *
   * @throws OutputException if the disk fails
   */
  @Override
  public void close() {
    done = true;
    folder.workspaces().forEach(journal::tidy);
    DiskWork.run(
        folder.given(),
        () -> {
          lock.close();
          return true;
        });
  }
}
