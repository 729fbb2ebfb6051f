package io.kartei.config.key;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.kartei.text.Json;
import java.util.List;

/** Makes the JSON Schema (draft-07) of a file of declared keys, for editors. */
public final class ConfigSchema {
  private final String language;

  private ConfigSchema(String language) {
    this.language = language;
  }

  /**
   * Returns the schema as JSON, with descriptions in the given language, {@code en} or {@code de}.
   */
  public static String of(ConfigKey file, String language) {
    ObjectNode schema = Json.object();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#").put("title", file.name());
    schema.setAll(new ConfigSchema(language).group(file));
    return Json.pretty(schema) + "\n";
  }

  private ObjectNode property(ConfigKey key) {
    ObjectNode property = Json.object();
    property.put("description", key.meaning(language));
    property.setAll(type(key));
    if (key.standard() != null) {
      property.set("default", value(key, key.standard()));
    }
    return property;
  }

  /** Returns a value of a key as JSON has it: a boolean, a number or a string. */
  private static JsonNode value(ConfigKey key, String text) {
    if (key.type() == ConfigKey.Type.SWITCH) {
      return BooleanNode.valueOf(Boolean.parseBoolean(text));
    }
    boolean number = !key.values().isEmpty() && text.chars().allMatch(Character::isDigit);
    return number ? IntNode.valueOf(Integer.parseInt(text)) : TextNode.valueOf(text);
  }

  private ObjectNode type(ConfigKey key) {
    return switch (key.type()) {
      case TEXT, LANGUAGE -> scalar();
      case TEXTS -> anyOf(scalar(), listOf(key.values().isEmpty() ? scalar() : values(key)));
      case CHOICE -> values(key);
      case SWITCH -> typed("boolean");
      case NUMBER -> anyOf(typed("number").put("minimum", 0), typed("string"));
      case SITE_URL, URL, EDIT_URL -> typed("string").put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://");
      case FILE, GROUP -> group(key);
      case LIST -> {
        ObjectNode item = key.values().isEmpty() ? group(key) : anyOf(values(key), group(key));
        yield key.values().isEmpty() ? listOf(item) : anyOf(item, listOf(item));
      }
      case PAIRS -> key.keys().isEmpty() ? typed("object") : pairs(key);
    };
  }

  /**
   * Returns the schema of a group of keys that the author chooses, some of whose values have
   * declared keys.
   */
  private ObjectNode pairs(ConfigKey pairs) {
    ObjectNode known = group(pairs);
    known.remove("additionalProperties");
    ObjectNode schema = typed("object");
    schema.set("additionalProperties", anyOf(scalar(), listOf(scalar()), known, typed("null")));
    return schema;
  }

  private ObjectNode group(ConfigKey group) {
    ObjectNode schema = typed("object").put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    group.keys().forEach(key -> properties.set(key.name(), property(key)));
    return schema;
  }

  /**
   * Returns the schema of a text, which authors may leave unquoted even if it looks like a number
   * or boolean.
   */
  private static ObjectNode scalar() {
    ObjectNode schema = Json.object();
    List.of("string", "number", "boolean").forEach(schema.putArray("type")::add);
    return schema;
  }

  private static ObjectNode values(ConfigKey key) {
    ObjectNode schema = Json.object();
    ArrayNode values = schema.putArray("enum");
    key.values().forEach(value -> values.add(value(key, value)));
    return schema;
  }

  private static ObjectNode listOf(ObjectNode item) {
    ObjectNode schema = typed("array");
    schema.set("items", item);
    return schema;
  }

  private static ObjectNode anyOf(ObjectNode... choices) {
    ObjectNode schema = Json.object();
    List.of(choices).forEach(schema.putArray("anyOf")::add);
    return schema;
  }

  private static ObjectNode typed(String type) {
    return Json.object().put("type", type);
  }
}
