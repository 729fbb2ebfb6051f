package io.kartei.cli;

import io.kartei.cli.explain.ProjectBelow;
import io.kartei.cli.usage.UsageException;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The parameter for the folder that all commands work on. */
final class ProjectParameter {
  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = ".", descriptionKey = "folder")
  private String directory = ".";

  /**
   * Returns the folder as a path; the one below it that is meant, if it isn't a project itself.
   *
   * @throws UsageException if there is none
   */
  Path project(Path workingDirectory) {
    Path project = workingDirectory.resolve(directory).normalize();
    if (Files.isDirectory(project)) {
      return ProjectBelow.of(project);
    }
    if (Files.exists(project)) {
      throw UsageException.of(spec, "usage.file-for-folder", directory);
    }
    String nearest = Suggestions.nearest(directory, folders(project));
    throw UsageException.of(spec, "usage.no-folder", directory).hint(Phrase.didYouMean(nearest));
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
