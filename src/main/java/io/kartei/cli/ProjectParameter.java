package io.kartei.cli;

import io.kartei.diagnostic.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The parameter for the folder that all commands work on. */
final class ProjectParameter {
  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder with your notes. Default: this one.")
  private String directory = ".";

  /**
   * Returns the folder as a path.
   *
   * @throws ParameterException if there is none
   */
  Path project(Path workingDirectory) {
    Path project = workingDirectory.resolve(directory).normalize();
    if (Files.isDirectory(project)) {
      return project;
    }
    String message =
        Files.exists(project)
            ? "'" + directory + "' is a file: name the folder that holds your notes"
            : "there is no folder '" + directory + "'" + didYouMean(project);
    throw new ParameterException(spec.commandLine(), message);
  }

  private String didYouMean(Path missing) {
    String nearest = Suggestions.nearest(directory, folders(missing));
    return nearest == null ? "" : "; did you mean '" + nearest + "'?";
  }

  /** Returns the folders next to where this missing one would be. */
  private List<String> folders(Path missing) {
    Path typed = Path.of(directory);
    Path parent = missing.getParent();
    if (parent == null || typed.getFileName() == null || !Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(parent)) {
      return all.filter(Files::isDirectory)
          .map(folder -> typed.resolveSibling(folder.getFileName()).toString())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
