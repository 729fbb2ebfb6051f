package io.kartei.config.layout;

import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.JsLiterals;
import io.kartei.config.node.TomlReader;
import io.kartei.config.node.YamlReader;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Severity;
import io.kartei.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The files in which other generators keep their settings. What is wrong in them is a warning. */
public final class ProjectFiles {
  private final Path project;
  private final BiFunction<Path, String, @Nullable SourceText> reader;
  private final DiagnosticSink sink;

  /**
   * Creates the files of a project.
   *
   * @param reader returns the text of a file, which is also given by its name for messages; null if
   *     it can't be read
   */
  public ProjectFiles(
      Path project, BiFunction<Path, String, @Nullable SourceText> reader, DiagnosticSink sink) {
    this.project = project;
    this.reader = reader;
    this.sink =
        said -> sink.report(said.severity() == Severity.ERROR ? said.as(Severity.WARNING) : said);
  }

  boolean isFile(String path) {
    return Files.isRegularFile(project.resolve(path));
  }

  boolean isFolder(String path) {
    return Files.isDirectory(project.resolve(path));
  }

  /** Returns the first of these that is a file, or null. */
  @Nullable String first(List<String> paths) {
    return paths.stream().filter(this::isFile).findFirst().orElse(null);
  }

  /** Returns the text of a file, or null if there is none. */
  @Nullable SourceText text(String path) {
    return isFile(path) ? reader.apply(project.resolve(path), path) : null;
  }

  /** Returns the settings in a file in YAML, TOML, JSON or JavaScript, by its ending. */
  Mapping settings(String path) {
    SourceText text = text(path);
    if (text == null) {
      return Mapping.EMPTY;
    }
    if (path.endsWith(".toml")) {
      return TomlReader.read(text, sink);
    }
    boolean script = path.endsWith("js") || path.endsWith("ts");
    return script ? JsLiterals.exported(text) : YamlReader.read(text, sink);
  }
}
