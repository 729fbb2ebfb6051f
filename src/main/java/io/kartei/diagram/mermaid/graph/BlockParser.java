package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.BlockDiagram;
import io.kartei.diagram.BlockDiagram.Cell;
import io.kartei.diagram.BlockDiagram.Kind;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code block} (Mermaid documentation, "Block Diagrams"). */
public final class BlockParser {
  private static final int MAX_SPAN = 48;
  private static final Pattern ID =
      Pattern.compile("[^\\[\\](){}<>:=\\s\"|@;~-]+(?:-(?![-.>])[^\\[\\](){}<>:=\\s\"|@;~-]+)*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern SIZE = Pattern.compile(":[0-9]{1,4}");
  private static final Pattern SIDE = Pattern.compile("right|left|up|down|x|y");

  private final Scanner in;
  private final Common common;
  private final FlowchartBuilder chart;
  private final FlowchartNodes nodes;
  private final FlowchartEdges edges;
  private final Recovery recovery;
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<Integer> openedAt = new ArrayDeque<>();
  private int columns;
  private int spaces;

  private BlockParser(Scanner in, MermaidSource source) {
    this.in = in;
    this.common = new Common(in, source);
    this.chart = new FlowchartBuilder(in, source);
    this.nodes = new FlowchartNodes(in, chart);
    this.edges = new FlowchartEdges(in, nodes);
    this.recovery = new Recovery(in);
  }

  /** Parses a source; see {@link io.kartei.diagram.mermaid.scan.TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new BlockParser(in, source).diagram();
  }

  private BlockDiagram diagram() {
    next();
    while (!in.atEnd()) {
      recovery.statement(this::statement);
      next();
    }
    if (!open.isEmpty() && !recovery.hasMistakes()) {
      int at = openedAt.element();
      Phrase hint = Phrase.of("mermaid.block.open.hint");
      recovery.record(in.fail(at, at + "block".length(), Phrase.of("mermaid.block.open"), hint));
    }
    while (!open.isEmpty()) {
      open.pop();
      chart.closeGroup();
    }
    return new BlockDiagram(
        chart.build(common.info(), Direction.RIGHT), columns, List.copyOf(cells.values()));
  }

  private void next() {
    in.skipSeparators();
    while (in.looksAt("%%")) {
      in.skipComment();
      in.skipSeparators();
    }
  }

  private void statement() {
    int start = in.position();
    if (common.accessibility()) {
      return;
    }
    if (in.acceptWord("columns")) {
      columns();
    } else if (in.acceptWord("classDef")) {
      chart.styles().classDef(in);
    } else if (in.acceptWord("class")) {
      chart.styles().assign(in);
    } else if (in.acceptWord("style")) {
      chart.styles().style(in);
    } else if (in.acceptWord("end")) {
      end(start);
    } else if (in.acceptWord("space")) {
      in.uses(Form.BLOCK_SPACE);
      int span = size();
      add(new Cell("[space " + ++spaces + "]", open.peek(), Kind.SPACE, span, 0, List.of()), start);
    } else if (in.acceptWord("block")) {
      frame(start);
    } else {
      chain();
    }
  }

  private void columns() {
    in.uses(Form.BLOCK_COLUMNS);
    in.skipSpaces();
    int number = 0;
    if (!in.acceptWord("auto")) {
      String digits = in.accept(NUMBER);
      if (digits == null || Integer.parseInt(digits) == 0) {
        throw in.expected(Phrase.of("mermaid.block.columns"));
      }
      number = Math.min(MAX_SPAN, Integer.parseInt(digits));
    }
    String frame = open.peek();
    Cell cell = frame == null ? null : cells.get(frame);
    if (cell == null) {
      columns = number;
    } else {
      cells.put(cell.id(), cell.withColumns(number));
    }
  }

  private void end(int start) {
    if (open.isEmpty()) {
      if (recovery.hasMistakes()) {
        return;
      }
      throw in.fail(start, start + 3, Phrase.of("mermaid.block.stray-end"), null);
    }
    open.pop();
    openedAt.pop();
    chart.closeGroup();
  }

  private int size() {
    String size = in.accept(SIZE);
    if (size == null) {
      return 1;
    }
    in.uses(Form.BLOCK_SPAN);
    return Math.max(1, Math.min(MAX_SPAN, Integer.parseInt(size.substring(1))));
  }

  /** Returns whether a number follows rather than an id, which may begin with one. */
  private boolean isSize() {
    int at = in.position();
    boolean size = in.accept(SIZE) != null && !Scanner.isWordPart(in.peek());
    in.reset(at);
    return size;
  }

  private void frame(int start) {
    in.uses(Form.BLOCK_FRAME);
    String id = "[block " + (cells.size() + 1) + "]";
    Label title = Label.EMPTY;
    if (in.peek() == ':' && !isSize()) {
      in.skip(1);
      id = id();
      int bracket = in.position();
      if (in.accept("[")) {
        title = nodes.text(List.of("]"), bracket);
        in.expect("]");
      }
    }
    int span = size();
    chart.openGroup(id, title, start);
    add(new Cell(id, open.peek(), Kind.FRAME, span, 0, List.of()), start);
    open.push(id);
    openedAt.push(start);
  }

  private void add(Cell cell, int at) {
    if (cells.putIfAbsent(cell.id(), cell) == null && cells.size() > 2 * Limits.NODES) {
      throw Limits.exceeded(at, Limits.NODES, Phrase.of("mermaid.many.nodes"));
    }
  }

  private String id() {
    String id = in.accept(ID);
    if (id == null) {
      throw in.expected(Phrase.of("mermaid.block.statement"));
    }
    return id;
  }

  /** Reads a block, and arrows to others. */
  private void chain() {
    String from = node();
    while (true) {
      int at = in.position();
      FlowchartEdges.Arrow arrow = in.atLineEnd() ? null : edges.arrow();
      if (arrow == null) {
        in.reset(at);
        return;
      }
      in.skipWhitespace();
      String to = node();
      chart.edges(List.of(from), List.of(to), arrow, at);
      from = to;
    }
  }

  private String node() {
    int start = in.position();
    String id = id();
    boolean isFrame = cells.containsKey(id) && cells.get(id).kind() == Kind.FRAME;
    if (!isFrame) {
      chart.mention(id, start);
    }
    List<Direction> arrows = List.of();
    int bracket = in.position();
    if (in.accept("<[")) {
      in.uses(Form.BLOCK_ARROW);
      chart.label(id, nodes.text(List.of("]>"), bracket));
      in.expect("]>");
      in.skipSpaces();
      arrows = arrows();
    } else {
      nodes.words(id);
    }
    int span = size();
    Kind kind = arrows.isEmpty() ? Kind.NODE : Kind.ARROW;
    Cell old = cells.get(id);
    if (old != null && old.kind() == Kind.NODE && kind == Kind.ARROW) {
      cells.put(id, new Cell(id, old.parent(), kind, Math.max(old.span(), span), 0, arrows));
    } else {
      add(new Cell(id, open.peek(), kind, span, 0, arrows), start);
    }
    if (in.accept(":::")) {
      chart.styles().assign(id, id());
    }
    in.skipSpaces();
    return id;
  }

  private List<Direction> arrows() {
    in.expect("(");
    Set<Direction> sides = EnumSet.noneOf(Direction.class);
    do {
      in.skipSpaces();
      @Nullable String side = in.accept(SIDE);
      if (side == null) {
        throw in.expected(Phrase.of("mermaid.one-of", "right, left, up, down, x, y"));
      }
      switch (side) {
        case "right" -> sides.add(Direction.RIGHT);
        case "left" -> sides.add(Direction.LEFT);
        case "up" -> sides.add(Direction.UP);
        case "down" -> sides.add(Direction.DOWN);
        case "x" -> sides.addAll(List.of(Direction.LEFT, Direction.RIGHT));
        default -> sides.addAll(List.of(Direction.UP, Direction.DOWN));
      }
      in.skipSpaces();
    } while (in.accept(","));
    in.expect(")");
    return new ArrayList<>(sides);
  }
}
