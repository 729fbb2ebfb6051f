package io.kartei.config;

import io.kartei.config.SiteConfig.Folders;
import io.kartei.config.key.Values;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Checks that the configured folders are usable, before anything is read or written. */
final class FolderCheck {

  private FolderCheck() {}

  /**
   * Reports what is wrong.
   *
   * @param values know where the folders were configured
   * @param asked whether the output was given elsewhere
   */
  static void check(Folders folders, Values values, boolean asked, DiagnosticSink sink) {
    if (!Files.isDirectory(folders.project())) {
      sink.report(Diagnostic.error("no-project.folder", folders.project().toString()));
      return;
    }
    if (!Files.isDirectory(folders.content())) {
      sink.report(
          values.at(
              "content",
              Diagnostic.error("no-content.folder", relative(folders, folders.content()))));
    }
    Diagnostic problem = output(folders);
    if (problem != null) {
      sink.report(asked ? problem : values.at("output", problem));
    }
  }

  private static @Nullable Diagnostic output(Folders folders) {
    Path output = real(folders.output());
    Path project = real(folders.project());
    Path content = real(folders.content());
    Path templates = folders.templates();
    String name = relative(folders, folders.output());
    if (project.startsWith(output)) {
      return Diagnostic.error("output-in-input.project", name);
    }
    if (content.startsWith(output)
        || (output.startsWith(content) && !project.startsWith(content))) {
      return Diagnostic.error("output-in-input.notes", name);
    }
    if (templates != null
        && (output.startsWith(real(templates)) || real(templates).startsWith(output))) {
      return Diagnostic.error("output-in-input.templates", name);
    }
    return Files.exists(output) && !Files.isDirectory(output)
        ? Diagnostic.error("output-no-folder.file", name)
        : null;
  }

  /** Returns a path as its author knows it, if it is in the project. */
  private static String relative(Folders folders, Path path) {
    String text =
        path.startsWith(folders.project())
            ? folders.project().relativize(path).toString().replace('\\', '/')
            : path.toString();
    return text.isEmpty() ? "." : text;
  }

  /** Resolves symbolic links as far as the path exists. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      Path parent = path.getParent();
      Path name = path.getFileName();
      return parent == null || name == null ? path : real(parent).resolve(name);
    }
  }
}
