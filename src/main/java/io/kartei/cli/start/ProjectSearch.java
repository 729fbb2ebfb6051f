package io.kartei.cli.start;

import io.kartei.config.ConfigReader;
import io.kartei.config.SiteConfig;
import io.kartei.config.layout.Layout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the project that a folder belongs to. */
public final class ProjectSearch {
  private static final List<String> SIGNS = List.of("kartei.yaml", "kartei.yml", "book.toml");

  private ProjectSearch() {}

  /** Returns whether a folder says itself that it is a project of Kartei or mdBook. */
  static boolean isProject(Path folder) {
    return SIGNS.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
  }

  /**
   * Returns the nearest project, starting from a folder and going up, or null. Another generator's
   * counts if that folder is among its notes; the search for one ends where a repository begins.
   *
   * @param from absolute, or null
   */
  public static @Nullable Path around(@Nullable Path from) {
    boolean within = true;
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      if (isProject(folder) || (within && from != null && hasNotes(folder, from))) {
        return folder;
      }
      within &= !Files.exists(folder.resolve(".git"));
    }
    return null;
  }

  /** Returns whether a folder is another generator's project, to whose notes another belongs. */
  private static boolean hasNotes(Path project, Path folder) {
    SiteConfig config = ConfigReader.read(project, null, said -> {}).config();
    return !config.layout().equals(Layout.PLAIN)
        && folder.normalize().startsWith(config.folders().content().normalize());
  }
}
