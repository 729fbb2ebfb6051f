package io.kartei.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON, the same on every system: lines end with LF, keys of maps are sorted,
 * those of records and trees keep their order. A value that cannot be written is a bug.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private Json() {}

  /** Only made when something is read or converted: it takes longer than a page to be written. */
  private static final class Mapper {
    static final ObjectMapper MAPPER =
        new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private Mapper() {}
  }

  /** Returns a new, empty object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Converts a value to a tree. */
  public static JsonNode tree(Object value) {
    return Mapper.MAPPER.valueToTree(value);
  }

  /** Reads a tree from JSON that Kartei wrote. */
  public static JsonNode read(String json) {
    try {
      return Mapper.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a value on one line, for programs. */
  public static String compact(Object value) {
    return printed(value, null);
  }

  /** Writes a value indented, for people, too; the values of an array share a line. */
  public static String pretty(Object value) {
    return printed(value, printer());
  }

  /** Writes a value indented, with a line for each value of an array. */
  public static String lines(Object value) {
    return printed(value, printer().withArrayIndenter(INDENT));
  }

  /**
   * Streams {@linkplain #pretty indented} JSON in UTF-8. It goes through a writer, so that an
   * unpaired surrogate becomes a {@code ?} instead of an error.
   */
  public static JsonGenerator stream(OutputStream out) {
    try {
      return FACTORY
          .createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
          .setPrettyPrinter(printer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(INDENT);
  }

  /** Writes a tree in the middle of another value. */
  static void write(TreeNode tree, JsonGenerator out) throws IOException {
    Mapper.MAPPER.writeTree(out, tree);
  }

  private static String printed(Object value, @Nullable PrettyPrinter printer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.setPrettyPrinter(printer);
      JsonValue.write(value, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }
}
