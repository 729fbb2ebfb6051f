package io.kartei.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is written.
 *
 * @param given as the user named it, for messages
 * @param root the folder itself: absolute, symbolic links followed; need not exist
 */
record OutputFolder(Path given, Path root) {
  private static final int MAX_LINKS = 40;

  /** Finds the folder behind a user's path. */
  static OutputFolder of(Path given) throws IOException {
    Path at = real(given.toAbsolutePath().normalize());
    // a link stays a link when the folder it leads to is away for a moment
    for (int i = 0; Files.isSymbolicLink(at) && i < MAX_LINKS; i++) {
      at = real(at.resolveSibling(Files.readSymbolicLink(at)).normalize());
    }
    return new OutputFolder(given, at);
  }

  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    Path name = path.getFileName();
    return parent == null || name == null || !Files.exists(parent)
        ? path
        : parent.toRealPath().resolve(name);
  }

  /** The staging folder beside the output, or null if there is no beside: the root of a disk. */
  @Nullable Workspace beside() {
    Path name = root.getFileName();
    return name == null || root.getParent() == null
        ? null
        : new Workspace(root.resolveSibling("." + name + ".kartei-staging"));
  }

  /** The staging folder inside, for where the output cannot be renamed. */
  Workspace inside() {
    return new Workspace(root.resolve(Workspace.INSIDE));
  }

  /** All staging folders that a build may have left. */
  List<Workspace> workspaces() {
    List<Workspace> all = new ArrayList<>();
    Workspace beside = beside();
    if (beside != null) {
      all.add(beside);
    }
    all.add(inside());
    return all;
  }
}
