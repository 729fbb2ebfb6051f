package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.Mindmap;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.InfoStatements;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code mindmap} (Mermaid documentation, "Mindmap"). */
public final class MindmapParser {
  private static final Pattern COMMENT = Pattern.compile("\\s%%.*$");

  private static final int MAX_NODES = 600;
  private static final int MAX_DEPTH = 40;
  private static final Pattern DECORATION = Pattern.compile("::icon\\(|:::");

  /** Any closing sign, since Mermaid lets a text in quotes end with another than the shape's. */
  private static final Pattern CLOSING = Pattern.compile("-?\\)\\)?|\\(\\(?|}}|]");

  private static final Pattern CLOSED = Pattern.compile("(?:-?\\)\\)?|\\(\\(?|}}|])$");

  private static final Pattern OPENS = Pattern.compile("[(\\[{]|:::");

  private static final Pattern OPENING =
      Pattern.compile(
          "([^\\s()\\[\\]{}\"]*(?:[ \\t]+[^\\s()\\[\\]{}\"]+)*)[ \\t]*"
              + "(\\(-|\\(\\(|\\)\\)|\\{\\{|[(\\[)])");

  private final Scanner in;
  private final InfoStatements info;
  private final Recovery recovery;
  private final List<Mindmap.Node> nodes = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();

  private record Level(int indent, String id) {}

  private MindmapParser(Scanner in) {
    this.in = in;
    this.info = new InfoStatements(in);
    this.recovery = new Recovery(in);
  }

  /** Parses a source; see {@link io.kartei.diagram.mermaid.scan.TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new MindmapParser(in).map(source);
  }

  private Mindmap map(MermaidSource source) {
    while (!in.atEnd()) {
      int lineStart = in.position();
      in.skipSpaces();
      int indent = in.position() - lineStart;
      if (!in.atLineEnd()) {
        recovery.statement(() -> line(indent));
      }
      in.restOfLine();
      in.skip(in.peek() == '\r' && in.peek(1) == '\n' ? 2 : 1);
    }
    return new Mindmap(info.info(source), nodes);
  }

  private void line(int indent) {
    if (in.accept(DECORATION) != null) {
      in.uses(Form.MINDMAP_DECORATION);
      return;
    }
    if (info.acceptAccessibility() || in.looksAt("%%")) {
      return;
    }
    int start = in.position();
    while (!levels.isEmpty() && levels.element().indent() >= indent) {
      levels.pop();
    }
    if (nodes.size() >= MAX_NODES || levels.size() >= MAX_DEPTH) {
      throw new MermaidException(
          new Problem(
              Problem.Kind.TOO_LARGE,
              start,
              start + 1,
              Phrase.of("mermaid.too-many", MAX_NODES, Phrase.of("mermaid.many.nodes")),
              Phrase.of("mermaid.too-many.hint")));
    }
    String parent = levels.isEmpty() ? null : levels.element().id();
    if (parent == null && !nodes.isEmpty()) {
      parent = nodes.get(0).id();
      in.problems()
          .add(
              new Problem(
                  Problem.Kind.IGNORED,
                  start,
                  start + Math.max(1, peekLine().length()),
                  Phrase.of("mermaid.mindmap.root"),
                  null));
    }
    String id = "n" + (nodes.size() + 1);
    nodes.add(node(id, parent));
    levels.push(new Level(indent, id));
  }

  private String peekLine() {
    int at = in.position();
    String line = in.restOfLine();
    in.reset(at);
    return line;
  }

  private Mindmap.Node node(String id, @Nullable String parent) {
    int start = in.position();
    String opening = in.accept(OPENING);
    if (opening != null) {
      Matcher matcher = OPENING.matcher(opening);
      String sign = matcher.matches() ? matcher.group(2) : "";
      Label label = shaped(closing(sign));
      if (label != null) {
        in.uses(Form.MINDMAP_SHAPE);
        return new Mindmap.Node(id, label, shape(sign), parent);
      }
    }
    in.reset(start);
    String line = COMMENT.matcher(in.restOfLine()).replaceAll("");
    in.uses(Form.MINDMAP_TEXT);
    return new Mindmap.Node(id, LabelReader.read(line), null, parent);
  }

  /** Reads the text of a node up to its closing sign, or returns null if it isn't closed. */
  private @Nullable Label shaped(String closing) {
    int at = in.position();
    in.skipSpaces();
    String text;
    if (in.accept("\"")) {
      quotes();
      text = in.until("\"");
      quotes();
      in.skipSpaces();
      if (text == null || !(in.accept(closing) || in.accept(CLOSING) != null)) {
        in.reset(at);
        return null;
      }
      return LabelReader.read("\"" + text + "\"");
    }
    StringBuilder words = new StringBuilder();
    String line = shownLine();
    String first = line;
    while (!line.endsWith(closing)) {
      words.append(line).append('\n');
      line = following();
      if (line == null) {
        in.reset(at);
        return closedOtherwise(first);
      }
    }
    words.append(line);
    return LabelReader.read(words.substring(0, words.length() - closing.length()));
  }

  /** Skips quotes beside others: three, as in other languages, are almost one. */
  private void quotes() {
    while (in.accept("\"")) {
      // each is skipped
    }
  }

  /** Reads a text that ends with the closing sign of another shape, as in {@code )cloud)}. */
  private @Nullable Label closedOtherwise(String line) {
    Matcher end = CLOSED.matcher(line);
    if (!end.find()) {
      return null;
    }
    in.restOfLine();
    return LabelReader.read(line.substring(0, end.start()));
  }

  private String shownLine() {
    return COMMENT.matcher(in.restOfLine()).replaceAll("").strip();
  }

  /** Reads the next line if it can go on with a text: it isn't empty and opens no shape. */
  private @Nullable String following() {
    in.skip(in.peek() == '\r' && in.peek(1) == '\n' ? 2 : 1);
    String line = shownLine();
    return line.isEmpty() || OPENS.matcher(line).find() ? null : line;
  }

  private static String closing(String sign) {
    return switch (sign) {
      case "(-" -> "-)";
      case "((" -> "))";
      case "))" -> "((";
      case "{{" -> "}}";
      case "(" -> ")";
      case ")" -> "(";
      default -> "]";
    };
  }

  private static NodeShape shape(String sign) {
    return switch (sign) {
      case "(-" -> NodeShape.STADIUM;
      case "((" -> NodeShape.CIRCLE;
      case "))" -> NodeShape.BANG;
      case "{{" -> NodeShape.HEXAGON;
      case "(" -> NodeShape.ROUNDED;
      case ")" -> NodeShape.CLOUD;
      default -> NodeShape.RECTANGLE;
    };
  }
}
