package io.kartei.diagnostic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kartei.source.SourcePosition;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import io.kartei.text.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Diagnostics as a log in SARIF 2.1.0 (OASIS), which code hosts and editors read. */
final class SarifDocument {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /**
   * Where what is said about no file stands: GitHub refuses a log with a result that has no place.
   */
  private static final String SETTINGS = "kartei.yaml";

  private final Sources sources;
  private final UnaryOperator<String> paths;

  SarifDocument(Sources sources, UnaryOperator<String> paths) {
    this.sources = sources;
    this.paths = paths;
  }

  /** Returns the log of one run. */
  ObjectNode of(List<Diagnostic> diagnostics, String tool, String version) {
    ObjectNode log = Json.object();
    log.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", tool).put("version", version);
    List<String> codes = diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
    ArrayNode rules = driver.putArray("rules");
    for (String code : codes) {
      ObjectNode rule = rules.addObject().put("id", code);
      rule.putObject("shortDescription").put("text", code.replace('-', ' '));
    }
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    diagnostics.forEach(d -> results.add(result(d, codes.indexOf(d.code()))));
    return log;
  }

  private ObjectNode result(Diagnostic diagnostic, int rule) {
    ObjectNode result = Json.object();
    result.put("ruleId", diagnostic.code()).put("ruleIndex", rule);
    result.put("level", level(diagnostic.severity()));
    String hint = diagnostic.hint();
    result
        .putObject("message")
        .put("text", diagnostic.message() + (hint == null ? "" : " (hint: " + hint + ")"));
    ArrayNode locations = result.putArray("locations");
    String path = diagnostic.path();
    ObjectNode place = locations.addObject().putObject("physicalLocation");
    place
        .putObject("artifactLocation")
        .put("uri", path == null ? SETTINGS : uri(paths.apply(path)));
    ObjectNode region = path == null ? null : region(path, diagnostic.span());
    if (region != null) {
      place.set("region", region);
    }
    return result;
  }

  private @Nullable ObjectNode region(String path, @Nullable SourceSpan span) {
    SourceText source = sources.find(path);
    if (source == null || span == null) {
      return null;
    }
    SourcePosition start = source.position(span.start());
    SourcePosition end = source.position(Math.max(span.start(), span.end()));
    return Json.object()
        .put("startLine", start.line())
        .put("startColumn", start.column())
        .put("endLine", end.line())
        .put("endColumn", end.column());
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }

  /** Returns a path as a URI reference; an absolute one as the address of a file. */
  private static String uri(String path) {
    String encoded =
        URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    return path.startsWith("/") ? "file://" + encoded : encoded;
  }
}
