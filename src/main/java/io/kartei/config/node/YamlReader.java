package io.kartei.config.node;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts YAML to nodes with places. */
public final class YamlReader {

  private final SourceText source;
  private final YAMLParser parser;
  private final CodePoints starts;
  private final CodePoints ends;

  private YamlReader(SourceText source, YAMLParser parser) {
    this.source = source;
    this.parser = parser;
    this.starts = new CodePoints(source.text());
    this.ends = new CodePoints(source.text());
  }

  /** Reads the keys of the file; none after an error. */
  public static ConfigNode.Mapping read(SourceText source, DiagnosticSink sink) {
    if (source.text().isBlank()) {
      return ConfigNode.Mapping.EMPTY;
    }
    try (YAMLParser parser = BoundedYaml.parser(source.text())) {
      var reader = new YamlReader(source, parser);
      ConfigNode root = parser.nextToken() == null ? null : reader.value();
      while (parser.nextToken() != null) {
        // what follows may show that it isn't YAML
      }
      if (root instanceof ConfigNode.Mapping mapping) {
        return mapping;
      }
      if (root != null) {
        sink.report(
            Diagnostic.error("wrong-type.file", source.path(), root.kind())
                .at(source.path(), root.span()));
      }
    } catch (JacksonException e) {
      sink.report(unreadable(source, e));
    } catch (IOException e) {
      throw new UncheckedIOException("from memory", e);
    }
    return ConfigNode.Mapping.EMPTY;
  }

  private static Diagnostic unreadable(SourceText source, JacksonException e) {
    YamlProblem problem = YamlProblem.of(e, source.text());
    return Diagnostic.error("yaml.invalid", problem.message())
        .at(source.path(), new SourceSpan(problem.offset(), problem.offset()))
        .hint(problem.hint());
  }

  /** Reads the value at the current token; afterwards the current token is the value's last. */
  private @Nullable ConfigNode value() throws IOException {
    int start = start();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      List<ConfigNode.Entry> entries = entries();
      return new ConfigNode.Mapping(entries, span(start));
    }
    if (token == JsonToken.START_ARRAY) {
      List<ConfigNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        ConfigNode item = value();
        items.add(item == null ? new ConfigNode.Scalar("", span(start())) : item);
      }
      return new ConfigNode.Sequence(items, span(start));
    }
    return token == JsonToken.VALUE_NULL
        ? null
        : new ConfigNode.Scalar(parser.getText(), span(start));
  }

  private List<ConfigNode.Entry> entries() throws IOException {
    List<ConfigNode.Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      SourceSpan place = span(start());
      parser.nextToken();
      entries.add(new ConfigNode.Entry(key, place, value()));
    }
    return entries;
  }

  private int start() {
    return starts.offset(parser.currentTokenLocation().getCharOffset());
  }

  private SourceSpan span(int start) {
    int end = ends.offset(parser.currentLocation().getCharOffset());
    while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
      end--;
    }
    return new SourceSpan(start, Math.max(start, end));
  }
}
