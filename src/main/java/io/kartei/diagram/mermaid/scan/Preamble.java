package io.kartei.diagram.mermaid.scan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what comes before and between a diagram's statements (Mermaid documentation, "Frontmatter",
 * "Directives", "Comments").
 */
public final class Preamble {
  /** An arrow or an annotation, on its own between blanks. */
  private static final Pattern ESCAPED =
      Pattern.compile(
          "(?<=\\s)(?:&lt;&lt;[\\p{L}\\w ]{1,40}+&gt;&gt;"
              + "|[-=.|*ox()+]{0,6}(?:&[lg]t;){1,2}[-=.|*ox()+]{0,9}(?:(?:&[lg]t;){1,2}[-|*o+]?)?)(?=\\s)");

  /** The longest HTML element that is recognised as one, in characters. */
  private static final int MAX_ELEMENT = 300;

  private final StringBuilder text;
  private @Nullable String title;
  private @Nullable ObjectNode config;

  /** Only made for a diagram with settings: it takes longer than drawing one. */
  private static final class Yaml {
    static final YAMLMapper MAPPER = new YAMLMapper();

    private Yaml() {}
  }

  private Preamble(String text) {
    this.text = new StringBuilder(text);
  }

  /** Reads a source's preamble. Ignores invalid parts, as Mermaid does. */
  public static MermaidSource read(String source) {
    Preamble preamble = new Preamble(source);
    preamble.frontMatter();
    preamble.comments();
    preamble.escaped();
    preamble.attributes();
    return new MermaidSource(
        preamble.text.toString(),
        preamble.title,
        preamble.config == null ? MermaidSource.NO_CONFIG : preamble.config);
  }

  /**
   * Parses YAML, or JSON with either kind of quotes, into a tree. Returns null if the text is
   * neither.
   */
  public static @Nullable JsonNode yaml(String text) {
    try {
      return Yaml.MAPPER.readTree(text);
    } catch (JsonProcessingException | StackOverflowError e) {
      return null;
    }
  }

  private void frontMatter() {
    int line = skipBlank(0);
    if (!text.substring(line, lineEnd(line)).strip().equals("---")) {
      return;
    }
    int begin = Math.min(text.length(), lineEnd(line) + 1);
    for (int at = begin; at < text.length(); at = lineEnd(at) + 1) {
      if (text.substring(at, lineEnd(at)).strip().equals("---")) {
        JsonNode matter = yaml(text.substring(begin, at));
        if (matter != null) {
          JsonNode name = matter.path("title");
          title = name.isValueNode() && !name.isNull() ? name.asText().strip() : null;
          merge(matter.path("config"));
          merge(matter.path("init"));
          setting(matter.path("displayMode"), "gantt", "displayMode");
          setting(matter.path("notation"), "er", "notation");
        }
        blank(line, lineEnd(at));
        return;
      }
    }
  }

  /** Reads a diagram setting that front matter may have outside {@code config:}. */
  private void setting(JsonNode value, String type, String name) {
    if (value.isTextual()) {
      ObjectNode settings = JsonNodeFactory.instance.objectNode();
      settings.putObject(type).set(name, value);
      merge(settings);
    }
  }

  private void comments() {
    int at = 0;
    while (at < text.length()) {
      int begin = skipSpaces(at);
      if (text.indexOf("%%{", begin) == begin) {
        int end = text.indexOf("}%%", begin);
        end = end < 0 ? lineEnd(begin) : end + 3;
        directive(text.substring(begin + 3, Math.max(begin + 3, end - 3)));
        blank(begin, end);
        at = end;
      } else {
        if (text.indexOf("%%", begin) == begin) {
          blank(begin, lineEnd(begin));
        }
        at = lineEnd(begin) + 1;
      }
    }
  }

  /**
   * Reads signs as they are meant in a source that was copied out of a web page, such as {@code
   * --&}{@code gt;}. Blanks behind them keep all other characters in place. Words keep theirs,
   * which are decoded with them.
   */
  private void escaped() {
    int at = text.indexOf("&");
    Matcher matcher = at < 0 ? null : ESCAPED.matcher(text.toString());
    while (matcher != null && matcher.find()) {
      String signs = matcher.group().replace("&lt;", "<").replace("&gt;", ">");
      int end = matcher.end();
      blank(matcher.start(), end);
      text.replace(matcher.start(), matcher.start() + signs.length(), signs);
    }
  }

  /**
   * Makes the quotes around attributes of HTML elements single ones, as Mermaid does, since labels
   * with links in them are in double ones.
   */
  private void attributes() {
    for (int at = text.indexOf("=\""); at >= 0; at = text.indexOf("=\"", at + 2)) {
      int end = text.indexOf("\"", at + 2);
      int line = lineEnd(at);
      if (end < 0) {
        return;
      }
      if (end < line && isInElement(at)) {
        text.setCharAt(at + 1, '\'');
        text.setCharAt(end, '\'');
        at = end - 1;
      }
    }
  }

  /** Returns whether a place is between the name of an HTML element and its end. */
  private boolean isInElement(int at) {
    for (int i = at - 1; i > Math.max(0, at - MAX_ELEMENT); i--) {
      char c = text.charAt(i);
      if (c == '<') {
        return Character.isLetter(text.charAt(i + 1));
      }
      if (c == '>' || c == '\n' || c == '"') {
        return false;
      }
    }
    return false;
  }

  private void directive(String content) {
    int colon = content.indexOf(':');
    if (colon < 0) {
      return;
    }
    String name = content.substring(0, colon).replace("\"", "").replace("'", "").strip();
    if (name.equals("init") || name.equals("initialize") || name.equals("config")) {
      JsonNode settings = yaml(content.substring(colon + 1).strip());
      if (settings != null) {
        merge(settings);
      }
    }
  }

  private void merge(JsonNode settings) {
    if (settings.isObject()) {
      config = config == null ? JsonNodeFactory.instance.objectNode() : config;
      merge(settings.path("config").isObject() ? settings.path("config") : settings, config);
    }
  }

  private static void merge(JsonNode from, ObjectNode to) {
    for (Map.Entry<String, JsonNode> entry : from.properties()) {
      if (entry.getValue().isObject() && to.path(entry.getKey()) instanceof ObjectNode inner) {
        merge(entry.getValue(), inner);
      } else {
        to.set(entry.getKey(), entry.getValue());
      }
    }
  }

  /** Replaces a range with blanks, except for line breaks. */
  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }

  private int lineEnd(int at) {
    int end = text.indexOf("\n", at);
    return end < 0 ? text.length() : end;
  }

  private int skipSpaces(int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private int skipBlank(int at) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
