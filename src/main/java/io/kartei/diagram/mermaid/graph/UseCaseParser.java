package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.Flowchart.Stroke;
import io.kartei.diagram.Flowchart.Tip;
import io.kartei.diagram.UseCaseDiagram;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.element.Style;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code usecase}, Kartei's own syntax for use case diagrams (see the manual). */
public final class UseCaseParser {
  private static final Pattern ACTOR = Pattern.compile("(?i)(?:actor|akteur)[ \\t]+");
  private static final Pattern SYSTEM = Pattern.compile("(?i)system(?=[ \\t]|\\R|\\z)");
  private static final Pattern OTHER_ARROW =
      Pattern.compile(" <?[-.=]{2,}[>|]* | <?[-.=]+[>|]+ |[-.=]>");
  private static final Pattern ARROW = Pattern.compile(" (--|\\.\\.>|--\\|>|<\\|--) ");

  private final Scanner in;
  private final Common common;
  private final Recovery recovery;
  private final Map<String, Flowchart.Node> nodes = new LinkedHashMap<>();
  private final List<Flowchart.Edge> edges = new ArrayList<>();
  private final List<Flowchart.Group> systems = new ArrayList<>();
  private @Nullable String system;
  private int systemAt;
  private Direction direction = Direction.RIGHT;

  private UseCaseParser(Scanner in, MermaidSource source) {
    this.in = in;
    this.common = new Common(in, source);
    this.recovery = new Recovery(in);
  }

  /** Parses a source; see {@link io.kartei.diagram.mermaid.scan.TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new UseCaseParser(in, source).diagram();
  }

  private UseCaseDiagram diagram() {
    in.skipSpaces();
    Direction given = common.direction();
    direction = given == null ? Direction.RIGHT : given;
    in.skipWhitespace();
    while (!in.atEnd()) {
      recovery.statement(this::line);
      in.skipWhitespace();
    }
    if (system != null && !recovery.hasMistakes()) {
      Phrase message = Phrase.of("mermaid.sequence.frame-open", "system");
      recovery.record(
          in.fail(
              systemAt,
              systemAt + "system".length(),
              message,
              Phrase.of("mermaid.sequence.frame-open.hint")));
    }
    return new UseCaseDiagram(
        new Flowchart(
            common.info(), direction, List.copyOf(nodes.values()), edges, List.copyOf(systems)));
  }

  private void line() {
    int start = in.position();
    if (in.looksAt("%%")) {
      in.restOfLine();
      return;
    }
    if (common.accessibility()) {
      return;
    }
    if (in.acceptWord("title")) {
      in.skipSpaces();
      common.title();
    } else if (in.accept(ACTOR) != null) {
      in.uses(Form.USE_CASE_ACTOR);
      node(rest(), NodeShape.ACTOR, null, start);
    } else if (in.accept(SYSTEM) != null) {
      system(start);
    } else if (in.acceptWord("end") && in.atLineEnd()) {
      if (system == null && !recovery.hasMistakes()) {
        throw in.fail(start, in.position(), Phrase.of("mermaid.activity.stray", "end"), null);
      }
      system = null;
    } else {
      in.reset(start);
      relation(rest(), start);
    }
  }

  /** Reads the rest of the line, without a comment behind it. */
  private String rest() {
    String line = in.restOfLine();
    int comment = line.indexOf(" %%");
    return comment < 0 ? line : line.substring(0, comment).strip();
  }

  private void system(int start) {
    if (system != null) {
      throw in.fail(start, in.position(), Phrase.of("mermaid.usecase.nested"), null);
    }
    in.uses(Form.USE_CASE_SYSTEM);
    String id = "system-" + (systems.size() + 1);
    Label title = LabelReader.read(rest());
    systems.add(new Flowchart.Group(id, title, null, Direction.DOWN, Style.NONE, null));
    system = id;
    systemAt = start;
  }

  /** Reads a use case, or a line between two. */
  private void relation(String line, int start) {
    Matcher arrow = ARROW.matcher(line);
    if (!arrow.find()) {
      if (OTHER_ARROW.matcher(line).find()) {
        throw in.fail(
            start,
            in.position(),
            Phrase.of("mermaid.usecase.arrow"),
            Phrase.of("mermaid.usecase.arrow.hint"));
      }
      in.uses(Form.USE_CASE);
      node(line, NodeShape.ELLIPSE, system, start);
      return;
    }
    String left = line.substring(0, arrow.start()).strip();
    String right = line.substring(arrow.end());
    int colon = right.indexOf(" : ");
    String words = colon < 0 ? "" : right.substring(colon + 3).strip();
    right = (colon < 0 ? right : right.substring(0, colon)).strip();
    if (left.isEmpty() || right.isEmpty() || ARROW.matcher(right).find()) {
      throw in.fail(start, in.position(), Phrase.of("mermaid.usecase.line"), null);
    }
    String from = mentioned(left, start);
    String to = mentioned(right, start);
    if (edges.size() >= Limits.EDGES) {
      throw Limits.exceeded(start, Limits.EDGES, Phrase.of("mermaid.many.edges"));
    }
    switch (arrow.group(1)) {
      case "--" -> {
        in.uses(Form.USE_CASE_LINE);
        edge(from, to, LabelReader.read(words), Stroke.SOLID, Tip.NONE);
      }
      case "..>" -> {
        in.uses(Form.USE_CASE_DEPENDENCY);
        boolean word = words.equals("include") || words.equals("extend");
        Label label = word ? Label.of("«" + words + "»") : LabelReader.read(words);
        edge(from, to, label, Stroke.DOTTED, Tip.OPEN);
      }
      case "<|--" -> {
        in.uses(Form.USE_CASE_KIND);
        edge(to, from, LabelReader.read(words), Stroke.SOLID, Tip.TRIANGLE);
      }
      default -> {
        in.uses(Form.USE_CASE_KIND);
        edge(from, to, LabelReader.read(words), Stroke.SOLID, Tip.TRIANGLE);
      }
    }
  }

  private void edge(String from, String to, Label label, Stroke stroke, Tip head) {
    edges.add(new Flowchart.Edge(from, to, label, stroke, Tip.NONE, head, 1, Style.NONE));
  }

  private String mentioned(String name, int start) {
    String id = id(name);
    if (!nodes.containsKey(id)) {
      String only = systems.size() == 1 ? systems.get(0).id() : null;
      node(name, NodeShape.ELLIPSE, system != null ? system : only, start);
    }
    return id;
  }

  private static String id(String name) {
    return LabelReader.read(name).plain();
  }

  private void node(String name, NodeShape shape, @Nullable String frame, int start) {
    String id = id(name);
    if (id.isEmpty()) {
      throw in.fail(start, in.position(), Phrase.of("mermaid.usecase.name"), null);
    }
    if (nodes.size() >= Limits.NODES) {
      throw Limits.exceeded(start, Limits.NODES, Phrase.of("mermaid.many.nodes"));
    }
    Flowchart.Node node =
        new Flowchart.Node(id, LabelReader.read(name), shape, Style.NONE, null, frame);
    if (shape == NodeShape.ACTOR) {
      // a line may have mentioned it before
      nodes.put(id, node);
    } else {
      nodes.putIfAbsent(id, node);
    }
  }
}
