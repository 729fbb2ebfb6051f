package io.kartei.cli.explain;

import io.kartei.config.ConfigReader;
import io.kartei.source.SourceFile;
import io.kartei.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the project that somebody means who names the folder around it, as of a repository. */
public final class ProjectBelow {
  private ProjectBelow() {}

  /**
   * Returns the one project directly below a folder, if the folder is none itself and has no notes
   * elsewhere but those about a repository ({@code README.md}, {@code LICENSE.md}); else the
   * folder.
   */
  public static Path of(Path folder) {
    if (ConfigReader.isProject(folder)) {
      return folder;
    }
    List<Path> projects = projects(folder);
    if (projects.size() != 1) {
      return folder;
    }
    String name = projects.get(0).getFileName() + "/";
    boolean all =
        SourceReader.list(folder, folder, List.of()).keySet().stream()
            .filter(ProjectBelow::isNote)
            .allMatch(path -> path.startsWith(name) || isOfRepository(path));
    return all ? projects.get(0) : folder;
  }

  private static List<Path> projects(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .filter(below -> !below.getFileName().toString().startsWith("."))
          .filter(ConfigReader::isProject)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isNote(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return SourceFile.ENDINGS.stream().anyMatch(lower::endsWith);
  }

  private static boolean isOfRepository(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    return name.equalsIgnoreCase("readme") || name.equals(name.toUpperCase(Locale.ROOT));
  }
}
