package io.kartei.cli.explain;

import io.kartei.config.ConfigReader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the project that a folder of notes belongs to. */
public final class ProjectAround {
  private ProjectAround() {}

  /**
   * Returns the nearest folder that is a project of Kartei or of a generator it knows, starting
   * from one and going up; null if there is none.
   */
  public static @Nullable Path of(@Nullable Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (ConfigReader.isProject(at)) {
        return at;
      }
    }
    return null;
  }
}
