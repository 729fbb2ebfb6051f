package io.kartei.config;

import io.kartei.config.SiteConfig.Folders;
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
   * @param content tells where the content folder was configured
   * @param output tells where the output folder was configured
   */
  static void check(Folders folders, Place content, Place output, DiagnosticSink sink) {
    if (!Files.isDirectory(folders.project())) {
      sink.report(
          Diagnostic.error("no-project", "there is no folder \"" + folders.project() + "\""));
      return;
    }
    if (!Files.isDirectory(folders.content())) {
      sink.report(
          content.at(
              Diagnostic.error(
                      "no-content",
                      "there is no content folder \"" + relative(folders, folders.content()) + "\"")
                  .hint("make the folder, or name the one that holds the notes")));
    }
    output(folders, output, sink);
  }

  /** Where something was configured; nulls: nowhere. */
  record Place(@Nullable String path, ConfigNode.@Nullable Entry entry) {
    Diagnostic at(Diagnostic diagnostic) {
      return path == null || entry == null ? diagnostic : diagnostic.at(path, entry.place());
    }
  }

  private static void output(Folders folders, Place place, DiagnosticSink sink) {
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
    if (problem != null) {
      sink.report(
          place.at(
              Diagnostic.error(
                      "output-in-input",
                      "the site would be written over "
                          + problem
                          + ": \""
                          + relative(folders, folders.output())
                          + "\"")
                  .hint("choose a folder of its own, for example \"site\"")));
    } else if (Files.exists(output) && !Files.isDirectory(output)) {
      sink.report(
          place.at(
              Diagnostic.error(
                  "output-no-folder",
                  "\"" + relative(folders, folders.output()) + "\" is a file, no folder")));
    }
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
