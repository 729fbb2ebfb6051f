package io.kartei.markdown;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.kartei.config.CardSource;
import io.kartei.config.FrontMatterSheet;
import io.kartei.config.key.ConfigKeys;
import io.kartei.config.key.LanguageTags;
import io.kartei.config.node.BoundedYaml;
import io.kartei.config.node.CodePoints;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Suggestions;
import io.kartei.language.Languages;
import io.kartei.messages.Phrase;
import io.kartei.model.FrontMatter.Amount;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML of a note's front matter key by key, and reports problems with each key. Keys that
 * Kartei doesn't know belong to other tools.
 */
final class FrontMatterKeys {
  private static final List<String> KNOWN =
      List.of(
          "title",
          "tags",
          "tag",
          "aliases",
          "alias",
          "draft",
          "exam",
          "exams",
          "cheatSheet",
          "id",
          "language",
          "cards",
          "teacher",
          "objective",
          "objectives");

  /** What other tools call the language of a note. */
  static final String OTHER_LANGUAGE = "lang";

  private static final List<String> TEXTS = List.of("title", "id", "language");

  /** Shorter words resemble too many others. */
  private static final int MIN_LENGTH = 4;

  /** What {@code cards:} says in one word, besides the words for true and false. */
  static final Map<String, Amount> AMOUNTS = Map.of("core", Amount.CORE, "all", Amount.ALL);

  static final String NO_CARDS = "none";

  private static final Set<String> TRUTH = Set.of("true", "false", "yes", "no", "on", "off");

  private final SourceText source;
  private final int start;
  private final DiagnosticSink sink;
  private final YAMLParser parser;
  private final CodePoints starts;
  private final CodePoints ends;
  private final Map<String, JsonNode> anchors = new HashMap<>();

  /** Where the values within groups are, and their keys. */
  private final IdentityHashMap<JsonNode, Inner> inner = new IdentityHashMap<>();

  private record Inner(SourceSpan key, SourceSpan value) {}

  private FrontMatterKeys(
      SourceText source, String yaml, int start, DiagnosticSink sink, YAMLParser parser) {
    this.source = source;
    this.start = start;
    this.sink = sink;
    this.parser = parser;
    this.starts = new CodePoints(yaml);
    this.ends = new CodePoints(yaml);
  }

  /**
   * Reads the keys; if a key occurs twice, the first one counts.
   *
   * @param start where the YAML begins in the note
   * @throws com.fasterxml.jackson.core.JacksonException if it isn't valid YAML
   */
  static ObjectNode read(SourceText source, String yaml, int start, DiagnosticSink sink)
      throws IOException {
    try (YAMLParser parser = BoundedYaml.parser(yaml)) {
      FrontMatterKeys keys = new FrontMatterKeys(source, yaml, start, sink, parser);
      ObjectNode root = JsonNodeFactory.instance.objectNode();
      JsonToken first = parser.nextToken();
      SourceSpan place = keys.from();
      if (first == JsonToken.START_OBJECT) {
        keys.entries(root);
      }
      while (parser.nextToken() != null) {
        // read to the end, because later readers rely on it being valid
      }
      if (first != null && first != JsonToken.START_OBJECT) {
        keys.say(place, Diagnostic.warning("front-matter.no-keys"));
      }
      return root;
    }
  }

  private void entries(ObjectNode root) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      SourceSpan place = from();
      parser.nextToken();
      int valueStart = from().start();
      JsonNode value = value(KNOWN.contains(key) ? key : null);
      SourceSpan valuePlace = upTo(valueStart);
      if (!root.has(key)) {
        root.set(key, value);
        check(key, place, value, valuePlace);
      } else if (KNOWN.contains(key)) {
        say(place, Diagnostic.warning("front-matter.twice", key));
      }
    }
  }

  private void check(String key, SourceSpan place, JsonNode value, SourceSpan valuePlace) {
    if (!KNOWN.contains(key)) {
      unknown(key, place);
    } else if (key.equals("draft") || key.equals("teacher")) {
      if (!value.isNull() && !TRUTH.contains(value.asText().toLowerCase(Locale.ROOT))) {
        say(valuePlace, truth(key, value));
      }
    } else if (TEXTS.contains(key)) {
      if (value.isContainerNode()) {
        say(valuePlace, Diagnostic.warning("front-matter.text", key, kind(value)));
      } else if (key.equals("language")) {
        language(value.asText(), valuePlace);
      }
    } else if (key.equals("cards")) {
      cards(value, valuePlace);
    } else if (value.isObject() && !key.startsWith("exam") && !key.equals(FrontMatterSheet.KEY)) {
      say(valuePlace, Diagnostic.warning("front-matter.texts", key, kind(value)));
    }
  }

  /** Reports a key that looks like one of Kartei's. */
  private void unknown(String key, SourceSpan place) {
    String meant = ConfigKeys.meant(ConfigKeys.FRONT_MATTER, key);
    String near = meant != null || key.length() < MIN_LENGTH ? meant : Suggestions.slip(key, KNOWN);
    if (key.equals(OTHER_LANGUAGE)) {
      say(place, Diagnostic.info("front-matter.other-name", key, String.valueOf(near)));
    } else if (near != null && !KNOWN.contains(near)) {
      say(place, Diagnostic.info("front-matter.site-key", key, near));
    } else if (near != null) {
      say(place, Diagnostic.warning("front-matter.unknown-key", key).hint("did-you-mean", near));
    }
  }

  private void language(String tag, SourceSpan place) {
    String canonical = LanguageTags.canonical(tag);
    Diagnostic doubt =
        canonical == null
            ? Diagnostic.warning("unknown-language.tag", tag)
            : LanguageTags.doubt(canonical, Languages.standard().known());
    if (doubt != null && !tag.isBlank()) {
      say(place, doubt);
    }
  }

  private void cards(JsonNode value, SourceSpan place) {
    if (!value.isObject()) {
      String said = value.asText().toLowerCase(Locale.ROOT);
      boolean amount = AMOUNTS.containsKey(said) || said.equals(NO_CARDS);
      if (!value.isNull() && !isTruth(value) && !amount) {
        say(place, Diagnostic.warning("front-matter.cards"));
      }
      return;
    }
    value
        .properties()
        .forEach(
            entry -> {
              Inner at = inner.getOrDefault(entry.getValue(), new Inner(place, place));
              if (CardSource.find(entry.getKey()) == null) {
                String near = Suggestions.nearest(entry.getKey(), CardSource.keys());
                Diagnostic unknown = Diagnostic.warning("front-matter.card-source", entry.getKey());
                say(
                    at.key(),
                    near == null
                        ? unknown.hint("front-matter.card-sources", CardSource.keys())
                        : unknown.hint("did-you-mean", near));
              } else if (!isTruth(entry.getValue())) {
                say(at.value(), truth(entry.getKey(), entry.getValue()));
              }
            });
  }

  private static Diagnostic truth(String key, JsonNode value) {
    Phrase not = value.isContainerNode() ? kind(value) : Phrase.of("quoted", value.asText());
    return Diagnostic.warning("front-matter.truth", key, not);
  }

  /** Returns whether a value is a boolean word. */
  static boolean isTruth(JsonNode value) {
    return value.isValueNode() && TRUTH.contains(value.asText().toLowerCase(Locale.ROOT));
  }

  /**
   * Reads the value at the current token, and leaves the parser at the last token of the value.
   *
   * @param list the key that this is the list of, or null if its content doesn't matter
   */
  private JsonNode value(@Nullable String list) throws IOException {
    String anchor = parser.getObjectId();
    JsonNode value = plain(list);
    if (anchor != null) {
      anchors.put(anchor, value);
    }
    return value;
  }

  private JsonNode plain(@Nullable String list) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        SourceSpan place = from();
        parser.nextToken();
        int valueStart = from().start();
        JsonNode value = value(null);
        object.set(key, value);
        inner.put(value, new Inner(place, upTo(valueStart)));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int itemStart = from().start();
        JsonNode item = value(null);
        array.add(item);
        if (list != null
            && !list.equals("title")
            && !isForeign(list, item)
            && (item.isNull() || item.isContainerNode())) {
          say(
              upTo(itemStart),
              item.isNull()
                  ? Diagnostic.warning("front-matter.empty-item", list)
                  : Diagnostic.warning("front-matter.item", list, kind(item)));
        }
      }
      return array;
    }
    return scalar(token);
  }

  /** Returns whether an item belongs to another tool: an exam that is a mapping. */
  private static boolean isForeign(String list, JsonNode item) {
    return list.startsWith("exam") && item.isObject();
  }

  private JsonNode scalar(@Nullable JsonToken token) throws IOException {
    if (parser.isCurrentAlias()) {
      JsonNode known = anchors.get(parser.getText());
      if (known == null) {
        String name = parser.getText();
        say(from(), Diagnostic.warning("front-matter.no-anchor", name));
        return JsonNodeFactory.instance.nullNode();
      }
      return known;
    }
    return token == JsonToken.VALUE_NULL
        ? JsonNodeFactory.instance.nullNode()
        : JsonNodeFactory.instance.textNode(parser.getText());
  }

  private static Phrase kind(JsonNode value) {
    return Phrase.of(value.isObject() ? "kind.group" : "kind.list");
  }

  /** Returns the position of the current token. */
  private SourceSpan from() {
    return upTo(starts.offset(parser.currentTokenLocation().getCharOffset()) + start);
  }

  private SourceSpan upTo(int from) {
    int end = ends.offset(parser.currentLocation().getCharOffset()) + start;
    while (end > from && Character.isWhitespace(source.text().charAt(end - 1))) {
      end--;
    }
    return new SourceSpan(from, Math.max(from, end));
  }

  private void say(SourceSpan place, Diagnostic said) {
    sink.report(said.at(source.place(place)));
  }
}
