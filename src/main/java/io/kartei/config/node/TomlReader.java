package io.kartei.config.node;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts TOML to nodes; a node's place is that of the first line that sets its key. */
public final class TomlReader {

  private TomlReader() {}

  /** Reads the keys of the file; none after an error. */
  public static ConfigNode.Mapping read(SourceText source, DiagnosticSink sink) {
    try {
      return mapping(new TomlMapper().readTree(source.text()), source, null);
    } catch (JacksonException e) {
      JsonLocation location = e.getLocation();
      int at = location == null ? 0 : (int) Math.max(0, location.getCharOffset());
      int offset = Math.min(at, source.text().length());
      String problem = e.getOriginalMessage().lines().findFirst().orElse("");
      Diagnostic said =
          problem.equals("Unknown token")
              ? Diagnostic.error("toml.no-value").hint(quoted(source, offset))
              : Diagnostic.error("toml.invalid", problem);
      sink.report(said.at(source.path(), new SourceSpan(offset, offset)));
      return ConfigNode.Mapping.EMPTY;
    }
  }

  /** Returns the line as it should be, or null if more than quotes around its value is missing. */
  private static @Nullable Phrase quoted(SourceText source, int offset) {
    String line = source.line(source.lineAt(offset));
    int equals = line.indexOf('=') + 1;
    String value = line.substring(equals).strip();
    boolean plain = equals > 0 && value.chars().noneMatch(c -> "[]{}#\"\\".indexOf(c) >= 0);
    return plain
        ? Phrase.of("toml.quoted", line.substring(0, equals) + " \"" + value + "\"")
        : null;
  }

  private static ConfigNode.Mapping mapping(
      JsonNode node, SourceText source, @Nullable SourceSpan place) {
    List<ConfigNode.Entry> entries = new ArrayList<>();
    node.properties()
        .forEach(
            property -> {
              SourceSpan span = place(property.getKey(), source);
              var value = node(property.getValue(), source, span);
              entries.add(new ConfigNode.Entry(property.getKey(), span, value));
            });
    return new ConfigNode.Mapping(entries, place);
  }

  private static ConfigNode node(JsonNode node, SourceText source, @Nullable SourceSpan place) {
    if (node.isObject()) {
      return mapping(node, source, place);
    }
    if (node.isArray()) {
      List<ConfigNode> items = new ArrayList<>();
      node.forEach(item -> items.add(node(item, source, place)));
      return new ConfigNode.Sequence(items, place);
    }
    return new ConfigNode.Scalar(node.asText(), place);
  }

  private static @Nullable SourceSpan place(String key, SourceText source) {
    for (int i = 1; i <= source.lineCount(); i++) {
      String line = source.line(i);
      int at = line.indexOf(key);
      String before = at < 0 ? "" : line.substring(0, at).strip();
      String behind = at < 0 ? "" : line.substring(at + key.length()).strip();
      if (behind.startsWith(before) && behind.substring(before.length()).strip().startsWith("=")) {
        int start = source.lineStart(i) + at;
        return new SourceSpan(start, start + key.length());
      }
    }
    return null;
  }
}
