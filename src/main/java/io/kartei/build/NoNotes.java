package io.kartei.build;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.SourcePaths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says that a folder has no notes, and which folder was perhaps meant. */
final class NoNotes {
  private static final List<String> SIGNS_OF_PROJECT =
      List.of("kartei.yaml", "kartei.yml", "book.toml");

  private static final int MAX_LEVELS = 3;

  private NoNotes() {}

  /**
   * Returns the error.
   *
   * @param project the folder that was named, absolute
   * @param content the folder where notes were looked for
   */
  static Diagnostic in(Path project, Path content) {
    String name = SourcePaths.name(content);
    Diagnostic none = Diagnostic.error("no-notes.folder", name.isEmpty() ? "." : name);
    Path above = project.toAbsolutePath().normalize().getParent();
    for (int level = 0; above != null && level < MAX_LEVELS; level++) {
      Path folder = above;
      if (SIGNS_OF_PROJECT.stream().anyMatch(sign -> Files.exists(folder.resolve(sign)))) {
        return none.hint("no-notes.above", folder.toString());
      }
      above = above.getParent();
    }
    return none;
  }
}
