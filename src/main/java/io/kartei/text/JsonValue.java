package io.kartei.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.TreeNode;
import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes what Kartei publishes: records, maps, collections, texts, numbers and booleans. Jackson's
 * mapper can do so, too, but looks at each class for all that it could be: a third of the classes
 * that the build of a note would load.
 */
final class JsonValue {
  private static final ClassValue<Method[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          Method[] components =
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getAccessor)
                  .toArray(Method[]::new);
          AccessibleObject.setAccessible(components, true);
          return components;
        }
      };

  private JsonValue() {}

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException if it is, or holds, a value of another kind
   */
  static void write(@Nullable Object value, JsonGenerator out) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean is) {
      out.writeBoolean(is);
    } else if (value instanceof Enum<?> constant) {
      out.writeString(constant.name());
    } else if (value instanceof Iterable<?> items && !(value instanceof TreeNode)) {
      out.writeStartArray();
      for (Object item : items) {
        write(item, out);
      }
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
        out.writeFieldName(String.valueOf(entry.getKey()));
        write(entry.getValue(), out);
      }
      out.writeEndObject();
    } else if (value instanceof Record rec) {
      components(rec, out);
    } else if (value instanceof TreeNode tree) {
      Json.write(tree, out);
    } else {
      throw new IllegalArgumentException("no form in JSON: " + value.getClass());
    }
  }

  private static void components(Record rec, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Method component : COMPONENTS.get(rec.getClass())) {
      out.writeFieldName(component.getName());
      try {
        write(component.invoke(rec), out);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    out.writeEndObject();
  }
}
