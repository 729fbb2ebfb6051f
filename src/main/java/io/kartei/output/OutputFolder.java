package io.kartei.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a site is written to.
 *
 * @param given the path as the user gave it, for messages
 * @param root the folder itself: absolute, with symbolic links resolved; need not exist
 */
record OutputFolder(Path given, Path root) {
  private static final int MAX_LINKS = 40;

  /** Finds the folder that a user's path leads to. */
  static OutputFolder of(Path given) throws IOException {
    Path at = real(given.toAbsolutePath().normalize());
    // a link stays a link while the folder it points to is briefly missing
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

  /** Returns the staging folder next to the output, or null if the output is the root of a disk. */
  @Nullable Workspace beside() {
    Path name = root.getFileName();
    return name == null || root.getParent() == null
        ? null
        : new Workspace(root.resolveSibling("." + name + ".kartei-staging"));
  }

  /** Returns the staging folder inside the output, for an output that cannot be renamed. */
  Workspace inside() {
    return new Workspace(root.resolve(Workspace.INSIDE));
  }

  /** Returns all staging folders that a build may have left behind. */
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
