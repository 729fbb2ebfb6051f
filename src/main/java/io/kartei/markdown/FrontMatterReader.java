package io.kartei.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.model.FrontMatter;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads YAML between {@code ---} on a note's first line and the next line of {@code ---}. */
final class FrontMatterReader {
  private static final Pattern BLOCK =
      Pattern.compile("\\A---[ \\t]*\\R(?<yaml>(?:.*\\R)*?)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

  /** A block that holds no key is a thematic break and a setext heading, as CommonMark has it. */
  private static final Pattern KEY = Pattern.compile("(?m)^[\\w\"'-][^:\\n]*:(?:\\s|$)");

  private static final Set<String> DRAFT = Set.of("true", "false", "null", "");

  private static final YAMLMapper YAML = new YAMLMapper();

  /**
   * What was read.
   *
   * @param end the offset where the note's text begins
   */
  record Result(FrontMatter frontMatter, int end) {
    static final Result NONE = new Result(FrontMatter.NONE, 0);
  }

  private FrontMatterReader() {}

  static Result read(SourceText source, DiagnosticSink sink) {
    if (!source.text().startsWith("---")) {
      return Result.NONE;
    }
    Matcher block = BLOCK.matcher(source.text());
    if (!block.find()) {
      return Result.NONE;
    }
    String yaml = block.group("yaml");
    if (!yaml.isBlank() && !KEY.matcher(yaml).find()) {
      return Result.NONE;
    }
    int start = block.start("yaml");
    try {
      JsonNode root = YAML.readTree(yaml);
      wrongKinds(root).forEach((key, wanted) -> sink.report(wrong(source, block, key, wanted)));
      return new Result(frontMatter(root, FrontMatterExams.read(source, start, yaml)), block.end());
    } catch (JsonProcessingException e) {
      sink.report(
          Diagnostic.warning("front-matter", "the front matter is no YAML: " + reason(e))
              .at(source.path(), place(e, start, block.end("yaml")))
              .hint("put values with a colon, a # or a quote into \"...\""));
      return new Result(FrontMatter.NONE, block.end());
    }
  }

  private static FrontMatter frontMatter(@Nullable JsonNode root, List<SourceSlice> exams) {
    if (root == null || !root.isObject()) {
      return FrontMatter.NONE;
    }
    JsonNode title = root.get("title");
    return new FrontMatter(
        title != null && title.isValueNode() && !title.asText().isBlank()
            ? title.asText().strip()
            : null,
        tags(root),
        strings(root, "aliases", "alias"),
        root.path("draft").asBoolean(false),
        exams);
  }

  /** Keys whose values count as not set, and what they should be. */
  private static SortedMap<String, String> wrongKinds(@Nullable JsonNode root) {
    JsonNode keys = root == null ? MissingNode.getInstance() : root;
    SortedMap<String, String> wrong = new TreeMap<>();
    if (keys.path("title").isContainerNode()) {
      wrong.put("title", "a text");
    }
    for (String key : List.of("tags", "tag", "aliases", "alias")) {
      if (keys.path(key).isObject()) {
        wrong.put(key, "a list of texts");
      }
    }
    JsonNode draft = keys.path("draft");
    if (draft.isContainerNode() || !DRAFT.contains(draft.asText())) {
      wrong.put("draft", "true or false");
    }
    return wrong;
  }

  private static Diagnostic wrong(SourceText source, Matcher block, String key, String wanted) {
    Matcher line = Pattern.compile("(?m)^[\"']?" + key + "\\b.*$").matcher(block.group("yaml"));
    int start = block.start("yaml");
    SourceSpan place =
        line.find()
            ? new SourceSpan(start + line.start(), start + line.end())
            : new SourceSpan(start, block.end("yaml"));
    return Diagnostic.warning("front-matter", "\"" + key + "\" must be " + wanted)
        .at(source.path(), place)
        .hint("it counts as not set");
  }

  private static List<String> tags(JsonNode root) {
    return strings(root, "tags", "tag").stream()
        .map(t -> t.startsWith("#") ? t.substring(1) : t)
        .filter(t -> !t.isBlank())
        .distinct()
        .toList();
  }

  /** A list, or one string parted at commas: both are in use. */
  private static List<String> strings(JsonNode root, String name, String otherName) {
    JsonNode node = root.has(name) ? root.get(name) : root.path(otherName);
    List<String> strings = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(n -> strings.add(n.asText().strip()));
    } else if (node.isValueNode() && !node.isNull()) {
      for (String part : node.asText().split(",")) {
        strings.add(part.strip());
      }
    }
    strings.removeIf(String::isEmpty);
    return strings;
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    return message.lines().findFirst().orElse("it cannot be read").strip();
  }

  private static SourceSpan place(JsonProcessingException e, int start, int end) {
    int at = start;
    if (e.getLocation() != null && e.getLocation().getCharOffset() >= 0) {
      at = (int) Math.min(end, start + e.getLocation().getCharOffset());
    }
    return new SourceSpan(at, Math.min(end, at + 1));
  }
}
