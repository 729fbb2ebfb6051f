package io.kartei.markdown;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.kartei.config.node.BoundedYaml;
import io.kartei.config.node.CodePoints;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the values of keys such as {@code exam} and {@code exams}, and their positions. */
final class FrontMatterExams {
  private FrontMatterExams() {}

  /**
   * Returns the texts of a key, or of its plural, in order.
   *
   * @param start where the YAML begins in the note
   * @param yaml valid YAML
   * @param key the key in the singular: {@code exam}
   */
  static List<SourceSlice> read(SourceText source, int start, String yaml, String key) {
    if (!yaml.contains(key)) {
      return List.of();
    }
    List<SourceSlice> found = new ArrayList<>();
    try (YAMLParser parser = BoundedYaml.parser(yaml)) {
      CodePoints places = new CodePoints(yaml);
      int depth = 0;
      boolean wanted = false;
      int groups = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart()) {
          depth++;
          groups += token == JsonToken.START_OBJECT ? 1 : 0;
        } else if (token.isStructEnd()) {
          depth--;
          groups -= token == JsonToken.END_OBJECT ? 1 : 0;
        } else if (token == JsonToken.FIELD_NAME && depth == 1) {
          wanted = parser.currentName().equals(key) || parser.currentName().equals(key + "s");
        } else if (isText(token, key) && wanted && groups == 1 && depth <= 2) {
          int at = start + places.offset(parser.currentTokenLocation().getCharOffset());
          found.add(slice(source, at, parser.getText()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Whether a token may be a reference: numbers are codes of a catalogue, but no exams. */
  private static boolean isText(JsonToken token, String key) {
    return token == JsonToken.VALUE_STRING || (token.isNumeric() && key.equals("objective"));
  }

  private static SourceSlice slice(SourceText source, int at, String text) {
    boolean quoted = at < source.text().length() && "\"'".indexOf(source.text().charAt(at)) >= 0;
    return new SourceSlice(text, List.of(new SourceSlice.Segment(0, quoted ? at + 1 : at)));
  }
}
