package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.Flowchart;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code flowchart} and {@code graph} (Mermaid documentation, "Flowcharts Syntax"). */
public final class FlowchartParser {
  private static final Pattern AFTER_NAME = Pattern.compile("[\\s=.&;\\[({-]");

  private static final Pattern COMMA = Pattern.compile("(?<!\\s)\\s*+,\\s*+");

  private static final Pattern SIGN = Pattern.compile("[<>^v](?=[\\s;]|$)");
  private static final List<String> STATEMENTS =
      List.of("subgraph", "direction", "classDef", "class", "style", "linkStyle", "click");

  /** Arrows of other notations and their Mermaid equivalents. */
  private static final Map<String, String> SHORT_ARROWS =
      Map.of("->", "-->", "→", "-->", "=>", "==>");

  private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\s*,\\s*\\d+)*");
  private static final Pattern CURVE = Pattern.compile("interpolate\\s+\\w+");

  private final Scanner in;
  private final Common common;
  private final FlowchartBuilder chart;
  private final FlowchartNodes nodes;
  private final FlowchartEdges edges;
  private final Recovery recovery;
  private Direction direction = Direction.DOWN;

  private FlowchartParser(Scanner in, MermaidSource source) {
    this.in = in;
    this.common = new Common(in, source);
    this.chart = new FlowchartBuilder(in, source);
    this.nodes = new FlowchartNodes(in, chart);
    this.edges = new FlowchartEdges(in, nodes);
    this.recovery = new Recovery(in);
  }

  public static Flowchart parse(Scanner in, MermaidSource source) {
    return new FlowchartParser(in, source).chart();
  }

  private Flowchart chart() {
    recovery.statement(this::header);
    nextStatement();
    while (!in.atEnd()) {
      recovery.statement(
          () -> {
            statement();
            in.endStatement(() -> Phrase.of("mermaid.flowchart.end"), this::arrowHint);
          });
      nextStatement();
    }
    if (chart.inGroup() && !recovery.hasMistakes()) {
      int at = chart.openedAt();
      recovery.record(
          in.fail(
              at,
              at + "subgraph".length(),
              Phrase.of("mermaid.subgraph-open"),
              Phrase.of("mermaid.subgraph-open.hint")));
    }
    while (chart.inGroup()) {
      chart.closeGroup();
    }
    return chart.build(common.info(), direction);
  }

  private void nextStatement() {
    in.skipSeparators();
    while (in.looksAt("%%")) {
      in.skipComment();
      in.skipSeparators();
    }
  }

  private void header() {
    in.skipSpaces();
    Direction given = common.direction();
    if (given == null) {
      String sign = in.accept(SIGN);
      if (sign != null) {
        in.uses(Form.FLOWCHART_DIRECTION_SIGN);
        given =
            switch (sign) {
              case "<" -> Direction.LEFT;
              case ">" -> Direction.RIGHT;
              case "^" -> Direction.UP;
              default -> Direction.DOWN;
            };
      }
    }
    direction = given == null ? Direction.DOWN : given;
    in.skipSpaces();
    in.skipComment();
    if (!in.atStatementEnd()) {
      throw in.expected(
          given == null
              ? Phrase.of("mermaid.direction-or-break")
              : Phrase.of("mermaid.line-break"));
    }
  }

  private void statement() {
    int start = in.position();
    if (common.accessibility()) {
      return;
    }
    if (keyword("subgraph")) {
      in.uses(Form.SUBGRAPH);
      subgraph(start);
    } else if (in.acceptWord("end")) {
      if (!chart.inGroup() && recovery.hasMistakes()) {
        return;
      }
      if (!chart.inGroup()) {
        throw in.fail(
            start, start + 3, Phrase.of("mermaid.stray-end"), Phrase.of("mermaid.stray-end.hint"));
      }
      chart.closeGroup();
    } else if (keyword("direction")) {
      Direction given = common.directionStatement();
      if (chart.inGroup()) {
        in.uses(Form.SUBGRAPH_DIRECTION);
        chart.groupDirection(given);
      } else {
        in.uses(Form.FLOWCHART_DIRECTION);
        direction = given;
      }
    } else if (keyword("classDef")) {
      chart.styles().classDef(in);
    } else if (keyword("class")) {
      chart.styles().assign(in);
    } else if (keyword("style")) {
      chart.styles().style(in);
    } else if (keyword("linkStyle")) {
      linkStyle();
    } else if (keyword("click")) {
      click(start);
    } else {
      chain();
    }
  }

  /** Reads a keyword, which is followed by a blank but not by an arrow. */
  private boolean keyword(String word) {
    int start = in.position();
    if (in.accept(word) && (Scanner.isSpace(in.peek()) || in.atStatementEnd())) {
      int after = in.position();
      in.skipSpaces();
      boolean arrow = in.looksAt("--") || in.looksAt("==") || in.looksAt("-.");
      boolean alone = in.atStatementEnd() && !word.equals("subgraph");
      in.reset(after);
      if (!arrow && !alone) {
        return true;
      }
    }
    in.reset(start);
    return false;
  }

  /** Reads nodes and the arrows between them: {@code a & b --> c --> d}. */
  private void chain() {
    List<String> from = together();
    while (true) {
      int at = in.position();
      FlowchartEdges.Arrow arrow = edges.arrow();
      if (arrow == null) {
        return;
      }
      tellEnd(at);
      in.skipSpaces();
      in.skipComment();
      in.skipWhitespace();
      requireTarget(at);
      List<String> to = together();
      chart.edges(from, to, arrow, at);
      from = to;
    }
  }

  /** Tells if the o or x that ends an arrow seems to be meant as the first letter of a word. */
  private void tellEnd(int from) {
    char end = in.peek(-1);
    if ((end == 'o' || end == 'x') && "-=.".indexOf(in.peek(-2)) >= 0 && isLetter(in.peek())) {
      int at = in.position();
      String rest = in.restOfLine();
      in.reset(at);
      String word = end + AFTER_NAME.split(rest, 2)[0];
      in.misread(
          from,
          Phrase.of("mermaid.end-not-word", String.valueOf(end)),
          Phrase.of("mermaid.end-not-word.hint", word));
    }
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  /** Returns a hint for an arrow of another notation, or null. */
  private @Nullable Phrase arrowHint() {
    int here = in.position();
    in.skipSpaces();
    String meant =
        SHORT_ARROWS.entrySet().stream()
            .filter(arrow -> in.looksAt(arrow.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    in.reset(here);
    return meant == null ? null : Phrase.of("mermaid.arrow-meant", meant);
  }

  /** Fails if an arrow has no target. The target may be on the next line. */
  private void requireTarget(int arrow) {
    int here = in.position();
    boolean statement = in.acceptWord("end");
    for (String word : STATEMENTS) {
      statement |= keyword(word);
    }
    in.reset(here);
    if (statement || in.atEnd() || in.peek() == ';') {
      Phrase found = in.here();
      Phrase hint =
          Phrase.of(
              found.equals(Phrase.of("quoted", "end"))
                  ? "mermaid.arrow-target.end"
                  : "mermaid.arrow-target.nodes");
      in.reset(arrow);
      in.skipWhitespace();
      int from = in.position();
      while (!in.atLineEnd() && !Scanner.isSpace(in.peek()) && in.peek() != ';') {
        in.skip(1);
      }
      throw in.fail(from, in.position(), Phrase.of("mermaid.arrow-target", found), hint);
    }
  }

  private List<String> together() {
    List<String> ids = new ArrayList<>();
    ids.add(nodes.node());
    while (true) {
      int after = in.position();
      in.skipSpaces();
      if (!in.accept("&")) {
        in.reset(after);
        return ids;
      }
      in.uses(Form.TOGETHER);
      in.skipWhitespace();
      ids.add(nodes.node());
    }
  }

  private void subgraph(int start) {
    in.skipSpaces();
    if (in.atStatementEnd()) {
      in.uses(Form.SUBGRAPH_NAMELESS);
      chart.openGroup(null, Label.EMPTY, start);
      return;
    }
    if (in.peek() == '"') {
      String title = nodes.quoted();
      in.uses(Form.SUBGRAPH_QUOTED);
      Label label = LabelReader.read(title);
      chart.openGroup(idOf(label.plain()), label, start);
      return;
    }
    int from = in.position();
    while (!in.atStatementEnd() && in.peek() != '[' && !in.looksAt(":::")) {
      in.skip(1);
    }
    String name = in.text(from, in.position()).strip();
    Label title = LabelReader.plain(name);
    @Nullable String id = idOf(name);
    int bracket = in.position();
    if (in.accept("[")) {
      in.uses(Form.SUBGRAPH_TITLE);
      title = nodes.text(List.of("]"), bracket);
      if (!in.accept("]")) {
        throw in.expected(Phrase.of("mermaid.subgraph-title"));
      }
      id = name.isEmpty() ? null : name;
    }
    chart.openGroup(id, title, start);
    if (in.accept(":::")) {
      in.uses(Form.SUBGRAPH_CLASS);
      chart.styles().assign(id == null ? "" : id, nodes.id());
    }
  }

  /** Returns the id in a subgraph's name, or null if it has several words and so is a title. */
  private static @Nullable String idOf(String name) {
    return name.isEmpty() || name.chars().anyMatch(Character::isWhitespace) ? null : name;
  }

  private void linkStyle() {
    in.skipSpaces();
    int at = in.position();
    List<Integer> numbers = null;
    in.uses(Form.LINK_STYLE);
    if (!in.acceptWord("default")) {
      String list = in.accept(NUMBERS);
      if (list == null) {
        throw in.expected(Phrase.of("mermaid.edge-numbers"));
      }
      numbers = new ArrayList<>();
      for (String number : COMMA.split(list)) {
        int n = number.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(number);
        if (n >= chart.edgeCount() && !recovery.hasMistakes()) {
          throw in.fail(
              at,
              in.position(),
              Phrase.of("mermaid.no-edge", number),
              Phrase.of("mermaid.no-edge.count", chart.edgeCount()));
        }
        numbers.add(n);
      }
    }
    in.skipSpaces();
    if (in.accept(CURVE) != null) {
      in.uses(Form.LINK_STYLE_CURVE);
      in.skipSpaces();
      if (in.atStatementEnd()) {
        return;
      }
    }
    chart.linkStyle(numbers, StyleReader.read(Styles.declarations(in)));
  }

  private void click(int start) {
    in.skipSpaces();
    String id = nodes.id();
    if (id.isEmpty()) {
      throw in.expected(Phrase.of("mermaid.node-id"));
    }
    chart.link(id, common.click(start));
  }
}
