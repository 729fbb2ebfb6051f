package io.kartei.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.kartei.text.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Streams JSON into memory, key by key, in the order of the calls. */
final class JsonDocument {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator out = Json.stream(bytes);

  /** Writes an object as the whole document, and returns it in UTF-8, ending with a line break. */
  byte[] document(Runnable content) {
    braces(content);
    run(
        () -> {
          out.writeRaw('\n');
          out.close();
        });
    return bytes.toByteArray();
  }

  void object(String key, Runnable content) {
    run(() -> out.writeFieldName(key));
    braces(content);
  }

  /** Writes an array of objects, one for each value. */
  <T> void array(String key, Iterable<T> values, Consumer<T> content) {
    brackets(key, () -> values.forEach(value -> braces(() -> content.accept(value))));
  }

  void strings(String key, List<String> values) {
    brackets(key, () -> values.forEach(value -> run(() -> out.writeString(value))));
  }

  void table(String key, List<List<String>> rows) {
    brackets(
        key,
        () ->
            rows.forEach(
                row -> run(() -> out.writeArray(row.toArray(String[]::new), 0, row.size()))));
  }

  void string(String key, @Nullable String value) {
    field(key, value, out::writeString);
  }

  void number(String key, @Nullable Integer value) {
    field(key, value, number -> out.writeNumber(number.intValue()));
  }

  private <T> void field(String key, @Nullable T value, ValueWrite<T> write) {
    run(() -> out.writeFieldName(key));
    run(value == null ? out::writeNull : () -> write.run(value));
  }

  /** Writes a number, without a decimal point if it is integral. */
  void decimal(String key, @Nullable Double value) {
    if (value == null || value == Math.rint(value)) {
      number(key, value == null ? null : Integer.valueOf(value.intValue()));
    } else {
      run(() -> out.writeNumberField(key, value));
    }
  }

  void bool(String key, boolean value) {
    run(() -> out.writeBooleanField(key, value));
  }

  private void braces(Runnable content) {
    run(out::writeStartObject);
    content.run();
    run(out::writeEndObject);
  }

  private void brackets(String key, Runnable content) {
    run(() -> out.writeArrayFieldStart(key));
    content.run();
    run(out::writeEndArray);
  }

  private static void run(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface ValueWrite<T> {
    void run(T value) throws IOException;
  }

  private interface Write {
    void run() throws IOException;
  }
}
