package io.kartei.maven;

import io.kartei.build.BuildRequest;
import io.kartei.build.Renderers;
import io.kartei.messages.TerminalLanguage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The parameters that the goals share: which notes, which outputs. */
abstract class KarteiMojo extends AbstractMojo {
  /** The folder with the notes: with a kartei.yaml, a book.toml, or just .md files. */
  private @Nullable File project;

  /** The folder for the site. Default: the one in kartei.yaml, else "site" in the project. */
  private @Nullable File output;

  /** Make only these outputs. */
  private @Nullable List<String> only;

  /** Make all outputs except these. */
  private @Nullable List<String> skip;

  /** The language of messages, de or en. Default: that of the terminal. */
  private @Nullable String lang;

  /** Whether warnings are errors. */
  private boolean strict;

  /** Whether to keep what is only for teachers. */
  private boolean teacher;

  /** Returns the reporter for build results. */
  final LogReport report() {
    return new LogReport(getLog(), language());
  }

  /** Returns the language of messages, {@code de} or {@code en}. */
  final String language() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putIfAbsent("LANG", TerminalLanguage.ofMachine());
    return lang == null ? TerminalLanguage.of(environment) : lang;
  }

  /**
   * Makes the build request from the configuration.
   *
   * @param write whether to write at all
   * @throws MojoFailureException if the configuration isn't valid
   */
  final BuildRequest request(boolean write) throws MojoFailureException {
    Path folder = (project == null ? new File("") : project).toPath().toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new MojoFailureException("there is no folder " + folder + " (kartei.project)");
    }
    BuildRequest request =
        new BuildRequest(
            folder,
            output == null ? null : output.toPath().toAbsolutePath().normalize(),
            known(only),
            known(skip),
            strict,
            write,
            Runtime.getRuntime().availableProcessors());
    return teacher ? request.forTeachers() : request;
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
