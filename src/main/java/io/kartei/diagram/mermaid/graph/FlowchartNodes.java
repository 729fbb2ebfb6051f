package io.kartei.diagram.mermaid.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.Preamble;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the nodes of a flowchart: {@code id[words]:::class} and {@code id@{ shape: ... }}. */
final class FlowchartNodes {
  private static final Pattern ICON_SET = Pattern.compile("^.*:(fa-)?");

  /** An opening bracket, the brackets that may close it, and the resulting shapes. */
  private record Bracket(String open, List<String> close, List<NodeShape> shapes) {
    static Bracket of(String open, String close, NodeShape shape) {
      return new Bracket(open, List.of(close), List.of(shape));
    }
  }

  private static final List<Bracket> BRACKETS =
      List.of(
          Bracket.of("(((", ")))", NodeShape.DOUBLE_CIRCLE),
          Bracket.of("((", "))", NodeShape.CIRCLE),
          Bracket.of("([", "])", NodeShape.STADIUM),
          Bracket.of("(-", "-)", NodeShape.ELLIPSE),
          Bracket.of("(", ")", NodeShape.ROUNDED),
          Bracket.of("[[", "]]", NodeShape.SUBROUTINE),
          Bracket.of("[(", ")]", NodeShape.CYLINDER),
          new Bracket(
              "[/", List.of("/]", "\\]"), List.of(NodeShape.LEAN_RIGHT, NodeShape.TRAPEZOID)),
          new Bracket(
              "[\\",
              List.of("\\]", "/]"),
              List.of(NodeShape.LEAN_LEFT, NodeShape.INVERTED_TRAPEZOID)),
          Bracket.of("[", "]", NodeShape.RECTANGLE),
          Bracket.of("{{", "}}", NodeShape.HEXAGON),
          Bracket.of("{", "}", NodeShape.DIAMOND),
          Bracket.of(">", "]", NodeShape.ODD));

  /** A sign that ends a text in quotes, though not the one that its opening asks for. */
  private static final Pattern CLOSING = Pattern.compile("[/\\\\-]?[\\])}]{1,3}");

  private static final String FORBIDDEN = "[](){}|\"";

  private final Scanner in;
  private final FlowchartBuilder chart;

  FlowchartNodes(Scanner in, FlowchartBuilder chart) {
    this.in = in;
    this.chart = chart;
  }

  /** Reads a node and returns its id. */
  String node() {
    int start = in.position();
    String id = id();
    if (id.isEmpty()) {
      throw in.expected(Phrase.of("mermaid.node"));
    }
    if (in.looksAt("@{")) {
      if (chart.hasEdge(id)) {
        in.uses(Form.EDGE_DATA);
        data(id);
        return id;
      }
    }
    chart.mention(id, start);
    words(id);
    boolean more = true;
    while (more) {
      if (in.accept(":::")) {
        in.uses(Form.NODE_CLASS);
        chart.styles().assign(id, className());
      } else if (in.looksAt("@{")) {
        in.uses(Form.NODE_DATA);
        data(id);
      } else {
        more = false;
      }
    }
    return id;
  }

  /** Reads the longest run of characters that can be a node's id. */
  String id() {
    int from = in.position();
    while (isIdPart(in.peek())) {
      in.skip(1);
    }
    return in.text(from, in.position());
  }

  private boolean isIdPart(char c) {
    if (c == '-') {
      char next = in.peek(1);
      return next != '-' && next != '>' && next != '.';
    }
    if (c == '=') {
      return in.peek(1) != '=';
    }
    if (c == ':') {
      return !in.looksAt(":::") && Character.isLetterOrDigit(in.peek(1));
    }
    return Character.isLetterOrDigit(c)
        || ("!#$%&'*+.`?\\_/,".indexOf(c) >= 0 && c != 0)
        || (c > 127 && !Scanner.isSpace(c) && c != '\u2013' && c != '\u2014');
  }

  private String className() {
    int from = in.position();
    while (Scanner.isWordPart(in.peek())
        && !(in.peek() == '-' && (in.peek(1) == '-' || in.peek(1) == '.'))) {
      in.skip(1);
    }
    if (in.position() == from) {
      throw in.expected(Phrase.of("mermaid.class-name"));
    }
    return in.text(from, in.position());
  }

  /** Reads the text of a node in its brackets, if it has some. */
  void words(String id) {
    for (Bracket bracket : BRACKETS) {
      int start = in.position();
      if (in.accept(bracket.open())) {
        if (bracket.open().equals("[") && in.peek() == '|') {
          in.until("|");
          in.until("|");
        }
        Label label = text(bracket.close(), start);
        for (int i = 0; i < bracket.close().size(); i++) {
          if (in.accept(bracket.close().get(i))) {
            chart.label(id, label);
            chart.shape(id, bracket.shapes().get(i));
            return;
          }
        }
        MermaidException open = unclosed(bracket, start);
        if (label.isEmpty() || in.peek(-1) != '"' || in.accept(CLOSING) == null) {
          throw open;
        }
        Problem wrong = open.problem();
        in.problems()
            .add(
                new Problem(
                    Problem.Kind.IGNORED,
                    wrong.start(),
                    wrong.end(),
                    wrong.message(),
                    wrong.hint()));
        chart.label(id, label);
        return;
      }
    }
  }

  private MermaidException unclosed(Bracket bracket, int start) {
    boolean elsewhere = in.atEnd() || in.text(start, in.position()).indexOf('\n') >= 0;
    if (elsewhere) {
      in.reset(start);
      return in.fail(
          start,
          start + bracket.open().length(),
          Phrase.of("mermaid.node-open", bracket.close().get(0), bracket.open()),
          Phrase.of("mermaid.node-open.brackets", bracket.open(), bracket.close().get(0)));
    }
    return in.fail(
        in.position(),
        in.position() + 1,
        Phrase.of("mermaid.node-close", bracket.close().get(0), in.here()),
        Phrase.of("mermaid.node-close.quotes", bracket.open(), bracket.close().get(0)));
  }

  /**
   * Reads text up to one of the closings, but not the closing itself. Quoted text may contain
   * anything.
   */
  Label text(List<String> closings, int start) {
    int from = in.position();
    in.skipWhitespace();
    if (in.peek() == '"') {
      String quoted = quoted();
      in.skipWhitespace();
      return LabelReader.read(quoted);
    }
    in.reset(from);
    while (!in.atEnd() && closings.stream().noneMatch(in::looksAt)) {
      boolean html = in.peek() == '"' && in.text(from, in.position()).lastIndexOf('<') >= 0;
      if (FORBIDDEN.indexOf(in.peek()) >= 0 && !html) {
        break;
      }
      in.skip(1);
    }
    return LabelReader.read(in.text(from, in.position()));
  }

  /**
   * Reads a string in double quotes and returns it with them. A string that is also in backticks
   * may contain quotes.
   */
  String quoted() {
    int start = in.position();
    in.skip(1);
    boolean markdown = in.peek() == '`';
    if (markdown) {
      in.uses(Form.MARKDOWN_STRING);
      in.skip(1);
    }
    if (in.until(markdown ? "`\"" : "\"") == null) {
      throw in.fail(
          start,
          start + (markdown ? 2 : 1),
          Phrase.of(markdown ? "mermaid.markdown-open" : "mermaid.quote-open"),
          Phrase.of("mermaid.quote-within"));
    }
    return in.text(start, in.position());
  }

  /** Reads {@code @{ key: value, ... }} of a node or an edge. */
  void data(String id) {
    int start = in.position();
    in.skip(1);
    int from = in.position();
    boolean quoted = false;
    while (!in.atEnd() && (quoted || in.peek() != '}')) {
      quoted ^= in.peek() == '"';
      in.skip(1);
    }
    if (!in.accept("}")) {
      throw in.fail(
          start,
          start + 2,
          Phrase.of("mermaid.attributes-open"),
          Phrase.verbatim("a@{ shape: rect }"));
    }
    String text = in.text(from, in.position());
    JsonNode data = yaml(text);
    if (data == null || !data.isObject()) {
      throw in.fail(start, in.position(), Phrase.of("mermaid.attributes"), null);
    }
    if (chart.hasEdge(id)) {
      return;
    }
    if (data.has("view")) {
      in.uses(Form.SUBGRAPH_VIEW);
      in.ignored(start, Phrase.of("mermaid.subgraph-folded"), null);
    }
    shape(id, data, start);
    JsonNode label = data.path("label");
    if (!label.isMissingNode()) {
      chart.label(id, LabelReader.read(label.asText()));
    }
  }

  /** Parses the data as YAML. Pairs on separate lines need no commas. */
  private static @Nullable JsonNode yaml(String braced) {
    JsonNode data = Preamble.yaml(braced.replace("\r", ""));
    return data != null && data.isObject()
        ? data
        : Preamble.yaml(braced.substring(1, braced.length() - 1));
  }

  private void shape(String id, JsonNode data, int start) {
    if (data.has("img")) {
      in.uses(Form.NODE_PICTURE);
      chart.image(id, data, start);
    } else if (data.has("icon")) {
      in.uses(Form.NODE_ICON);
      chart.shape(id, NodeShape.ICON);
      in.ignored(start, Phrase.of("mermaid.icon"), null);
      if (!data.has("label")) {
        chart.label(
            id, LabelReader.read(ICON_SET.matcher(data.path("icon").asText()).replaceAll("")));
      }
    } else if (data.has("shape")) {
      String name = data.path("shape").asText();
      NodeShape shape = NodeShape.named(name);
      if (shape == null) {
        int at = in.text(start, in.position()).lastIndexOf(name) + start;
        throw in.fail(
            Math.max(start, at),
            Math.max(start, at) + Math.max(1, name.length()),
            Phrase.of("mermaid.shape", name),
            Phrase.of("mermaid.shape.some"));
      }
      chart.shape(id, shape);
    }
  }
}
