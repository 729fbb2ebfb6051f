package io.kartei.build;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.Severity;
import io.kartei.output.SiteSink;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Placeholder until the pipeline is wired: one page a note, broken links found by a regex. */
public final class SiteBuilder {

  /** A builder. */
  public SiteBuilder() {}

  /** Builds to disk. */
  public BuildResult build(BuildRequest request, Progress progress) {
    Map<String, byte[]> files = new TreeMap<>();
    BuildResult result = buildInto(request, files::put, progress);
    if (!result.written()) {
      return result;
    }
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = result.output().resolve(file.getKey());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.write(target, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  /** Builds into a sink. */
  public BuildResult buildInto(BuildRequest request, SiteSink sink, Progress progress) {
    Path output = Objects.requireNonNullElse(request.output(), request.project().resolve("site"));
    Path content = request.project().resolve("content");
    Path root = Files.isDirectory(content) ? content : request.project();
    Diagnostics said = new Diagnostics();
    Map<String, SourceText> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path note : walk.filter(p -> p.toString().endsWith(".md")).toList()) {
        String path = root.relativize(note).toString().replace('\\', '/');
        texts.put(path, SourceText.of(path, Files.readString(note)));
      }
      Path config = request.project().resolve("kartei.yaml");
      if (Files.exists(config) && Files.readString(config).contains("[")) {
        said.report(Diagnostic.error("config", "not YAML").at("kartei.yaml", null));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int done = 0;
    for (SourceText text : texts.values()) {
      progress.step("parse", ++done, texts.size());
      int at = text.text().indexOf("](missing");
      if (at >= 0) {
        said.report(
            Diagnostic.warning("broken-link", "there is no \"missing.md\"")
                .at(text.path(), new SourceSpan(at + 2, at + 9)));
      }
    }
    List<Diagnostic> all = said.sorted();
    boolean fails =
        all.stream()
            .anyMatch(
                d ->
                    d.severity() == Severity.ERROR
                        || (request.strict() && d.severity() == Severity.WARNING));
    if (!fails && request.write()) {
      sink.put("index.html", page("Start", String.join(" ", texts.keySet())));
      sink.put("404.html", page("404", "not here"));
      texts.forEach((p, t) -> sink.put(p.replaceAll("\\.md$", ".html"), page(p, t.text())));
    }
    return new BuildResult(
        !fails && request.write(),
        output,
        new BuildResult.Counts(texts.size(), 0, 0, 0, 0, 0),
        all,
        texts::get);
  }

  private static String page(String title, String body) {
    return "<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\">"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        + " script-src 'self'; style-src 'self'; img-src 'self' https: data:\"><title>"
        + title
        + "</title></head><body><main><h1>"
        + title
        + "</h1><p>"
        + body.replace("<", "&lt;")
        + "</p></main></body></html>\n";
  }
}
