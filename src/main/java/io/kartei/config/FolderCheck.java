package io.kartei.config;

import io.kartei.config.SiteConfig.Folders;
import io.kartei.config.key.Values;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whether the folders can be what they shall be, before anything is read or written. */
final class FolderCheck {

  private FolderCheck() {}

  /**
   * Reports what is wrong.
   *
   * @param values tell where the folders were configured
   * @param asked whether the output was named elsewhere
   */
  static void check(Folders folders, Values values, boolean asked, DiagnosticSink sink) {
    if (!Files.isDirectory(folders.project())) {
      sink.report(
          Diagnostic.error("no-project", "there is no folder \"" + folders.project() + "\""));
      return;
    }
    if (!Files.isDirectory(folders.content())) {
      sink.report(
          values.at(
              "content",
              Diagnostic.error(
                      "no-content",
                      "there is no content folder \"" + relative(folders, folders.content()) + "\"")
                  .hint("make the folder, or name the one that holds the notes")));
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
    String problem = null;
    if (project.startsWith(output)) {
      problem = "the project itself";
    } else if (content.startsWith(output)
        || (output.startsWith(content) && !project.startsWith(content))) {
      problem = "among the notes";
    } else if (templates != null
        && (output.startsWith(real(templates)) || real(templates).startsWith(output))) {
      problem = "among the templates";
    }
    String name = "\"" + relative(folders, folders.output()) + "\"";
    if (problem != null) {
      String message = "the site would be written over " + problem + ": " + name;
      return Diagnostic.error("output-in-input", message)
          .hint("choose a folder of its own, for example \"site\"");
    }
    return Files.exists(output) && !Files.isDirectory(output)
        ? Diagnostic.error("output-no-folder", name + " is a file, not a folder")
            .hint("move it, or choose another folder with -o")
        : null;
  }

  /** As an author names it, when it lies in the project. */
  private static String relative(Folders folders, Path path) {
    String text =
        path.startsWith(folders.project())
            ? folders.project().relativize(path).toString().replace('\\', '/')
            : path.toString();
    return text.isEmpty() ? "." : text;
  }

  /** Without symbolic links, as far as the path exists. */
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
