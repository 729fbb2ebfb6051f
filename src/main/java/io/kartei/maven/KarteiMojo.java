package io.kartei.maven;

import io.kartei.build.BuildRequest;
import io.kartei.build.Renderers;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common: which notes, which outputs. */
abstract class KarteiMojo extends AbstractMojo {
  /** The folder with the notes: with a kartei.yaml, a book.toml, or just .md files. */
  @Parameter(property = "kartei.project", defaultValue = "${basedir}")
  private @Nullable File project;

  /** Where the site goes. Default: what kartei.yaml says, else "site" in the project. */
  @Parameter(property = "kartei.output")
  private @Nullable File output;

  /** Make only these outputs. */
  @Parameter(property = "kartei.only")
  private @Nullable List<String> only;

  /** Make all outputs but these. */
  @Parameter(property = "kartei.skip")
  private @Nullable List<String> skip;

  /** Whether warnings are errors. */
  @Parameter(property = "kartei.strict", defaultValue = "false")
  private boolean strict;

  /**
   * The request that the configuration makes.
   *
   * @param write whether to write at all
   * @throws MojoFailureException if it makes none
   */
  final BuildRequest request(boolean write) throws MojoFailureException {
    Path folder = (project == null ? new File("") : project).toPath().toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new MojoFailureException("there is no folder " + folder + " (kartei.project)");
    }
    return new BuildRequest(
        folder,
        output == null ? null : output.toPath().toAbsolutePath().normalize(),
        known(only),
        known(skip),
        strict,
        write,
        Runtime.getRuntime().availableProcessors());
  }

  private static List<String> known(@Nullable List<String> names) throws MojoFailureException {
    List<String> wanted = names == null ? List.of() : names;
    for (String name : wanted) {
      if (!Renderers.names().contains(name)) {
        throw new MojoFailureException(
            "there is no output \"" + name + "\"; there are " + Renderers.names());
      }
    }
    return wanted;
  }
}
