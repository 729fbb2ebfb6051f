package io.kartei.markdown;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.kartei.config.CardSource;
import io.kartei.config.CheatSheetRequest;
import io.kartei.config.FrontMatterSheet;
import io.kartei.config.node.YamlProblem;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.messages.Phrase;
import io.kartei.model.FrontMatter;
import io.kartei.model.FrontMatter.Amount;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads YAML between {@code ---} on a note's first line and the next line of {@code ---}. */
final class FrontMatterReader {
  /** A block without keys is a thematic break and a setext heading, as in CommonMark. */
  private static final Pattern BOLD =
      Pattern.compile("\\*\\*(?=\\S)([^*\\n]{1,300})(?<=\\S)\\*\\*");

  private static final Pattern ESCAPED = Pattern.compile("\\\\([|*_\\[\\]#])");
  private static final Pattern KEY = Pattern.compile("(?m)^[\\w\"'-][^:\\n]*:(?:\\s|$)");

  /** The start of a note whose author forgot to close the front matter. */
  private static final Pattern OPEN =
      Pattern.compile("---[ \\t]*\\R(?:title|tags?|alias(?:es)?|draft)[ \\t]*:(?:\\s|\\z).*");

  /**
   * The result of reading front matter.
   *
   * @param end the offset where the note's text begins
   */
  record Result(FrontMatter frontMatter, int end) {
    static final Result NONE = new Result(FrontMatter.NONE, 0);
  }

  private static final Pattern ID = Pattern.compile("(?m)^[\"']?id[\"']?[ \\t]*[:=].*\\S");

  /** The keys of other generators that say where a note stands, how it is called, where it was. */
  private static final List<String> FOREIGN =
      List.of(
          "weight",
          "excalidraw-plugin",
          "sidebar_position",
          "nav_order",
          "order",
          "sidebar_label",
          "linkTitle",
          "linktitle",
          "nav_title",
          "shortTitle",
          "sidebarTitle",
          "parent",
          "grand_parent",
          "permalink",
          "slug",
          "date",
          "path",
          "license",
          "url");

  private FrontMatterReader() {}

  static Result read(SourceText source, DiagnosticSink sink) {
    if (source.text().startsWith("+++")) {
      return toml(source, sink);
    }
    if (!source.text().startsWith("---")) {
      return Result.NONE;
    }
    Block block = Block.find(source.text(), "---");
    if (block == null) {
      if (OPEN.matcher(source.text()).lookingAt()) {
        sink.report(Diagnostic.warning("front-matter.open").at(source.place(new SourceSpan(0, 3))));
      }
      return Result.NONE;
    }
    int start = block.start();
    String yaml = source.text().substring(start, block.yamlEnd());
    if (!yaml.isBlank() && !yaml.startsWith("{\"") && !KEY.matcher(yaml).find()) {
      return Result.NONE;
    }
    try {
      JsonNode root = FrontMatterKeys.read(source, yaml, start, sink);
      CheatSheetRequest cheatSheet =
          root.has(FrontMatterSheet.KEY) ? FrontMatterSheet.read(source, start, yaml, sink) : null;
      return new Result(
          frontMatter(
              root,
              new FrontMatter.Exams(
                  FrontMatterExams.read(source, start, yaml, "exam"),
                  FrontMatterExams.read(source, start, yaml, "objective")),
              cheatSheet,
              idAt(yaml, start)),
          block.end());
    } catch (JacksonException e) {
      YamlProblem problem = YamlProblem.of(e, yaml);
      int at = Math.min(block.yamlEnd(), start + problem.offset());
      sink.report(
          Diagnostic.warning("front-matter.yaml", problem.message())
              .at(source.place(new SourceSpan(at, Math.min(block.yamlEnd(), at + 1))))
              .hint(
                  Objects.requireNonNullElseGet(
                      problem.hint(), () -> Phrase.of("front-matter.quote-values"))));
      return new Result(FrontMatter.NONE, block.end());
    } catch (IOException e) {
      throw new UncheckedIOException("from memory", e);
    }
  }

  /** Front matter in TOML, between two lines of {@code +++} (Hugo, "Front matter"). */
  private static Result toml(SourceText source, DiagnosticSink sink) {
    Block block = Block.find(source.text(), "+++");
    if (block == null) {
      return Result.NONE;
    }
    try {
      String toml = source.text().substring(block.start(), block.yamlEnd());
      return new Result(
          frontMatter(
              new TomlMapper().readTree(toml),
              FrontMatter.Exams.NONE,
              null,
              idAt(toml, block.start())),
          block.end());
    } catch (JacksonException e) {
      sink.report(Diagnostic.warning("front-matter.toml").at(source.place(new SourceSpan(0, 3))));
      return new Result(FrontMatter.NONE, block.end());
    }
  }

  /**
   * The position of the YAML or TOML between its two fences.
   *
   * @param start where it begins
   * @param yamlEnd where it ends
   * @param end where the text after the second fence begins
   */
  private record Block(int start, int yamlEnd, int end) {

    /** Returns the block at the start of a text, or null. */
    static @Nullable Block find(String text, String fence) {
      int start = lineEnd(text, 0);
      if (!text.substring(0, start).strip().equals(fence)) {
        return null;
      }
      for (int line = start; line < text.length(); ) {
        int end = lineEnd(text, line);
        String mark = text.substring(line, end).stripTrailing();
        if (mark.equals(fence) || (fence.equals("---") && mark.equals("..."))) {
          return new Block(start, line, end);
        }
        line = end;
      }
      return null;
    }

    /** Returns the offset after the line that begins here. */
    private static int lineEnd(String text, int from) {
      for (int i = from; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
          return i + 1;
        }
      }
      return text.length();
    }
  }

  private static FrontMatter frontMatter(
      @Nullable JsonNode root,
      FrontMatter.Exams exams,
      @Nullable CheatSheetRequest cheatSheet,
      @Nullable SourceSpan idAt) {
    if (root == null || !root.isObject()) {
      return FrontMatter.NONE;
    }
    return new FrontMatter(
        plain(text(root, "title")),
        tags(root),
        aliases(root),
        isTrue(root.path("draft").asText()) || isFalse(root.path("published").asText()),
        isTrue(root.path("teacher").asText()),
        text(root, root.has("language") ? "language" : FrontMatterKeys.OTHER_LANGUAGE),
        exams,
        new FrontMatter.Cards(
            text(root, "id"), idAt, cards(root.path("cards")), amount(root.path("cards"))),
        cheatSheet,
        others(root));
  }

  private static Map<String, String> others(JsonNode root) {
    Map<String, String> others = new LinkedHashMap<>();
    for (String key : FOREIGN) {
      String value = root.has(key) ? text(root, key) : null;
      if (value != null) {
        others.put(key, value);
      }
    }
    List<String> categories = strings(root, "categories", "category");
    if (!categories.isEmpty()) {
      others.put("categories", String.join("/", categories));
    }
    return others;
  }

  /** Returns the names of a note, and the addresses that Jekyll's plugin forwards to it. */
  private static List<String> aliases(JsonNode root) {
    List<String> all = new ArrayList<>(strings(root, "aliases", "alias"));
    for (String address : strings(root, "redirect_from", "redirect_from")) {
      all.add(address.startsWith("/") ? address : "/" + address);
    }
    return all;
  }

  /** Returns the position of the line with the note's id, or null. */
  private static @Nullable SourceSpan idAt(String text, int start) {
    Matcher line = ID.matcher(text);
    return line.find() ? new SourceSpan(start + line.start(), start + line.end()) : null;
  }

  /** Returns a title without the marks of emphasis around it or its parts, and without escapes. */
  private static @Nullable String plain(@Nullable String title) {
    if (title == null || (title.indexOf('*') < 0 && title.indexOf('\\') < 0)) {
      return title;
    }
    return ESCAPED.matcher(BOLD.matcher(title).replaceAll("$1")).replaceAll("$1");
  }

  private static @Nullable String text(JsonNode root, String key) {
    JsonNode value = root.path(key);
    return value.isValueNode() && !value.asText().isBlank() && !value.isNull()
        ? value.asText().strip()
        : null;
  }

  private static Amount amount(JsonNode value) {
    Amount amount = FrontMatterKeys.AMOUNTS.get(value.asText().toLowerCase(Locale.ROOT));
    return amount == null ? Amount.USUAL : amount;
  }

  /** Reads one value for all sources, or one per source. */
  private static Map<CardSource, Boolean> cards(JsonNode value) {
    Map<CardSource, Boolean> cards = new LinkedHashMap<>();
    if (value.asText().equalsIgnoreCase(FrontMatterKeys.NO_CARDS)) {
      CardSource.all().forEach(source -> cards.put(source, false));
      return cards;
    }
    for (CardSource source : CardSource.all()) {
      JsonNode said = value.isObject() ? value.path(source.key()) : value;
      if (FrontMatterKeys.isTruth(said)
          && (value.isObject() || source.isStandard() || !isTrue(said.asText()))) {
        cards.put(source, isTrue(said.asText()));
      }
    }
    return cards;
  }

  private static boolean isFalse(String text) {
    return Set.of("false", "no", "off").contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isTrue(String text) {
    return Set.of("true", "yes", "on").contains(text.toLowerCase(Locale.ROOT));
  }

  /** Returns the tags, and the categories of Hugo and Jekyll, which are tags for readers. */
  private static List<String> tags(JsonNode root) {
    List<String> categories = strings(root, "categories", "category");
    return Stream.concat(strings(root, "tags", "tag").stream(), categories.stream())
        .map(t -> t.startsWith("#") ? t.substring(1) : t)
        .filter(t -> !t.isBlank())
        .distinct()
        .toList();
  }

  /** Reads a list or a comma-separated string; both are in use. */
  private static List<String> strings(JsonNode root, String name, String otherName) {
    JsonNode node = root.has(name) ? root.get(name) : root.path(otherName);
    List<String> strings = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(n -> strings.add(n.isNull() ? "" : n.asText().strip()));
    } else if (node.isValueNode() && !node.isNull()) {
      for (String part : node.asText().split(",")) {
        strings.add(part.strip());
      }
    }
    strings.removeIf(String::isEmpty);
    return strings;
  }
}
