package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.ActivityDiagram;
import io.kartei.diagram.ActivityDiagram.Branch;
import io.kartei.diagram.ActivityDiagram.Kind;
import io.kartei.diagram.ActivityDiagram.Step;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.element.Label;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code activity}, Kartei's own syntax for activity diagrams (see the manual). */
public final class ActivityParser {
  private static final int MAX_STEPS = 300;
  private static final int MAX_DEPTH = 12;
  private static final Pattern WORD = Pattern.compile("[a-zA-Z]+(?=[ \\t]|\\R|\\z|:)");

  /** A block that isn't closed yet. */
  private static final class Open {
    final String word;
    final int at;
    final Label question;
    final int lane;
    final Label condition;
    final List<Branch> branches = new ArrayList<>();
    Label label;
    List<Step> steps = new ArrayList<>();

    Open(String word, int at, Label question, int lane, Label condition) {
      this.word = word;
      this.at = at;
      this.question = question;
      this.lane = lane;
      this.condition = condition;
      this.label = condition;
    }

    boolean begun() {
      return !steps.isEmpty() || !branches.isEmpty();
    }

    void next(Label to) {
      branches.add(new Branch(label, steps));
      steps = new ArrayList<>();
      label = to;
    }
  }

  private final Scanner in;
  private final InfoStatements info;
  private final Recovery recovery;
  private final Map<String, Integer> lanes = new LinkedHashMap<>();
  private final List<Label> laneNames = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int lane;
  private int count;

  private ActivityParser(Scanner in) {
    this.in = in;
    this.info = new InfoStatements(in);
    this.recovery = new Recovery(in);
  }

  /** Parses a source; see {@link io.kartei.diagram.mermaid.scan.TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new ActivityParser(in).diagram(source);
  }

  private ActivityDiagram diagram(MermaidSource source) {
    in.skipWhitespace();
    while (!in.atEnd()) {
      recovery.statement(this::line);
      in.skipWhitespace();
    }
    if (!open.isEmpty() && !recovery.hasMistakes()) {
      Open block = open.element();
      Phrase message = Phrase.of("mermaid.sequence.frame-open", block.word);
      recovery.record(
          in.fail(
              block.at,
              block.at + block.word.length(),
              message,
              Phrase.of("mermaid.sequence.frame-open.hint")));
    }
    while (!open.isEmpty()) {
      close(Label.EMPTY);
    }
    return new ActivityDiagram(info.info(source), laneNames, steps);
  }

  private void line() {
    int start = in.position();
    if (in.looksAt("%%")) {
      in.restOfLine();
      return;
    }
    if (info.accept()) {
      return;
    }
    String word = in.accept(WORD);
    String keyword = word == null ? "" : word.toLowerCase(Locale.ROOT);
    switch (keyword) {
      case "start", "stop" -> {
        if (rest().isEmpty()) {
          in.uses(Form.ACTIVITY_END);
          add(keyword.equals("start") ? Kind.START : Kind.STOP, Label.EMPTY, start);
        } else {
          action(start);
        }
      }
      case "cancel" -> {
        rest();
        in.uses(Form.ACTIVITY_FLOW_END);
        add(Kind.FLOW_END, Label.EMPTY, start);
      }
      case "lane", "bahn" -> lane();
      case "if" -> block(Form.ACTIVITY_IF, "if", start);
      case "case" -> branch("if", Form.ACTIVITY_CASE, start);
      case "else" -> branch("if", Form.ACTIVITY_ELSE, start);
      case "while" -> block(Form.ACTIVITY_WHILE, "while", start);
      case "repeat" -> block(Form.ACTIVITY_REPEAT, "repeat", start);
      case "until" -> until(start);
      case "fork" -> block(Form.ACTIVITY_FORK, "fork", start);
      case "and" -> branch("fork", Form.ACTIVITY_AND, start);
      case "end" -> end(start);
      default -> action(start);
    }
  }

  /** Reads the rest of the line, without a comment behind it. */
  private String rest() {
    String line = in.restOfLine();
    int comment = line.startsWith("%%") ? 0 : line.indexOf(" %%");
    return comment < 0 ? line : line.substring(0, comment).strip();
  }

  private void action(int start) {
    in.reset(start);
    String text = rest();
    boolean object = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
    in.uses(object ? Form.ACTIVITY_OBJECT : Form.ACTIVITY_ACTION);
    String words = object ? text.substring(1, text.length() - 1) : text;
    add(object ? Kind.OBJECT : Kind.ACTION, LabelReader.read(words), start);
  }

  private List<Step> current() {
    Open block = open.peek();
    return block == null ? steps : block.steps;
  }

  private String id(int start) {
    if (++count > MAX_STEPS) {
      throw tooMany(start, MAX_STEPS, "mermaid.many.steps");
    }
    return "step-" + count;
  }

  private static MermaidException tooMany(int start, int limit, String what) {
    return new MermaidException(
        new Problem(
            Problem.Kind.TOO_LARGE,
            start,
            start + 1,
            Phrase.of("mermaid.too-many", limit, Phrase.of(what)),
            Phrase.of("mermaid.too-many.hint")));
  }

  private void add(Kind kind, Label label, int start) {
    current().add(new ActivityDiagram.Node(id(start), kind, label, lane));
  }

  private void lane() {
    in.uses(Form.ACTIVITY_LANE);
    String name = rest();
    if (name.isEmpty()) {
      throw in.expected(Phrase.of("mermaid.activity.lane"));
    }
    Integer known = lanes.get(name);
    if (known == null) {
      known = lanes.size();
      lanes.put(name, known);
      laneNames.add(LabelReader.read(name));
    }
    lane = known;
  }

  /** Begins a block: a question, and behind a colon the word for its first way. */
  private void block(Form form, String word, int start) {
    in.uses(form);
    if (open.size() >= MAX_DEPTH) {
      throw tooMany(start, MAX_DEPTH, "mermaid.many.blocks");
    }
    String[] parts = parts(rest());
    Label condition = LabelReader.read(parts[1]);
    open.push(new Open(word, start, LabelReader.read(parts[0]), lane, condition));
  }

  /** Returns what is before and behind the last colon that a blank follows. */
  private static String[] parts(String text) {
    int colon = text.lastIndexOf(": ");
    return colon < 0
        ? new String[] {text, ""}
        : new String[] {text.substring(0, colon).strip(), text.substring(colon + 1).strip()};
  }

  private void branch(String word, Form form, int start) {
    Open block = open.peek();
    if (block == null || !block.word.equals(word)) {
      throw stray(start);
    }
    in.uses(form);
    Label label = behindColon();
    // a choice may name its first way with "case"
    boolean first = form == Form.ACTIVITY_CASE && !block.begun() && block.condition.isEmpty();
    if (first) {
      block.label = label;
    } else {
      block.next(label);
    }
    lane = block.lane;
  }

  private MermaidException stray(int start) {
    String word = in.text(start, in.position());
    in.restOfLine();
    return in.fail(start, in.position(), Phrase.of("mermaid.activity.stray", word), null);
  }

  private void until(int start) {
    Open block = open.peek();
    if (block == null || !block.word.equals("repeat")) {
      throw stray(start);
    }
    in.uses(Form.ACTIVITY_UNTIL);
    String[] parts = parts(rest());
    open.pop();
    current()
        .add(
            new ActivityDiagram.Loop(
                id(start),
                LabelReader.read(parts[0]),
                lane,
                false,
                Label.EMPTY,
                LabelReader.read(parts[1]),
                block.steps));
  }

  private void end(int start) {
    if (open.isEmpty()) {
      if (recovery.hasMistakes()) {
        in.restOfLine();
        return;
      }
      throw stray(start);
    }
    close(behindColon());
  }

  /** Reads words, before which a colon may stand. */
  private Label behindColon() {
    String words = rest();
    return LabelReader.read(words.startsWith(":") ? words.substring(1) : words);
  }

  /** Closes the innermost block. */
  private void close(Label behind) {
    Open block = Objects.requireNonNull(open.pop());
    String id = "step-" + ++count;
    @Nullable Step step;
    switch (block.word) {
      case "while" ->
          step =
              new ActivityDiagram.Loop(
                  id, block.question, block.lane, true, block.condition, behind, block.steps);
      case "repeat" ->
          step =
              new ActivityDiagram.Loop(
                  id, Label.EMPTY, lane, false, Label.EMPTY, behind, block.steps);
      case "fork" -> {
        block.next(Label.EMPTY);
        step = new ActivityDiagram.Fork(id, block.lane, block.branches);
      }
      default -> {
        block.next(Label.EMPTY);
        if (block.branches.size() == 1) {
          block.next(Label.EMPTY);
        }
        step = new ActivityDiagram.Choice(id, block.question, block.lane, block.branches);
      }
    }
    current().add(step);
  }
}
