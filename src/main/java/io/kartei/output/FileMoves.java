package io.kartei.output;

import io.kartei.source.SourcePaths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The change for a folder that cannot or should not be moved: a mount point, one with an open file
 * on Windows, or somebody else's folder. It moves each changed file separately. The staging folder
 * is inside the output, so that every move stays on one disk.
 */
final class FileMoves implements Change {
  /** Its name in the journal. */
  static final String NAME = "files";

  /** What happens at one path, in the order of execution. */
  enum Kind {
    REMOVE("-"),
    REPLACE("~"),
    FOLDER("d"),
    ADD("+");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }
  }

  /**
   * A step of the change.
   *
   * @param path relative to the site
   */
  record Step(Kind kind, String path) {

    private String line() {
      return kind.sign + " " + path;
    }

    private static @Nullable Step of(String line) {
      for (Kind kind : Kind.values()) {
        if (line.startsWith(kind.sign + " ")) {
          return new Step(kind, line.substring(2));
        }
      }
      return null;
    }
  }

  private final Path site;
  private final Path fresh;
  private final Path aside;
  private final List<Step> steps;
  private final Disk disk;

  /**
   * @param steps the steps, ordered by kind; a folder comes before its contents
   */
  FileMoves(OutputFolder folder, List<Step> steps, Disk disk) {
    this.site = folder.root();
    this.fresh = folder.inside().fresh();
    this.aside = folder.inside().aside();
    this.steps = List.copyOf(steps);
    this.disk = disk;
  }

  /**
   * Reads the steps of a journal.
   *
   * @throws IOException if a line isn't a step
   */
  static List<Step> steps(List<String> lines) throws IOException {
    List<Step> steps = new ArrayList<>();
    for (String line : lines) {
      Step step = Step.of(line);
      if (step == null) {
        throw new IOException("no step of a journal: " + line);
      }
      steps.add(step);
    }
    return steps;
  }

  @Override
  public void apply() throws IOException {
    // move all old files out before moving any in: a file may become a folder, or only change its
    // case
    for (Step step : steps) {
      if (step.kind() == Kind.REMOVE) {
        moveAside(step.path());
      }
    }
    for (Step step : steps) {
      if (step.kind() == Kind.REMOVE) {
        Trees.deleteEmpty(disk, folderOf(step.path()), site);
      }
    }
    for (Step step : steps) {
      if (step.kind() != Kind.REMOVE) {
        install(step);
      }
    }
  }

  private void install(Step step) throws IOException {
    Path target = SourcePaths.below(site, step.path());
    Path staged = SourcePaths.below(fresh, step.path());
    if (step.kind() == Kind.FOLDER) {
      disk.createFolders(target);
    } else if (Trees.exists(staged)) {
      if (step.kind() == Kind.REPLACE) {
        moveAside(step.path());
      }
      disk.move(staged, target);
    }
  }

  private void moveAside(String path) throws IOException {
    if (Trees.exists(SourcePaths.below(site, path))
        && !Trees.exists(SourcePaths.below(aside, path))) {
      move(site, aside, path);
    }
  }

  @Override
  public void undo() throws IOException {
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      if (step.kind() == Kind.FOLDER) {
        deleteIfEmpty(SourcePaths.below(site, step.path()));
      } else {
        takeBack(step);
      }
    }
  }

  private void takeBack(Step step) throws IOException {
    String path = step.path();
    boolean brings = step.kind() != Kind.REMOVE;
    if (brings
        && !Trees.exists(SourcePaths.below(fresh, path))
        && Trees.exists(SourcePaths.below(site, path))) {
      move(site, fresh, path);
    }
    if (step.kind() != Kind.ADD && Trees.exists(SourcePaths.below(aside, path))) {
      move(aside, site, path);
    }
  }

  private void move(Path from, Path to, String path) throws IOException {
    Path target = SourcePaths.below(to, path);
    Path parent = target.getParent();
    if (parent != null && !Trees.exists(parent)) {
      disk.createFolders(parent);
    }
    disk.move(SourcePaths.below(from, path), target);
  }

  private void deleteIfEmpty(Path folder) throws IOException {
    if (Trees.isFolder(folder) && Trees.children(folder).isEmpty()) {
      disk.delete(folder);
    }
  }

  private Path folderOf(String path) {
    Path parent = SourcePaths.below(site, path).getParent();
    return parent == null ? site : parent;
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(NAME));
    steps.forEach(step -> lines.add(step.line()));
    return lines;
  }
}
