package io.kartei.build;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.TextOptions;
import io.kartei.output.MemorySite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A project on disk, built into memory as a preview does it. */
final class Project {
  private final Path folder;
  private final SiteBuilder builder = new SiteBuilder();

  Project(Path folder) {
    this.folder = folder;
  }

  Project write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Project move(String from, String to) {
    try {
      Files.move(folder.resolve(from), folder.resolve(to));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Built build() {
    MemorySite site = new MemorySite();
    BuildResult result = builder.buildInto(BuildRequest.of(folder), site, Progress.SILENT);
    return new Built(result, site);
  }

  /** What came of it. */
  record Built(BuildResult result, MemorySite site) {

    /** What an author is told, infos left out. */
    String told() {
      List<Diagnostic> said =
          result.diagnostics().stream()
              .filter(d -> d.severity() != io.kartei.diagnostic.Severity.INFO)
              .toList();
      return DiagnosticFormatter.text(said, result.sources(), TextOptions.PLAIN.all());
    }

    String text(String path) {
      return new String(site.find(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    Document page(String path) {
      return Jsoup.parse(text(path));
    }

    boolean has(String path) {
      return site.find(path).isPresent();
    }
  }
}
