package io.kartei.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.build.BuildResult;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.TextOptions;
import io.kartei.output.MemorySite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a build has made, and what it said. */
final class BuiltSite {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final MemorySite site;
  private final BuildResult result;

  BuiltSite(MemorySite site, BuildResult result) {
    this.site = site;
    this.result = result;
  }

  /** All files by path. */
  SortedMap<String, byte[]> files() {
    return site.files();
  }

  /** The paths of all pages. */
  List<String> pages() {
    return files().keySet().stream().filter(f -> f.endsWith(".html")).toList();
  }

  boolean has(String path) {
    return site.find(path).isPresent();
  }

  String text(String path) {
    byte[] bytes =
        site.find(path)
            .orElseThrow(() -> new AssertionError("no " + path + " in " + files().keySet()));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Document page(String path) {
    return Jsoup.parse(text(path));
  }

  /** The text of the page's note, or whatever is its main part. */
  String mainText(String path) {
    return page(path).select("main").text();
  }

  /** {@code data/model.json}. */
  JsonNode model() {
    return json("data/model.json");
  }

  JsonNode json(String path) {
    try {
      return JSON.readTree(text(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every diagnostic as an author reads it with {@code --all}. */
  String told() {
    return told("en");
  }

  /** The same in a language. */
  String told(String language) {
    Diagnostics all = new Diagnostics();
    all.reportAll(result.diagnostics());
    all.reportAll(site.problems());
    return DiagnosticFormatter.text(
        all.sorted(), result.sources(), TextOptions.PLAIN.language(language).all());
  }

  /** What was said about the notes. */
  List<Diagnostic> diagnostics() {
    return result.diagnostics();
  }

  /** The codes of what was said, in order. */
  List<String> codes() {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
